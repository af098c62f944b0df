import { CJK } from '../kit/text.ts';

/**
 * Collapses white space inside one block, across its inline elements, in place: a run that holds a line break vanishes
 * beside a CJK character and is one space elsewhere; a run without one is one space; none at the edges of a line.
 */
export function collapseIn(block: Element): void {
  const line: Text[] = [];
  const stack: Node[] = [block];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) line.push(node as Text);
    else if ((node as Element).localName === 'br' || isBlock(node as Element, block)) {
      collapseLine(line.splice(0));
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    } else if ((node as Element).localName !== 'pre') {
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  collapseLine(line);
  trimBreaks(block);
  dropEmptyInline(block);
}

function isBlock(el: Element, root: Element): boolean {
  return el !== root && /^(?:li|ul|ol|p|td|th|tr|figcaption|blockquote)$/.test(el.localName);
}

function collapseLine(nodes: readonly Text[]): void {
  // The characters of the line in one string; runs of white space are judged there, where both neighbours are in sight.
  const values = nodes.map((node) => node.nodeValue ?? '');
  const all = values.join('');
  if (all.search(SPACE) < 0) return;
  const keep = values.map(() => '');
  let index = 0;
  let at = 0;
  let end = values[0]?.length ?? 0;
  /** Goes to the node that holds the character at `at`. */
  const go = (): void => {
    while (at >= end && index < nodes.length - 1) end += values[++index]?.length ?? 0;
  };
  const copy = (to: number): void => {
    for (go(); at < to; go()) {
      const next = Math.min(to, end);
      keep[index] += all.slice(at, next);
      at = next;
    }
  };
  for (const { 0: run, index: from } of all.matchAll(SPACE)) {
    copy(from);
    at = from + run.length;
    const edge = from === 0 || at === all.length;
    const gone =
      edge || (/[\r\n]/.test(run) && (CJK.test(characterBefore(all, from)) || CJK.test(characterAt(all, at))));
    // The space belongs where the run began, so that it stays outside the element that follows.
    if (!gone) keep[index] += ' ';
  }
  copy(all.length);
  nodes.forEach((node, i) => {
    if (keep[i] !== values[i]) node.nodeValue = keep[i] ?? '';
  });
}

const SPACE = /[ \t\r\n\f\u00a0]+/g;

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function characterBefore(text: string, end: number): string {
  const pair = characterAt(text, end - 2);
  return pair.length === 2 ? pair : (text[end - 1] ?? '');
}

/** No line break at the edges of a block. */
function trimBreaks(block: Element): void {
  for (const side of ['firstChild', 'lastChild'] as const) {
    for (let node = block[side]; node; node = block[side]) {
      const empty = node.nodeType === 3 ? !node.nodeValue : (node as Element).localName === 'br';
      if (!empty) break;
      block.removeChild(node);
    }
  }
}

/** Inline elements that hold nothing, left over where a block split them. */
function dropEmptyInline(block: Element): void {
  if (!block.firstElementChild) return;
  for (const el of [...block.querySelectorAll('*')].reverse()) {
    if (!el.firstChild && !/^(?:br|img|hr|td|th|wbr|m-\w{1,14})$/.test(el.localName)) el.parentNode?.removeChild(el);
    else if (
      !el.textContent &&
      !el.querySelector('img, br, hr') &&
      /^(?:a|em|strong|code|s|u|del|ins|sub|sup|mark|small|q|cite)$/.test(el.localName)
    )
      el.parentNode?.removeChild(el);
  }
}
