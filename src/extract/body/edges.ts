import { takeOut } from '../../kit/left-out.ts';
import { pacer } from '../../kit/steps.ts';
import { bare } from '../../kit/text.ts';
import { furnitureOf } from '../../lang/furniture.ts';
import { weighs } from './measure.ts';

/** Work of passing one block, whose text is gathered. */
const WORK = 3;
const HEADING = /^h[2-6]$/;
const SENTENCE = /[.!?…。！？؟।»”"')）」]\s*$/u;
/** An address or a handle. */
const CONTACT = /(?:^|[\s(])@\w{2,30}|[\w.]{1,40}@[\w-]{1,40}\.\w{2,12}/;
/** Longest line above the text that is taken for a label, a name or a date. */
const LABEL = 40;
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
export function* trimEdgesSteps(
  blocks: Element,
  titles: readonly string[],
  summaries: readonly string[],
): Generator<void> {
  const known = new Set(titles.map(bare).filter((t) => t.length > 3));
  const told = new Set(summaries.map(bare).filter((t) => t.length > 3));
  const closing = new Set<Element>();
  const pause = pacer();
  for (let el = blocks.firstElementChild; el;) {
    const next: Element | null = el.nextElementSibling;
    const kind = furnitureOf(el.textContent ?? '');
    if (kind === 'closing') closing.add(el);
    if (isAuthorCard(el)) takeOut(el, 'author-card');
    else if (kind === 'related' || isReadMore(el)) takeOut(el, 'related');
    else if (kind === 'furniture') takeOut(el, 'label');
    el = next;
    if (pause(WORK)) yield;
  }
  dropPullQuotes(blocks);
  yield* dropRepeatedSteps(blocks);
  yield;
  trimHead(blocks, known, told);
  yield;
  dropList(blocks);
  yield;
  dropAfterClosing(blocks, closing);
  trimTail(blocks, known);
}

/** "Read more: The pier in winter": a label and a link, between paragraphs. */
function isReadMore(el: Element): boolean {
  const text = (el.textContent ?? '').trim();
  const link = el.querySelector('a[href]');
  if (!link || text.length > 300 || !/^(?:p|h[2-6]|ul|blockquote)$/.test(el.localName)) return false;
  const words = (link.textContent ?? '').trim();
  const at = text.indexOf(words);
  return (
    at > 2 && at < 40 && linkedText(el) >= (text.length - at) * 0.8 && furnitureOf(text.slice(0, at)) === 'related'
  );
}

/** Shortest quotation that is looked for in the text. */
const PULLED = 25;

/** A quotation that the text itself holds was pulled out of it for show. */
function dropPullQuotes(blocks: Element): void {
  const quotes = [...blocks.children].filter(
    (el) => el.localName === 'blockquote' && (el.textContent ?? '').length < 400,
  );
  if (!quotes.length) return;
  const text = [...blocks.children].filter((el) => el.localName === 'p').map((el) => bare(el.textContent ?? ''));
  for (const el of quotes) {
    const said = bare(el.textContent ?? '');
    if (said.length >= PULLED && text.some((t) => t.includes(said))) takeOut(el, 'repeated');
  }
}

/** Below the last paragraph, a line that closes and all that follows it. */
function dropAfterClosing(blocks: Element, closing: ReadonlySet<Element>): void {
  const children = [...blocks.children];
  const last = children.findLastIndex(isParagraph);
  if (last < 0) return;
  const from = children.findIndex((el, i) => i > last && closing.has(el));
  if (from < 0) return;
  for (const el of children.slice(from))
    if (el.localName !== 'figure' && !el.hasAttribute('data-embed')) takeOut(el, 'closing');
}

/** Sites at which people present themselves: an address of one name below it is a profile. */
const PROFILE =
  /^https?:\/\/(?:www\.|m\.)?(?:twitter|x|facebook|instagram|linkedin|threads|t|mastodon|bsky)\.(?:com|net|me|social|app)\/(?:in\/|@|profile\/)?[^/?#]{1,60}\/?$/i;
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|journalistes?|reporters?|people|profil\w{0,3}|staff|redakt\w{1,8})\//i;

/** A card of an author: a link to what else was written, one to a profile, and few words besides. */
function isAuthorCard(el: Element): boolean {
  const text = (el.textContent ?? '').trim();
  if (text.length > 400 || !/^(?:p|ul|ol|blockquote|table)$/.test(el.localName)) return false;
  const links = [...el.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? '');
  return links.some((u) => PROFILE.test(u)) && links.some((u) => AUTHOR_PAGE.test(u));
}

/** In the last part a heading over other articles, with all that follows, when that is mostly links. */
function dropList(blocks: Element): void {
  const children = [...blocks.children];
  let [text, linked, paragraphs] = [0, 0, 0];
  let from = -1;
  // From the end, so that what follows a line is summed up when the line is reached.
  for (let i = children.length - 1; i >= Math.floor(children.length * 0.6); i--) {
    const el = children[i] as Element;
    const words = (el.textContent ?? '').trim();
    const follows = children.length - 1 - i;
    if (text > 0 && linked > text * 0.5 && paragraphs <= follows * 0.3 && introduces(el, words)) from = i;
    text += words.length;
    linked += linkedText(el);
    if (isParagraph(el)) paragraphs += 1;
  }
  if (from >= 0) for (const el of children.slice(from)) if (el.localName !== 'figure') takeOut(el, 'related');
}

/** Whether a line may stand over a list: a heading, a known label, or a few words that are no sentence. */
function introduces(el: Element, words: string): boolean {
  if (!words || words.length > 80) return false;
  return (
    HEADING.test(el.localName) || furnitureOf(words) !== undefined || (words.length <= 60 && !SENTENCE.test(words))
  );
}

function linkedText(el: Element): number {
  return [...el.querySelectorAll('a')].reduce((n, a) => n + (a.textContent ?? '').trim().length, 0);
}

/** Repeated long paragraphs, and their share of all, from which on a page is taken to hold its text twice. */
const REPEATS = 3;
const REPEATED = 0.5;
/** Paragraphs, and items of lists, that are looked for in a block that may hold all of them. */
const PARTS = 200;
/** Characters of a block that are compared. */
const LONGEST = 100_000;

/** A page may hold the text twice, once for readers and once for machines or narrow screens: the second copy goes. */
function* dropRepeatedSteps(blocks: Element): Generator<void> {
  const pause = pacer();
  const all = [...blocks.children];
  const seen = new Set<string>();
  const long: { el: Element; words: string; long: boolean }[] = [];
  const again: typeof long = [];
  for (const el of all) {
    if (pause(WORK)) yield;
    const text = el.localName === 'p' ? (el.textContent ?? '') : '';
    if (!weighs(text, LONG)) continue;
    const part = { el, words: bare(text.slice(0, LONGEST)), long: weighs(text, 3 * LONG + 1) };
    long.push(part);
    if (seen.has(part.words)) again.push(part);
    seen.add(part.words);
  }
  // The same for machines is one block without its paragraphs.
  const whole = long.filter((part) => part.long);
  const parts = whole.length ? [...long.slice(0, PARTS), ...items(blocks)] : [];
  for (const { el, words } of whole) {
    if (parts.filter((part) => part.el !== el && words.includes(part.words)).length >= REPEATS) takeOut(el, 'repeated');
    if (pause(parts.length)) yield;
  }
  // A second copy begins with the first paragraph; recipes and lists of matches repeat others.
  if (seen.size < REPEATS || again.length < REPEATS || again.length < seen.size * REPEATED) return;
  if (again[0]?.words !== long[0]?.words) return;
  const start = all.indexOf(again[0]?.el as Element);
  const before = new Set(all.slice(0, start).map((el) => bare(el.textContent ?? '')));
  for (const el of all.slice(start)) if (before.has(bare(el.textContent ?? ''))) takeOut(el, 'repeated');
}

/** The long items of lists. */
function items(blocks: Element): { el: Element; words: string }[] {
  return [...blocks.querySelectorAll('li')]
    .slice(0, PARTS)
    .filter((el) => weighs(el.textContent ?? '', LONG))
    .map((el) => ({ el, words: bare(el.textContent ?? '') }));
}

/** Whether a text is one of the lines that are known; none of them is longer than a standfirst. */
function says(lines: ReadonlySet<string>, text: string): boolean {
  return text.length < 3000 && lines.has(bare(text));
}

function trimHead(blocks: Element, known: ReadonlySet<string>, told: ReadonlySet<string>): void {
  const children = [...blocks.children];
  const first = children.findIndex((el) => isParagraph(el) && !says(known, el.textContent ?? ''));
  if (first < 0) return;
  // The title may stand below some words: nothing above it is the article's.
  const title = children.findLastIndex((el, i) => i <= first + 3 && says(known, el.textContent ?? ''));
  children.slice(0, Math.max(first, title + 1)).forEach((el, i) => {
    if (el.localName === 'figure' || el.localName === 'hr') return;
    const text = (el.textContent ?? '').trim();
    const again = says(known, text) || (HEADING.test(el.localName) && says(told, text));
    const label = el.localName === 'p' && !weighs(text, LABEL) && !SENTENCE.test(text);
    if ((i <= title && !weighs(text, LONG)) || again || label) takeOut(el, again || i <= title ? 'metadata' : 'label');
  });
}

function trimTail(blocks: Element, known: ReadonlySet<string>): void {
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
      // The title again, or a bare address: what machines are told in the text's own place.
      const told = says(known, text) || /^https?:\/\/\S{1,2000}$/.test(text);
      const fragment = el.localName === 'p' && !weighs(text, FRAGMENT) && !SENTENCE.test(text);
      if (closing || told || linky || label || fragment || contact || el.localName === 'hr')
        takeOut(el, linky ? 'links' : 'closing');
      else break;
    }
    el = before;
  }
}

/** Long enough to be a sentence of the article, and not made of links. */
function isParagraph(el: Element): boolean {
  const text = el.textContent ?? '';
  return (el.localName === 'p' || el.localName === 'blockquote') && weighs(text, 80) && SENTENCE.test(text.trim());
}
