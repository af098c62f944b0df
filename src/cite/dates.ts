import type { PartialDate } from './work.ts';

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

const month = (d: PartialDate, names: readonly string[]): string | undefined =>
  d.month ? names[d.month - 1] : undefined;
const pad = (n: number) => String(n).padStart(2, '0');
const spaced = (parts: readonly (string | number | undefined)[]) => parts.filter(Boolean).join(' ');

/** 2023-09-21 */
export const iso = (d: PartialDate): string =>
  [String(d.year).padStart(4, '0'), d.month && pad(d.month), d.day && pad(d.day)].filter(Boolean).join('-');
/** September 21, 2023 */
export const american = (d: PartialDate): string =>
  d.month ? `${month(d, LONG)}${d.day ? ` ${d.day},` : ''} ${d.year}` : String(d.year);
/** 2023, September 21 */
export const yearFirst = (d: PartialDate): string => (d.month ? `${d.year}, ${monthDay(d)}` : String(d.year));
/** September 21 */
export const monthDay = (d: PartialDate): string => spaced([month(d, LONG), d.day]);
/** 21 September */
export const dayMonth = (d: PartialDate): string => spaced([d.day, month(d, LONG)]);
/** 21 Sept. 2023 */
export const mla = (d: PartialDate): string => spaced([d.day, month(d, MLA_MONTHS), d.year]);
/** 21 September 2023 */
export const british = (d: PartialDate): string => spaced([d.day, month(d, LONG), d.year]);
/** Sep. 21, 2023 */
export const ieee = (d: PartialDate): string =>
  d.month ? `${month(d, IEEE_MONTHS)} ${d.day ? `${d.day}, ` : ''}${d.year}` : String(d.year);
/** 2023 Sep 21 */
export const nlm = (d: PartialDate): string => spaced([d.year, month(d, NLM_MONTHS), d.day]);
/** 2023年9月21日 */
export const chinese = (d: PartialDate): string =>
  `${d.year}年${d.month ? `${d.month}月` : ''}${d.day ? `${d.day}日` : ''}`;
/** 21 set. 2023 */
export const portuguese = (d: PartialDate): string => spaced([d.day, month(d, PORTUGUESE), d.year]);
/** 2023. 21 сент. */
export const russian = (d: PartialDate): string =>
  d.month ? `${d.year}. ${d.day ? `${d.day} ${month(d, RUSSIAN)}` : month(d, RUSSIAN_ALONE)}` : `${d.year}`;
/** 22.11.2026 */
export const dotted = (d: PartialDate): string =>
  [d.day && pad(d.day), d.month && pad(d.month), d.year].filter(Boolean).join('.');
