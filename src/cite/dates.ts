import type { PartialDate, PublishedDate } from './work.ts';

const LONG = 'January February March April May June July August September October November December'.split(' ');
/** MLA Handbook 9, appendix 1: May, June, July are not shortened. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** IEEE Reference Guide: May, June, July in full. */
const IEEE_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sep. Oct. Nov. Dec.'.split(' ');
const NLM_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** GOST R 7.0.12–2011: марта and the other short months in full; the genitive, as after a day. */
const RUSSIAN = 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' ');
/** The same without a day: the nominative, with a capital after the full stop. */
const RUSSIAN_ALONE = 'Янв. Февр. Март Апр. Май Июнь Июль Авг. Сент. Окт. Нояб. Дек.'.split(' ');
/** ABNT NBR 6023:2018, annex A. */
const PORTUGUESE = 'jan. fev. mar. abr. maio jun. jul. ago. set. out. nov. dez.'.split(' ');

const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** A date of which the parts that another date beside it shows already are left out. */
interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const month = (d: Parts, names: readonly string[]): string | undefined => (d.month ? names[d.month - 1] : undefined);
const pad = (n: number) => String(n).padStart(2, '0');
const spaced = (parts: readonly (string | number | undefined)[]) => parts.filter(Boolean).join(' ');

/**
 * A date, or the first and last day of a range. What both days share is written once: behind the last where the year comes last,
 * before the first where it comes first.
 * @param one writes one date
 * @param dash stands between the two
 */
function ranged(d: PublishedDate, one: (d: Parts) => string, dash: string, year: 'last' | 'first'): string {
  const { until } = d;
  if (!until) return one(d);
  const sameYear = d.year === until.year;
  const sameMonth = sameYear && d.month === until.month;
  const less = (p: Parts): Parts => ({
    year: sameYear ? undefined : p.year,
    month: sameMonth ? undefined : p.month,
    day: p.day,
  });
  return year === 'last' ? one(less(d)) + dash + one(until) : one(d) + dash + one(less(until));
}

/** Month before day, the year after a comma: it ends a range within the year. */
function monthFirst(d: PublishedDate, names: readonly string[]): string {
  const days = (p: Parts) => spaced([month(p, names), p.day]);
  const one = (p: Parts) => [p.day ? `${days(p)},` : days(p), p.year].filter(Boolean).join(' ');
  if (!d.until) return one(d);
  if (d.year !== d.until.year) return `${one(d)}–${one(d.until)}`;
  const span = ranged(d, days, '–', 'first');
  return `${span}${d.until.day ? ',' : ''} ${d.year}`;
}

/** 2023-09-21; a range as ISO 8601 has it: 2023-09-21/2023-09-23. */
export const iso = (d: PublishedDate): string => {
  const day = [String(d.year).padStart(4, '0'), d.month && pad(d.month), d.day && pad(d.day)].filter(Boolean).join('-');
  return d.until ? `${day}/${iso(d.until)}` : day;
};
/** 2023, or 2022–2023. */
export const years = (d: PublishedDate): string =>
  d.until && d.until.year !== d.year ? `${d.year}–${d.until.year}` : String(d.year);
/** September 21, 2023; September 21–23, 2023 */
export const american = (d: PublishedDate): string => monthFirst(d, LONG);
/** 2023, September 21; 2023, September 21–23 */
export const yearFirst = (d: PublishedDate): string =>
  ranged(d, (p) => [p.year, spaced([month(p, LONG), p.day])].filter(Boolean).join(', '), '–', 'first');
/** September 21; September 21–23 */
export const monthDay = (d: PublishedDate): string => ranged(d, (p) => spaced([month(p, LONG), p.day]), '–', 'first');
/** 21 September; 21–23 September */
export const dayMonth = (d: PublishedDate): string => ranged(d, (p) => spaced([p.day, month(p, LONG)]), '–', 'last');
/** 21 Sept. 2023; 21–23 Sept. 2023 */
export const mla = (d: PublishedDate): string =>
  ranged(d, (p) => spaced([p.day, month(p, MLA_MONTHS), p.year]), '–', 'last');
/** 21 September 2023; 21–23 September 2023 */
export const british = (d: PublishedDate): string =>
  ranged(d, (p) => spaced([p.day, month(p, LONG), p.year]), '–', 'last');
/** The same with spaces about the dash unless it divides two numbers (English Wikipedia's manual of style, MOS:DATERANGE). */
export const wikiRange = (d: PublishedDate): string => {
  const sameMonth = d.until && d.year === d.until.year && d.month === d.until.month;
  const parts = (p: Parts) => spaced([p.day, month(p, LONG), p.year]);
  return ranged(d, parts, sameMonth || !d.month ? '–' : ' – ', 'last');
};
/** Sep. 21, 2023; Sep. 21–23, 2023 */
export const ieee = (d: PublishedDate): string => monthFirst(d, IEEE_MONTHS);
/** Sept. 21, 2023; Sept. 21–23, 2023 (The Bluebook, table T12) */
export const bluebook = (d: PublishedDate): string => monthFirst(d, MLA_MONTHS);
/** 2023 Sep 21; 2023 Sep 21-23 (Citing Medicine joins dates by a hyphen) */
export const nlm = (d: PublishedDate): string =>
  ranged(d, (p) => spaced([p.year, month(p, NLM_MONTHS), p.day]), '-', 'first');
/** 2023年9月21日; 2023年9月21日至23日 */
export const chinese = (d: PublishedDate): string =>
  ranged(
    d,
    (p) => `${p.year ? `${p.year}年` : ''}${p.month ? `${p.month}月` : ''}${p.day ? `${p.day}日` : ''}`,
    '至',
    'first',
  );
/** 21 set. 2023; 21-23 set. 2023 (first and last date joined by a hyphen, 8.6) */
export const portuguese = (d: PublishedDate): string =>
  ranged(d, (p) => spaced([p.day, month(p, PORTUGUESE), p.year]), '-', 'last');
/** 2023. 21 сент.; 2023. 21–23 сент. */
export const russian = (d: PublishedDate): string => {
  const day = (p: Parts) => spaced([p.day, month(p, p.day ? RUSSIAN : RUSSIAN_ALONE)]);
  const one = (p: Parts) => [p.year, day(p)].filter(Boolean).join('. ');
  if (!d.until || !d.month) return ranged(d, one, '–', 'first');
  if (d.year !== d.until.year) return `${one(d)} – ${one(d.until)}`;
  return `${d.year}. ${ranged(d, day, d.month === d.until.month ? '–' : ' – ', 'last')}`;
};
/** 22.11.2026 */
export const dotted = (d: PartialDate): string =>
  [d.day && pad(d.day), d.month && pad(d.month), d.year].filter(Boolean).join('.');
/** 21. September 2023; 21.–23. September 2023 */
export const german = (d: PublishedDate): string =>
  ranged(d, (p) => spaced([p.day && `${p.day}.`, month(p, GERMAN), p.year]), '–', 'last');
