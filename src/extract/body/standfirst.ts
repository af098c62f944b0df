import { elementsBelow, following } from '../../kit/dom.ts';
import { bare } from '../../kit/text.ts';
import { furnitureOf } from '../../lang/furniture.ts';
import { INLINE } from '../markup-names.ts';
import { bareText } from './bare-text.ts';
import type { Measure, Measures } from './measure.ts';
import { kindOf } from './names.ts';

/** Lightest and heaviest block that may lead to an article; one without a name of its own must be heavier. */
const LEAST = 30;
const UNNAMED = 60;
const MOST = 1500;
/** Share of links from which on it is none. */
const LINKED = 0.3;
/** Share of the words of a stated summary that a paragraph repeats to be that summary. */
const SAME = 0.7;
/** Nodes passed between the title and the text, and blocks taken. */
const REACH = 600;
const BLOCKS = 4;
const SENTENCE = /[.!?…。！？؟।»”"’)）」]$/u;
/** Elements in which no standfirst stands. */
const NOT_HERE = 'nav, aside, footer, figure, figcaption, ul, ol, dl, table, address, x-form, x-fieldset, a[href]';

/**
 * The paragraphs between the title and the text that lead to the article, in order: named or marked as such, stated as the
 * page's summary, or sentences that stand there with nothing that names them otherwise. What `root` holds already is not
 * among them.
 *
 * @param heading the element that shows the title
 */
export function standfirst(
  body: Element,
  root: Element,
  sizes: Measures,
  summaries: readonly string[],
  heading: Element | undefined,
): Element[] {
  const start = heading && body.contains(heading) ? heading : headingBefore(body, root);
  if (!start || root.contains(start) || start.contains(root) || (start.compareDocumentPosition(root) & 4) === 0)
    return [];
  const told = summaries.map(wordsOf).filter((w) => w.length >= 6);
  const found: Element[] = [];
  let node: Node | null = following(start, body, true);
  for (let i = 0; node && node !== root && i < REACH && found.length < BLOCKS; i++) {
    const el = node.nodeType === 1 ? (node as Element) : undefined;
    const skip = !el || (!el.contains(root) && (isLeaf(el) || el.matches(NOT_HERE)));
    if (el && skip && leads(el, sizes.get(el), told)) found.push(el);
    node = following(node, body, skip);
  }
  if (!found.length) return [];
  const text = bareText(root);
  const taken = new Set<string>();
  return found.filter((el) => {
    const words = bare(el.textContent ?? '');
    if (taken.has(words) || text.includes(words.slice(0, 60))) return false;
    taken.add(words);
    return true;
  });
}

/** Whether names and measures of a box allow it to be a standfirst: few links, no picture, no list. */
export function mayLead(el: Element, size: Measure): boolean {
  return (
    (kindOf(el).standfirst || isDescription(el)) &&
    size.text >= LEAST &&
    size.text <= MOST &&
    size.linked <= size.text * LINKED &&
    size.images === 0 &&
    !el.matches('a, li, ul, ol, article') &&
    el.querySelector('ul, ol, article, h1, x-form, x-input') === null
  );
}

function isDescription(el: Element): boolean {
  return /(?:^|\s)(?:description|abstract|alternativeHeadline)(?:\s|$)/.test(el.getAttribute('itemprop') ?? '');
}

/** The last heading of the first level before the text. */
function headingBefore(body: Element, root: Element): Element | undefined {
  return [...body.querySelectorAll('h1')].findLast((h) => h.compareDocumentPosition(root) & 4 && !h.contains(root));
}

/** A block without blocks in it. */
function isLeaf(el: Element): boolean {
  return (
    !INLINE.has(el.localName) &&
    elementsBelow(el).every((inner) => INLINE.has(inner.localName) || inner.localName === 'br')
  );
}

function leads(el: Element, size: Measure | undefined, told: readonly (readonly string[])[]): boolean {
  if (!size || size.text < LEAST || size.text > MOST || size.linked > size.text * LINKED || size.images > 0)
    return false;
  if (!/^(?:p|div|section|h[2-6]|header|blockquote|strong|span)$/.test(el.localName)) return false;
  const text = (el.textContent ?? '').trim();
  if (furnitureOf(text)) return false;
  let named = false;
  for (let at: Element | null = el, i = 0; at && i < 3; at = at.parentElement, i++) {
    const kind = kindOf(at);
    if (kind.standfirst || isDescription(at)) named = true;
    if (i === 0 && kind.caption) return false;
    if (!named && (kind.around || kind.perhaps || kind.comments || kind.caption || (i === 0 && kind.meta)))
      return false;
  }
  if (named) return true;
  if (!SENTENCE.test(text)) return false;
  const mine = wordsOf(text);
  return size.text >= UNNAMED || told.some((w) => share(w, mine) >= SAME);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]{2,}/gu) ?? [];
}

function share(of: readonly string[], among: readonly string[]): number {
  const set = new Set(among);
  return of.filter((w) => set.has(w)).length / of.length;
}

/** Puts them before the text, as paragraphs. */
export function putFirst(leads: readonly Element[], root: Element): void {
  const before = root.firstChild;
  for (const lead of leads) {
    const box = root.ownerDocument.createElement('p');
    while (lead.firstChild) box.appendChild(lead.firstChild);
    root.insertBefore(box, before);
  }
}
