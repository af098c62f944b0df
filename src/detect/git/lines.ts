import { pacer } from '../../kit/steps.ts';
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

const CONTROL = /^(?:x-script|x-button|x-input|x-select|x-textarea|clipboard-copy)$/;

/** An address at the end of a line, with the break behind it. */
const ADDRESS_AT_END = /(https?:\/\/[^\s]{1,2000})[ \t]{0,20}\r?\n\s{0,200}/g;

/** All lines below `root`, in order; depth is bounded by the snapshot. */
export function* linesSteps(root: Element): Generator<void, Line[]> {
  const lines: Line[] = [];
  let text: string[] = [];
  let links: { text: string; href: string }[] = [];
  let nodes: Node[] = [];
  let block = root;
  const pause = pacer();

  const end = (next: Element) => {
    // An address ends at its line, whatever script goes on after it.
    const clean = collapse(text.join('').replace(ADDRESS_AT_END, '$1 ')).trim();
    if (clean) lines.push({ text: clean, links, nodes, block });
    text = [];
    links = [];
    nodes = [];
    block = next;
  };
  /** Begins an element; what is given back ends it. */
  const enter = (el: Element): (() => void) => {
    const name = el.localName;
    if (BLOCK.test(name)) {
      const outer = block;
      end(el);
      return () => end(outer);
    }
    const href = el.getAttribute('href');
    const before = text.length;
    return () => {
      if (!href || (name !== 'a' && name !== 'ok' && name !== 'span')) return;
      const words = collapse(text.slice(before).join('')).trim();
      if (words || name === 'a') links.push({ text: words, href });
    };
  };
  /** One node of a line; an element that holds further ones is left to the caller. */
  const take = (node: Node): Element | undefined => {
    if (node.nodeType === 3) {
      text.push(node.nodeValue ?? '');
      nodes.push(node);
    }
    if (node.nodeType !== 1) return undefined;
    const el = node as Element;
    if (CONTROL.test(el.localName)) return undefined;
    if (el.localName === 'br' || el.localName === 'hr') end(block);
    else if (el.firstElementChild) return el;
    else {
      const leave = enter(el);
      for (let child = el.firstChild; child; child = child.nextSibling) take(child);
      leave();
    }
    return undefined;
  };
  /** Elements that the walk is in, with what ends each. */
  const open: { readonly el: Element; readonly leave: () => void }[] = [];
  for (let node: Node | null = root.firstChild; node || open.length;) {
    if (pause()) yield;
    const inner: Element | undefined = node ? take(node) : undefined;
    if (inner) {
      open.push({ el: inner, leave: enter(inner) });
      node = inner.firstChild;
    } else if (node) node = node.nextSibling;
    else {
      const closed = open.pop();
      closed?.leave();
      node = closed?.el.nextSibling ?? null;
    }
  }
  end(root);
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
