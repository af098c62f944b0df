import { foldName as fold } from '../../text/people.ts';
import { isOutside } from './marked-people.ts';
import { wordsOf } from './page-lines.ts';
import { restsOfPath } from './title.ts';

/** Score of a heading of the first level that says what is stated. */
const BEST = 3.5;
/** Elements looked at besides the headings of the first level. */
const TITLED = 300;

/** In a pattern and not in a selector, which takes many times as long for parts of a word without regard to case. */
function isTitled(el: Element): boolean {
  return (
    el.localName === 'h2' ||
    /title|headline/i.test(el.getAttribute('class') ?? '') ||
    /headline/i.test(el.getAttribute('itemprop') ?? '')
  );
}

/** Class names of what stands in a heading above the title or below it. */
const BESIDE =
  /kicker|over-?line|top-?line|top-?title|roof-?line|dachzeile|spitzmarke|eyebrow|pre-?title|sup(?:er)?-?title|sub-?title|sub-?head|ante-?titul|volanta|sopratitolo|occhiello|catenaccio|surtitre|topic/i;
/** Class names of words for those who hear the page. */
const UNSEEN = /invisible|visually-?hidden|sr-only|screen-?reader|a11y-hidden/i;
/** Elements of a heading that are looked at. */
const PARTS = 12;

/**
 * The words of a heading that are the title: without a kicker above it, a subtitle below it and words that nobody sees.
 *
 * @param stated folded titles that the page states: what is left where it equals one of them is the title
 */
export function headingWords(heading: Element, stated: ReadonlySet<string> = new Set()): string {
  let title = wordsOf(heading, 600);
  for (const part of [...heading.querySelectorAll('*')].slice(0, PARTS)) {
    const words = wordsOf(part, 600);
    const before = title.startsWith(words);
    if (!words || words.length >= title.length || !(before || title.endsWith(words))) continue;
    const rest = (before ? title.slice(words.length) : title.slice(0, -words.length))
      .replace(/^[\s:：|–—-]{1,6}|[\s|–—-]{1,6}$/gu, '')
      .trim();
    const names = part.getAttribute('class') ?? '';
    const agreed = stated.has(fold(rest));
    const beside = part.localName === 'small' || BESIDE.test(names) || UNSEEN.test(names);
    if (rest.length > 5 && (agreed || (beside && rest.length >= words.length))) title = rest;
  }
  return stated.has(fold(title)) ? title : afterPath(heading, title, stated);
}

/** A title without the path of sections before it: the page states what is left, or every step is a link. */
function afterPath(heading: Element, title: string, stated: ReadonlySet<string>): string {
  const rests = restsOfPath(title);
  const agreed = rests.find((rest) => stated.has(fold(rest)));
  if (agreed) return agreed;
  const links = [...heading.querySelectorAll('a')].slice(0, PARTS).map((a) => fold(wordsOf(a, 200)));
  const last = rests.at(-1) ?? '';
  return last.length > 5 && links.filter(Boolean).length === rests.length && fold(title) === links.join('') + fold(last)
    ? last
    : title;
}

/**
 * The heading that shows the title.
 *
 * @param sites names of the site: a heading that says no more than one of them is its logo
 */
export function titleHeading(
  body: Element,
  stated: readonly string[],
  sites: readonly string[] = [],
): Element | undefined {
  const names = new Set(sites.map(fold));
  const known = stated.map(fold).filter((t) => t.length > 5 && !names.has(t));
  const all = new Set(known);
  const first = [...body.querySelectorAll('h1')].filter((el) => (el.textContent ?? '').trim());
  const isLogo = (el: Element): boolean => names.has(fold(wordsOf(el, 120)));
  const same = (el: Element): number => {
    const whole = fold(wordsOf(el, 600));
    if (whole.length < 4 || whole.length > 400 || names.has(whole)) return 0;
    const title = el.firstElementChild ? fold(headingWords(el, all)) : whole;
    return Math.max(
      0,
      ...known.map((k) =>
        k === whole || k === title
          ? 3
          : k.startsWith(whole) || k.endsWith(whole)
            ? whole.length > 12
              ? 2
              : 1
            : whole.startsWith(k)
              ? // The heading of the page may say more than its metadata; a box that repeats them is no better.
                el.localName === 'h1' && k.length > 12
                ? 3
                : 1
              : 0,
      ),
    );
  };
  let best: { el: Element; score: number } | undefined;
  const look = (headings: readonly Element[]): void => {
    for (const el of headings) {
      const likeness = same(el);
      const score = likeness && likeness + (el.localName === 'h1' ? 0.5 : /^h\d$/.test(el.localName) ? 0.2 : 0);
      if (score > (best?.score ?? 0)) best = { el, score };
    }
  };
  look(first);
  // None is better than a heading of the first level that is the same.
  if (best?.score !== BEST)
    look([...body.querySelectorAll('h2, [class], [itemprop]')].filter(isTitled).slice(0, TITLED));
  const h1 = first.filter((el) => !isLogo(el));
  // Search engines are told other words than readers; a heading that shares none with them is that of a section.
  const like = h1.filter((el) => shares(wordsOf(el, 400), stated));
  // A box that repeats a part of what is stated is less than the one heading that speaks of the same.
  if (best) {
    const weak = best.score < 3 && best.el.localName !== 'h1' && like.length === 1;
    // A path of sections before the title is no other wording.
    return weak && !fold(wordsOf(like[0] as Element, 400)).includes(fold(wordsOf(best.el, 400))) ? like[0] : best.el;
  }
  if (!known.length) {
    if (h1.length === 1 || first.length === 0) return h1[0];
    // The one heading is the logo: the next level holds the title.
    return h1.length
      ? undefined
      : [...body.querySelectorAll('h2')].find((el) => !isOutside(el, body) && wordsOf(el, 400).length > 5);
  }
  return like.length === 1 ? like[0] : h1.length === 1 && !known.some((k) => k.length > 24) ? h1[0] : undefined;
}

/** Whether two texts share a word of some length, or three Han characters in a row. */
function shares(words: string, stated: readonly string[]): boolean {
  const pieces = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const said = new Set(stated.flatMap(pieces));
  const rows = [...words.matchAll(/(?=(\p{Script=Han}{3}))/gu)].map((m) => m[1] as string);
  return pieces(words).some((piece) => said.has(piece)) || rows.some((row) => stated.some((s) => s.includes(row)));
}
