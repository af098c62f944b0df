import { elementsBelow } from '../../kit/dom.ts';
import { bare } from './edges.ts';
import { type Measures, weight } from './measure.ts';

/** Shortest and longest text that may lead to an article. */
const LEAST = 50;
const MOST = 900;
/** Words of class names for the paragraph between title and text. */
const LEADS =
  /(?:^|[\s_-])(?:standfirst|lead|lede|leadtext|intro\w{0,8}|excerpt|dek|deck|chapo\w{0,3}|chapeau|vorspann|teasertext|subtitle|sub-?head\w{0,4}|entradilla|sommario|zusammenfassung|abstract|summary|news-short)(?:$|[\s_-])/i;
/** Share of the words of a stated summary that a paragraph repeats to be that summary. */
const SAME = 0.7;
/** Elements looked at between title and text. */
const REACH = 300;

/**
 * The paragraph that leads to the text and stands in a box of its own between title and text: one that repeats what the
 * page states as its summary, or whose class says so. Undefined when `root` holds it already.
 */
export function standfirst(
  body: Element,
  root: Element,
  sizes: Measures,
  summaries: readonly string[],
): Element | undefined {
  const inside = bare(root.textContent ?? '');
  const told = summaries.map(wordsOf).filter((w) => w.length >= 6);
  const all = elementsBelow(body);
  const at = all.indexOf(root);
  if (at < 0) return undefined;
  for (const el of all.slice(Math.max(0, at - REACH), at).reverse()) {
    if (el.contains(root) || /^h1$/.test(el.localName)) continue;
    const size = sizes.get(el);
    if (!size || size.text < LEAST || size.text > MOST || size.linked > size.text * 0.2 || size.paragraphs > 3)
      continue;
    const text = (el.textContent ?? '').trim();
    if (!/[.!?…。！？»”]$/u.test(text)) continue;
    const named =
      LEADS.test(el.getAttribute('class') ?? '') || /description|abstract/.test(el.getAttribute('itemprop') ?? '');
    const mine = wordsOf(text);
    const repeats = told.some((w) => share(w, mine) >= SAME && mine.length <= w.length * 2.5);
    if (!repeats && !named) continue;
    if (weight(text) > LEAST && inside.includes(bare(text).slice(0, 60))) return undefined;
    return el;
  }
  return undefined;
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
