import type { Article, Block } from '../model/article.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../model/entity.ts';
import type { SafeNode } from '../model/safe-node.ts';

/** A highlight of the person's, and the words on it; '' for none. Positions are over `Article.articleBody`; the quote is the truth. */
export interface Highlight {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly text: string;
}

/** Elements whose text is no part of a block's text. */
const NO_TEXT = new Set(['figcaption', 'rt', 'rp', 'rtc']);
const isSpace = (char: string) => /\s/.test(char);

/** A stretch of the article's text without its white space. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Offset in `text` → offset in `text` without white space. */
function squeezed(text: string): { readonly text: string; readonly before: readonly number[] } {
  let out = '';
  const before: number[] = [];
  for (const char of text.split('')) {
    before.push(out.length);
    if (!isSpace(char)) out += char;
  }
  before.push(out.length);
  return { text: out, before };
}

/** Where the quotations stand, in order and without overlap. One that stands elsewhere is looked for nearest to its position. */
function stretches(article: Article, highlights: readonly Highlight[]): Stretch[] {
  const body = squeezed(article.articleBody);
  const found = highlights.flatMap(({ quote, position }) => {
    const wanted = squeezed(quote.exact).text;
    const near = body.before[Math.min(position.start, body.before.length - 1)] ?? 0;
    if (!wanted) return [];
    let from = body.text.startsWith(wanted, near) ? near : -1;
    if (from < 0)
      for (let at = body.text.indexOf(wanted); at >= 0; at = body.text.indexOf(wanted, at + 1))
        if (from < 0 || Math.abs(at - near) < Math.abs(from - near)) from = at;
    return from < 0 ? [] : [{ from, to: from + wanted.length }];
  });
  const merged: Stretch[] = [];
  for (const next of found.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && next.from < last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else merged.push(next);
  }
  return merged;
}

/** Puts `mark` around stretches, walking a block's nodes along the text without white space. */
class Marker {
  constructor(
    private at: number,
    private readonly places: readonly Stretch[],
  ) {}

  nodes(list: readonly SafeNode[]): SafeNode[] {
    return list.flatMap((node): SafeNode[] => {
      if (typeof node === 'string') return this.text(node);
      return NO_TEXT.has(node.tag) ? [node] : [{ ...node, children: this.nodes(node.children) }];
    });
  }

  private text(text: string): SafeNode[] {
    const out: SafeNode[] = [];
    let run = '';
    let marked = false;
    const close = () => {
      if (run) out.push(marked ? { tag: 'mark', attrs: {}, children: [run] } : run);
      run = '';
    };
    for (const char of text.split('')) {
      const space = isSpace(char);
      // White space belongs to a highlight that goes on behind it.
      const is = this.places.some(({ from, to }) => this.at >= from + (space ? 1 : 0) && this.at < to);
      if (is !== marked) {
        close();
        marked = is;
      }
      run += char;
      if (!space) this.at++;
    }
    close();
    return out;
  }
}

/**
 * The article with its highlights: `mark` elements in the text and, after it, the notes below the quotations that they are
 * on. Every format that is made of an article shows them.
 * @param heading above the notes
 */
export function withHighlights(article: Article, highlights: readonly Highlight[], heading: string): Article {
  if (highlights.length === 0) return article;
  const places = stretches(article, highlights);
  let at = 0;
  const blocks = article.blocks.map((block) => {
    const length = squeezed(block.text).text.length;
    const own = places.filter((p) => p.from < at + length && p.to > at);
    const marked = own.length ? { ...block, content: new Marker(at, own).nodes(block.content) } : block;
    at += length;
    return marked;
  });
  return { ...article, blocks: [...blocks, ...notes(highlights, heading)] };
}

function notes(highlights: readonly Highlight[], heading: string): Block[] {
  const written = highlights.filter((h) => h.text.trim()).sort((a, b) => a.position.start - b.position.start);
  if (written.length === 0) return [];
  return [
    { id: 'notes', kind: 'heading', level: 2, content: [heading], text: heading },
    ...written.flatMap(({ quote, text }, i): Block[] => [
      {
        id: `quote${i + 1}`,
        kind: 'quote',
        content: [{ tag: 'blockquote', attrs: {}, children: [{ tag: 'p', attrs: {}, children: [quote.exact] }] }],
        text: quote.exact,
      },
      ...text
        .split(/\n+/)
        .filter((line) => line.trim())
        .map((line, j): Block => ({ id: `note${i + 1}-${j + 1}`, kind: 'paragraph', content: [line], text: line })),
    ]),
  ];
}
