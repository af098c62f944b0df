import type { Name, PartialDate, Work } from './work.ts';
import type { Piece, Rich } from './rich.ts';

const LONG = 'January February March April May June July August September October November December'.split(' ');
/** MLA Handbook 9, appendix 1: May, June, July are not shortened. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const pad = (n: number) => String(n).padStart(2, '0');
export const iso = (d: PartialDate): string =>
  [d.year, d.month && pad(d.month), d.day && pad(d.day)].filter(Boolean).join('-');
/** September 21, 2023 */
export const american = (d: PartialDate): string =>
  d.month ? `${LONG[d.month - 1]}${d.day ? ` ${d.day},` : ''} ${d.year}` : String(d.year);
/** 2023, September 21 */
export const yearFirst = (d: PartialDate): string =>
  `${d.year}${d.month ? `, ${LONG[d.month - 1]}${d.day ? ` ${d.day}` : ''}` : ''}`;
/** 21 Sept. 2023 */
export const mla = (d: PartialDate): string =>
  [d.day, d.month && MLA_MONTHS[d.month - 1], d.year].filter(Boolean).join(' ');
/** 21 September 2023 */
export const british = (d: PartialDate): string =>
  [d.day, d.month && LONG[d.month - 1], d.year].filter(Boolean).join(' ');
/** Sep. 21, 2023: IEEE Reference Guide; May, June, July in full. */
export const ieee = (d: PartialDate): string =>
  d.month
    ? `${/^(?:5|6|7)$/.test(String(d.month)) ? LONG[d.month - 1] : d.month === 9 ? 'Sep.' : `${SHORT[d.month - 1]}.`} ${d.day ? `${d.day}, ` : ''}${d.year}`
    : String(d.year);
/** 2023 Sep 21 */
export const nlm = (d: PartialDate): string => [d.year, d.month && SHORT[d.month - 1], d.day].filter(Boolean).join(' ');
/** 2023年9月21日 */
export const chinese = (d: PartialDate): string =>
  `${d.year}年${d.month ? `${d.month}月` : ''}${d.day ? `${d.day}日` : ''}`;
export const monthDay = (d: PartialDate): string => (d.month ? `${LONG[d.month - 1]}${d.day ? ` ${d.day}` : ''}` : '');

/** Latin family and given name, where there are any. */
function latinOf(name: Name): { family: string; given: string } | undefined {
  if (name.latin) return name.latin;
  return name.family && name.given && !/\p{Script=Han}|\p{Script=Hangul}/u.test(name.written)
    ? { family: name.family, given: name.given }
    : undefined;
}

export function initials(given: string, stop = '.', gap = ' '): string {
  return given
    .split(/\s+/)
    .map((w) =>
      w
        .split('-')
        .map((p) => `${[...p][0]?.toUpperCase() ?? ''}${stop}`)
        .join('-'),
    )
    .join(gap);
}

/** `Zhang, T.`; without a Latin form the name as written. */
export function familyInitials(name: Name): string {
  const latin = latinOf(name);
  return latin ? `${latin.family}, ${initials(latin.given)}` : name.written;
}
/** `T. Zhang` */
export function initialsFamily(name: Name): string {
  const latin = latinOf(name);
  return latin ? `${initials(latin.given)} ${latin.family}` : name.written;
}
/** `Zhang T` */
export function vancouverName(name: Name): string {
  const latin = latinOf(name);
  return latin ? `${latin.family} ${initials(latin.given, '', '')}` : name.written;
}
/** First in a list: `Okafor, Daniel`; family-first names keep their order unpunctuated: `Zhang Ting`. */
export function inverted(name: Name): string {
  if (name.latin)
    return name.familyFirst ? `${name.latin.family} ${name.latin.given}` : `${name.latin.family}, ${name.latin.given}`;
  if (name.familyFirst || !name.family || !name.given) return name.written;
  return `${name.family}, ${name.given}`;
}
/** In running order. */
export function straight(name: Name): string {
  if (name.latin)
    return name.familyFirst ? `${name.latin.family} ${name.latin.given}` : `${name.latin.given} ${name.latin.family}`;
  return name.written;
}
/** The part used in a text. */
export function familyOnly(name: Name): string {
  const latin = latinOf(name);
  return latin?.family ?? name.written;
}

/** Ends a sentence, unless it ends already. */
export function stop(text: string): string {
  return /[.?!。？！…]$/.test(text) ? text : `${text}.`;
}

/** Names with `and` before the last. */
export function list(names: readonly string[], and: string, serial = true): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length === 2)
    return serial && and.startsWith('&') ? `${names[0]}, ${and} ${names[1]}` : `${names[0]} ${and} ${names[1]}`;
  return `${names.slice(0, -1).join(', ')}${serial ? ',' : ''} ${and} ${names.at(-1)}`;
}

/** The outlet: romanised in italics; Han text is not set in italics. */
export function outletItalic(work: Work): Rich {
  if (work.outletLatin) return [{ i: work.outletLatin }];
  if (!work.outlet) return [];
  return [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(work.outlet)
      ? work.outlet
      : ({ i: work.outlet } as Piece),
  ];
}

/** Curly quotation marks inside quotation marks become single ones. */
export function inQuotes(title: string): string {
  return title
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]{0,300})"/g, '‘$1’');
}
export function curly(text: string): string {
  return text.replace(/(\p{L})'(\p{L}|\s|$)/gu, '$1’$2');
}
