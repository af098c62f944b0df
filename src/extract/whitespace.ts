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

function collapseLine(nodes: Text[]): void {
  // The characters of the line in one string; runs of white space are judged there, where both neighbours are in sight.
  const [only] = nodes;
  const all = nodes.length === 1 ? (only?.nodeValue ?? '') : nodes.map((n) => n.nodeValue ?? '').join('');
  if (!all) return;
  if (only && nodes.length === 1 && !/[\r\n]/.test(all)) {
    const value = all.replace(/[ \t\f\u00a0]+/g, ' ').replace(/^ | $/g, '');
    if (value !== all) only.nodeValue = value;
    return;
  }
  let at = 0;
  const keep: string[] = [];
  let current = '';
  let nodeEnd = nodes[0]?.nodeValue?.length ?? 0;
  let index = 0;
  let lastShown = '';
  let pending: { node: number; hasBreak: boolean } | null = null;
  const push = () => {
    keep[index] = (keep[index] ?? '') + current;
    current = '';
  };
  for (const ch of all) {
    while (at >= nodeEnd && index < nodes.length - 1) {
      push();
      index += 1;
      nodeEnd += nodes[index]?.nodeValue?.length ?? 0;
    }
    if (isSpace(ch)) {
      if (!pending) {
        pending = { node: index, hasBreak: false };
      }
      if (ch === '\n' || ch === '\r') pending.hasBreak = true;
    } else {
      if (pending && lastShown) {
        const gone = pending.hasBreak && (CJK.test(lastShown) || CJK.test(ch));
        if (!gone) {
          // The space belongs where the run began, so that it stays outside the element that follows.
          if (pending.node === index) current += ' ';
          else keep[pending.node] = `${keep[pending.node] ?? ''} `;
        }
      }
      pending = null;
      current += ch;
      lastShown = ch;
    }
    at += ch.length;
  }
  push();
  nodes.forEach((node, i) => {
    node.nodeValue = keep[i] ?? '';
  });
}

function isSpace(ch: string): boolean {
  return ch === ' ' || ch === '\n' || ch === '\u00a0' || ch === '\t' || ch === '\r' || ch === '\f';
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
    if (!el.firstChild && !/^(?:br|img|hr|td|th|wbr)$/.test(el.localName)) el.parentNode?.removeChild(el);
    else if (
      !el.textContent &&
      !el.querySelector('img, br, hr') &&
      /^(?:a|em|strong|code|s|u|del|ins|sub|sup|mark|small|q|cite)$/.test(el.localName)
    )
      el.parentNode?.removeChild(el);
  }
}
