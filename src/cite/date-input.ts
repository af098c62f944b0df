import { isoDate } from '../kit/date.ts';
import { datesIn } from '../text/dates.ts';
import type { PartialDate, PublishedDate } from './work.ts';

/** Year, month and day as numbers, however they are divided: 2023-09-21, 2023/9/21, 2023.9.21, 2023年9月21日, or year and month, or a year. */
const NUMBERS = /^(\d{4})(?:\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2})\s?日?|\s?月)?|\s?年)?$/;
/** The last day of a range, where it leaves out what the first day says: 23, 9-23, 9月23日. */
const REST = /^(?:(\d{1,2})\s?[-/.月]\s?)?(\d{1,2})\s?日?$/;
/** What stands between the days of a range; a slash only as ISO 8601 has it, between whole dates. */
const BETWEEN = /\s?(?:–|—|~|～|〜|至|\/(?=\d{4}-)| - | to )\s?/;

const partial = (year: number, month?: number, day?: number): PartialDate | undefined =>
  isoDate(year, month, day) === undefined ? undefined : { year, month, day };

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

/** A text that is a date and nothing else, in numbers or in the words of any language. */
function oneDate(text: string, language: string | undefined): PartialDate | undefined {
  const m = NUMBERS.exec(text);
  if (m) return partial(Number(m[1]), number(m[2]), number(m[3]));
  const [written, more] = datesIn(text, { language });
  if (!written || more || written.start > 0 || written.end < text.length) return undefined;
  const [year, month, day] = written.date.slice(0, 10).split('-').map(Number);
  return year === undefined ? undefined : partial(year, month, day);
}

/** The first day of a range that leaves to the last what both share: 21–23 September 2023, March 30–April 2, 2022. */
function firstDay(text: string, last: PartialDate, language: string | undefined): PartialDate | undefined {
  if (/^\d{1,2}\.?$/.test(text)) return partial(last.year, last.month, Number.parseInt(text, 10));
  return oneDate(`${text} ${last.year}`, language) ?? oneDate(`${text}, ${last.year}`, language);
}

/**
 * A date of publication as a person types it: a date, as exact as known, or a range.
 * @param language BCP 47, of the article: it decides the order of 4/3/2024
 * @returns undefined when it is no date, or the range ends before it begins
 */
export function typedDate(text: string, language?: string): PublishedDate | undefined {
  const [first = '', last, more] = text.trim().split(BETWEEN);
  if (more !== undefined) return undefined;
  if (last === undefined) return oneDate(first, language);
  const whole = oneDate(last, language);
  const date = oneDate(first, language) ?? (whole && firstDay(first, whole, language));
  if (!date) return undefined;
  const rest = REST.exec(last);
  const until =
    whole ?? (rest && date.day ? partial(date.year, number(rest[1]) ?? date.month, Number(rest[2])) : undefined);
  return until && order(until) > order(date) ? { ...date, until } : undefined;
}

/** A number by which dates are put in order: those that are less exact first. */
export const order = (d: PartialDate): number => d.year * 10_000 + (d.month ?? 0) * 100 + (d.day ?? 0);
