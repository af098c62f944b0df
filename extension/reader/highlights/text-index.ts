import { fromSource, toSource, type Converted } from '../../content/parts/convert.ts';
import type { Article } from '../../../src/model/article.ts';

/** What stands in the blocks and is no text of the article: captions, readings, the reader's own words and buttons. */
const NO_TEXT = 'figcaption, rt, rp, rtc, button, [data-ui]';

/** A text node whose characters are shown in the other script: what it says in the source, and how offsets correspond. */
export interface Shown extends Converted {
  readonly source: string;
}
export const shownTexts = new WeakMap<Text, Shown>();

/** The text of a node as the article has it, whatever script it is shown in. */
export function sourceOf(node: Text): string {
  return shownTexts.get(node)?.source ?? node.data;
}

const shownOffset = (node: Text, offset: number): number => {
  const shown = shownTexts.get(node);
  return Math.min(node.length, shown ? fromSource(shown, offset) : offset);
};
const sourceOffset = (node: Text, offset: number): number => {
  const shown = shownTexts.get(node);
  return shown ? toSource(shown, offset) : offset;
};

const solid = (char: string) => char !== ' ' && char !== '\n' && char !== '\t' && char !== '\u00a0';

/** Text without white space, and for each of its characters where it stood. */
function squeeze(text: string): { readonly text: string; readonly at: readonly number[] } {
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (!solid(char)) continue;
    out += char;
    at.push(i);
  }
  return { text: out, at };
}

/** A piece of the article's text. */
export interface Position {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * Leads from positions in `articleBody` to ranges on the screen and back. White space is left out of the comparison: the
 * screen has none between blocks and cells. Where the two texts differ, the quotation decides.
 */
export class TextIndex {
  private readonly nodes: { readonly node: Text; readonly from: number; readonly at: readonly number[] }[] = [];
  /** Where each node begins on the screen. */
  private readonly starts: number[] = [];
  private readonly screen: string;
  private readonly body: ReturnType<typeof squeeze>;

  constructor(root: ParentNode, article: Pick<Article, 'articleBody'>) {
    this.body = squeeze(article.articleBody);
    let text = '';
    for (const block of root.querySelectorAll('[data-block]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
        node instanceof Element
          ? node.matches(NO_TEXT)
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_SKIP
          : NodeFilter.FILTER_ACCEPT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const squeezed = squeeze(sourceOf(node as Text));
        if (!squeezed.text) continue;
        this.nodes.push({ node: node as Text, from: text.length, at: squeezed.at });
        this.starts.push(text.length);
        text += squeezed.text;
      }
    }
    this.screen = text;
  }

  /** The range of a quotation that stood at `start`; the occurrence nearest to it when it stands elsewhere. */
  range({ start, exact }: Pick<Position, 'start' | 'exact'>): Range | undefined {
    const wanted = squeeze(exact).text;
    if (!wanted) return undefined;
    const near = lowerBound(this.body.at, start);
    let best = this.screen.startsWith(wanted, near) ? near : -1;
    if (best < 0)
      for (let at = this.screen.indexOf(wanted); at >= 0; at = this.screen.indexOf(wanted, at + 1))
        if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
    if (best < 0) return undefined;
    const first = this.place(best);
    const last = this.place(best + wanted.length - 1);
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, shownOffset(first.node, first.offset));
    range.setEnd(last.node, shownOffset(last.node, last.offset + 1));
    return range;
  }

  /** Where a range of the screen stands in the article; undefined when it holds none of its text. */
  position(range: Range, articleBody: string): Position | undefined {
    let first: number | undefined;
    let last: number | undefined;
    for (const { node, from, at } of this.nodes) {
      if (!range.intersectsNode(node)) continue;
      const begin = node === range.startContainer ? sourceOffset(node, range.startOffset) : 0;
      const end = node === range.endContainer ? sourceOffset(node, range.endOffset) : Infinity;
      at.forEach((offset, i) => {
        if (offset < begin || offset >= end) return;
        first ??= from + i;
        last = from + i;
      });
    }
    if (first === undefined || last === undefined) return undefined;
    const quote = this.screen.slice(first, last + 1);
    let at = this.body.text.startsWith(quote, first) ? first : -1;
    if (at < 0)
      for (let i = this.body.text.indexOf(quote); i >= 0; i = this.body.text.indexOf(quote, i + 1))
        if (at < 0 || Math.abs(i - first) < Math.abs(at - first)) at = i;
    if (at < 0) return undefined;
    const start = this.body.at[at] as number;
    const end = (this.body.at[at + quote.length - 1] as number) + 1;
    return { start, end, exact: articleBody.slice(start, end) };
  }

  private place(index: number): { readonly node: Text; readonly offset: number } | undefined {
    const found = this.nodes[lowerBound(this.starts, index + 1) - 1];
    const offset = found?.at[index - found.from];
    return found && offset !== undefined ? { node: found.node, offset } : undefined;
  }
}

/** Index of the first of ascending numbers that is not below `value`. */
function lowerBound(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
