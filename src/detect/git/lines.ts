import { finish } from '../../kit/steps.ts';
import { collapse } from '../../kit/text.ts';

/** One line of text as a person sees it: between block boundaries and line breaks. */
export interface Line {
  readonly text: string;
  /** Links in the line, in order; `href` as written. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** The nodes that make it, so that the line can be taken out. */
  readonly nodes: readonly Node[];
  /** The element it stands in. */
  readonly block: Element;
}

const BLOCK =
  /^(?:p|div|section|article|main|header|footer|aside|nav|center|blockquote|ul|ol|li|dl|dt|dd|table|tbody|thead|tfoot|tr|td|th|caption|h[1-6]|hr|pre|figure|figcaption|body|x-form|details|summary|markdown-accessiblity-table)$/;

/** Elements passed in one step. */
const STEP = 500;

/** All lines below `root`, in order; depth is bounded by the snapshot. */
export function linesOf(root: Element): Line[] {
  return finish(linesOfSteps(root));
}

/** The same in steps. */
export function* linesOfSteps(root: Element): Generator<void, Line[]> {
  const lines: Line[] = [];
  let text: string[] = [];
  let links: { text: string; href: string }[] = [];
  let nodes: Node[] = [];
  let block = root;
  let passed = 0;

  const end = (next: Element) => {
    const clean = collapse(text.join('')).trim();
    if (clean) lines.push({ text: clean, links, nodes, block });
    text = [];
    links = [];
    nodes = [];
    block = next;
  };
  /** One node of a line; a block that holds further elements is left to the caller. */
  const take = (node: Node): Element | undefined => {
    if (node.nodeType === 3) {
      text.push(node.nodeValue ?? '');
      nodes.push(node);
    } else if (node.nodeType === 1) return element(node as Element);
    return undefined;
  };
  const element = (el: Element): Element | undefined => {
    const name = el.localName;
    if (/^(?:x-script|x-button|x-input|x-select|x-textarea|clipboard-copy)$/.test(name)) return undefined;
    if (name === 'br' || name === 'hr') end(block);
    else if (BLOCK.test(name)) {
      if (el.firstElementChild) return el;
      const outer = block;
      end(el);
      within(el);
      end(outer);
    } else {
      const href = el.getAttribute('href');
      const before = text.length;
      within(el);
      if (href && (name === 'a' || name === 'ok' || name === 'span')) {
        const words = collapse(text.slice(before).join('')).trim();
        if (words || name === 'a') links.push({ text: words, href });
      }
    }
    return undefined;
  };
  const within = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const inner = take(node);
      if (inner) finish(walk(inner));
    }
  };
  function* walk(parent: Element): Generator<void> {
    const outer = block;
    end(parent);
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const inner = take(node);
      if (inner) yield* walk(inner);
      if (++passed % STEP === 0) yield;
    }
    end(outer);
  }
  yield* walk(root);
  return lines;
}

/** Share of a line's characters that are link text. */
export function linkShare(line: Line): number {
  return line.links.reduce((n, l) => n + l.text.length, 0) / Math.max(1, line.text.length);
}

/** Addresses of a line's links. */
export function linksIn(line: Line): string[] {
  return line.links.map((l) => l.href);
}

/** A row of links and separators: navigation, promotion. */
export function isLinkRow(line: Line): boolean {
  if (line.links.length === 0) return false;
  let rest = line.text;
  for (const link of line.links) if (link.text) rest = rest.replace(link.text, '');
  const empty = !/[\p{L}\p{N}]/u.test(rest);
  return empty && line.links.length >= 2;
}

/** Takes the lines out of the tree, and the elements left empty by it. */
export function removeLines(lines: readonly Line[], root: Element): void {
  for (const line of lines) {
    for (const node of line.nodes) {
      let at: Node | null = node.parentNode;
      at?.removeChild(node);
      while (
        at &&
        at !== root &&
        at.parentNode &&
        !at.textContent?.trim() &&
        !(at as Element).querySelector('img, hr')
      ) {
        const up: Node = at.parentNode;
        up.removeChild(at);
        at = up;
      }
    }
  }
}
