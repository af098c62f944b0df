import { furnitureOf } from '../../lang/index.ts';
import { weight } from './measure.ts';

/** Letters and digits alone, for comparing lines. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
}

const HEADING = /^h[2-6]$/;
const SENTENCE = /[.!?…。！？؟।»”"')）」]\s*$/u;
/** An address or a handle. */
const CONTACT = /(?:^|[\s(])@\w{2,30}|[\w.]{1,40}@[\w-]{1,40}\.\w{2,12}/;
/** Longest line without the end of a sentence that is taken for a label at the end. */
const FRAGMENT = 16;
/** Shortest line that is a paragraph whatever it ends in. */
const LONG = 120;

/**
 * Takes what is no text of the article off both ends of its blocks: the title again, labels, names and dates above the
 * first paragraph; labels, rights, newsletters and links below the last. Changes `blocks`.
 *
 * @param titles what the page calls the article
 * @param summaries standfirsts, kept as the description
 */
export function trimEdges(blocks: Element, titles: readonly string[], summaries: readonly string[]): void {
  const known = new Set(titles.map(bare).filter((t) => t.length > 3));
  const told = new Set(summaries.map(bare).filter((t) => t.length > 3));
  const all = [...blocks.children];
  for (const el of all) {
    const kind = furnitureOf(el.textContent ?? '');
    if (kind === 'furniture' || kind === 'related') el.remove();
  }
  trimHead(blocks, known, told);
  dropList(blocks);
  trimTail(blocks);
}

/** In the last part a heading over other articles, with all that follows, when that is mostly links. */
function dropList(blocks: Element): void {
  const children = [...blocks.children];
  for (let i = Math.floor(children.length * 0.6); i < children.length; i++) {
    const el = children[i] as Element;
    const text = (el.textContent ?? '').trim();
    if (
      text.length > 80 ||
      !(HEADING.test(el.localName) || furnitureOf(text) === 'related' || furnitureOf(text) === 'closing')
    )
      continue;
    const rest = children.slice(i + 1);
    const all = rest.reduce((n, r) => n + (r.textContent ?? '').trim().length, 0);
    if (all > 0 && rest.reduce((n, r) => n + linkedText(r), 0) > all * 0.5) {
      for (const r of [el, ...rest]) if (r.localName !== 'figure') r.remove();
      return;
    }
  }
}

function linkedText(el: Element): number {
  return [...el.querySelectorAll('a')].reduce((n, a) => n + (a.textContent ?? '').trim().length, 0);
}

function trimHead(blocks: Element, known: ReadonlySet<string>, told: ReadonlySet<string>): void {
  const children = [...blocks.children];
  const first = children.findIndex((el) => isParagraph(el) && !known.has(bare(el.textContent ?? '')));
  if (first < 0) return;
  // The title may stand below some words: nothing above it is the article's.
  const title = children.findLastIndex((el, i) => i <= first + 3 && known.has(bare(el.textContent ?? '')));
  children.slice(0, Math.max(first, title + 1)).forEach((el, i) => {
    if (el.localName === 'figure' || el.localName === 'hr') return;
    const text = (el.textContent ?? '').trim();
    const again = known.has(bare(text)) || (HEADING.test(el.localName) && told.has(bare(text)));
    const label = el.localName === 'p' && weight(text) < 50 && !SENTENCE.test(text);
    if ((i <= title && weight(text) < LONG) || again || label) el.remove();
  });
}

function trimTail(blocks: Element): void {
  let seen = 0;
  for (let el = blocks.lastElementChild; el && seen < 40; seen++) {
    const before: Element | null = el.previousElementSibling;
    if (el.localName !== 'figure' && !el.hasAttribute('data-embed')) {
      const text = (el.textContent ?? '').trim();
      const links = linkedText(el);
      const closing = furnitureOf(text) !== undefined;
      const linky = links > text.length * 0.6;
      const label = HEADING.test(el.localName);
      // Where to write to the author.
      const contact = el.localName === 'p' && text.length < 400 && CONTACT.test(text);
      const fragment = el.localName === 'p' && weight(text) < FRAGMENT && !SENTENCE.test(text);
      if (closing || linky || label || fragment || contact || el.localName === 'hr') el.remove();
      else break;
    }
    el = before;
  }
}

/** Long enough to be a sentence of the article. */
function isParagraph(el: Element): boolean {
  const text = el.textContent ?? '';
  return (el.localName === 'p' || el.localName === 'blockquote') && weight(text) >= 80 && SENTENCE.test(text.trim());
}
