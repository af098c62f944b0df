import { elementsBelow } from '../../kit/dom.ts';
import { bareText } from './bare-text.ts';
import { bare } from '../../kit/text.ts';
import type { Measures } from './measure.ts';

/** Shortest and longest text that may lead to an article. */
const LEAST = 50;
const MOST = 900;
/** Class names of what belongs to the headline: kept as the description. */
const OF_THE_HEADLINE =
  /(?:^|[\s_-])(?:standfirst|lead\w{0,12}|lede|intro\w{0,8}|dek|deck|chapo\w{0,3}|chapeau|vorspann|sub-?title|sub-?head\w{0,4}|entradilla|abstract|summary|hero|heading|quote)(?:$|[\s_-])/i;
/** Share of the words of a stated summary that a paragraph repeats to be that summary. */
const SAME = 0.7;
/** Boxes looked at before the text. */
const REACH = 8;

/**
 * In steps: the first paragraph of a text that stands in a box of its own before the rest, known by what the page states as its
 * summary. What stands in the headline's block, or is named as part of it, is the description and not the text. Undefined
 * when `root` holds it already.
 */
export function* standfirstSteps(
  body: Element,
  root: Element,
  sizes: Measures,
  summaries: readonly string[],
): Generator<void, Element | undefined> {
  const told = summaries.map(wordsOf).filter((w) => w.length >= 6);
  if (!told.length) return undefined;
  for (let at: Element | null = root; at && at !== body; at = at.parentElement) {
    let before = at.previousElementSibling;
    for (let i = 0; before && i < REACH; i++, before = before.previousElementSibling) {
      const size = sizes.get(before);
      if (!size || size.text < LEAST || size.text > MOST || size.linked > size.text * 0.2) continue;
      if (!/^(?:div|p|section)$/.test(before.localName) || before.querySelector('h1, h2, header')) continue;
      const text = (before.textContent ?? '').trim();
      const mine = wordsOf(text);
      if (!/[.!?…。！？»”]$/u.test(text) || [before, ...elementsBelow(before)].some(isOfTheHeadline)) continue;
      if (!told.some((w) => share(w, mine) >= SAME && mine.length <= w.length * 2.5)) continue;
      return (yield* bareText(root)).includes(bare(text).slice(0, 60)) ? undefined : before;
    }
    // Beside the headline the headline's block begins.
    if (at.parentElement?.querySelector('h1')) return undefined;
  }
  return undefined;
}

function isOfTheHeadline(el: Element): boolean {
  return OF_THE_HEADLINE.test(el.getAttribute('class') ?? '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]{2,}/gu) ?? [];
}

function share(of: readonly string[], among: readonly string[]): number {
  const set = new Set(among);
  return of.filter((w) => set.has(w)).length / of.length;
}

/** Puts it before the text. */
export function putFirst(lead: Element, root: Element): void {
  const box = root.ownerDocument.createElement('p');
  for (let node = lead.firstChild; node; node = lead.firstChild) box.appendChild(node);
  root.insertBefore(box, root.firstChild);
}
