import { takeOut } from '../../kit/left-out.ts';
import { pacer } from '../../kit/steps.ts';
import { furnitureOf } from '../../lang/furniture.ts';
import { isInLine } from './in-line.ts';
import type { Marked } from './marked.ts';
import type { Measure, Measures } from './measure.ts';
import { kindOf } from './names.ts';

const EMPTY: Measure = { text: 0, linked: 0, prose: 0, paragraphs: 0, images: 0 };
/** Work of passing one element, which may be asked for all of its text. */
const WORK = 5;
/** Longest heading over other articles. */
const HEADING = 80;
const BOX = 'ul, ol, div, section, table, dl, p, aside, article, header, footer, center';

/** Takes lists and boxes of links and captions without a picture out of the article. Changes `root`. */
export function* pruneSteps(root: Element, sizes: Measures, marked: Marked): Generator<void> {
  const pause = pacer();
  const total = sizes.get(root)?.prose ?? 0;
  for (const el of root.querySelectorAll(BOX)) {
    if (pause(WORK)) yield;
    if (!root.contains(el) || marked.holds(el)) continue;
    const { text, linked, prose, images } = sizes.get(el) ?? EMPTY;
    if (text === 0) continue;
    if (prose === 0) {
      const share = linked / text;
      if (el.localName === 'p' ? share > 0.85 && text > 20 : share > 0.6 && text > 20) {
        if ((images > 0 && text < 60) || isSentence(el, text)) continue;
        takeOut(el, 'links');
        continue;
      }
    }
    // An article inside the article is another one, unless it is most of it.
    if (
      el.localName === 'article' &&
      prose < total * 0.3 &&
      linked > 0 &&
      el.querySelector('a img, h1 a, h2 a, h3 a, h4 a')
    ) {
      takeOut(el, 'teasers');
      continue;
    }
  }
  for (const el of root.querySelectorAll(
    'figcaption, [class*="caption" i], [class*="credit" i], [class*="legend" i]',
  )) {
    const size = sizes.get(el) ?? EMPTY;
    if (el.localName !== 'figcaption' && (!kindOf(el).caption || isInLine(el))) continue;
    if (size.prose > total * 0.15 || el.querySelector('img, table, pre, blockquote')) continue;
    if (!pictured(el)) takeOut(el, 'caption');
  }
  for (const el of root.querySelectorAll('h1, h2, h3, h4, h5, h6, p, div, strong, b, span')) {
    if (pause(WORK)) yield;
    // What weighs more is longer; the text of large boxes would be gathered at every level.
    if ((sizes.get(el) ?? EMPTY).text <= HEADING * 3 && root.contains(el)) dropRelated(el, root);
  }
}

/** Lightest line of one link that is a paragraph whatever it ends in. */
const LONG = 160;

/** A paragraph or quotation that is one link: it says something, where a teaser has a headline. */
function isSentence(el: Element, text: number): boolean {
  if (el.localName !== 'p' || el.querySelectorAll('a[href]').length > 1) return false;
  const words = (el.textContent ?? '').trim();
  return (text >= LONG || (text >= 40 && /[.!?。！？؟।]["”»’)）」]?$/u.test(words))) && !furnitureOf(words);
}

/** A heading over other articles goes with the links below it. */
function dropRelated(el: Element, root: Element): void {
  if ((el.textContent ?? '').length > HEADING || furnitureOf(el.textContent ?? '') !== 'related') return;
  if (isInLine(el)) return;
  let top = el;
  while (
    top.parentElement &&
    top.parentElement !== root &&
    (top.parentElement.textContent ?? '').length <= (el.textContent ?? '').length + 4
  )
    top = top.parentElement;
  for (let next = top.nextElementSibling; next; next = top.nextElementSibling) {
    const text = (next.textContent ?? '').trim();
    const linked = [...next.querySelectorAll('a[href]')].reduce((n, a) => n + (a.textContent ?? '').trim().length, 0);
    const own = next.localName === 'a' ? text.length : linked;
    if (text && own < text.length * 0.5) break;
    takeOut(next, 'related');
  }
  takeOut(top, 'related');
}

/** Whether the picture that a caption speaks of is still there: in the same box, at most three levels up. */
function pictured(caption: Element): boolean {
  let at: Element | null = caption.parentElement;
  for (let i = 0; at && i < 3; i++, at = at.parentElement) {
    if (at.querySelector('table, pre, blockquote') || [...at.querySelectorAll('img, amp-img')].some(hasAddress))
      return at.querySelectorAll('p').length <= 2;
    if (/^(?:figure|article|main|body)$/.test(at.localName)) return false;
  }
  return false;
}

function hasAddress(img: Element): boolean {
  return ['src', 'data-src', 'srcset', 'data-srcset', 'data-original', 'data-lazy-src', 'data-x-src'].some((name) => {
    const value = img.getAttribute(name);
    return !!value && !value.startsWith('data:');
  });
}
