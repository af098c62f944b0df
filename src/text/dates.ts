import { addDays, isoDate } from '../kit/date.ts';
import { namedDates } from './date-named.ts';
import { numericDates } from './date-numeric.ts';
import { plainDigits } from './numerals.ts';
import { isWeekday } from './calendar-words.ts';

/** A date that stands in a text. */
export interface WrittenDate {
  /** ISO 8601, as exact as written: `2023`, `2023-05`, `2023-05-18`, or with the time where the text is machine-readable. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

export interface DateOptions {
  /** BCP 47 of the text, with the region where known (`en-US`): decides the order of `04/03/2024`, and calendars. */
  readonly language?: string | undefined;
  /** Days that other evidence gives, ISO 8601: of two readings, the one that is among them, or a day beside one, is meant. */
  readonly known?: readonly string[] | undefined;
  /** The last day that can be meant, ISO 8601: later ones are no reading. */
  readonly until?: string | undefined;
}

/** Longest text read in one call. */
const MAX = 20_000;

/**
 * All absolute dates of a text, in order, in every language of `lang/`: day, month and year in words, numbers or numerals of
 * any script, years of the Republic of China, of Japanese emperors, of the Buddhist era and of both Hijri calendars as ISO
 * 8601. A date whose day and month could be either, and that nothing decides, is left out.
 */
export function datesIn(text: string, options: DateOptions = {}): WrittenDate[] {
  const plain = plainDigits(text.slice(0, MAX));
  if (!/\d|[〇零一二元][〇零○一二三四五六七八九年]/u.test(plain)) return [];
  const found = [...numericDates(plain, options), ...namedDates(plain, options)]
    .filter((d) => !options.until || d.date.slice(0, 10) <= options.until.slice(0, 10))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: WrittenDate[] = [];
  for (const date of found) {
    const last = kept.at(-1);
    if (!last || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
  }
  return kept;
}

/**
 * The date that a field, a label or a line states: the first full one, else the first month; a year only where it stands
 * alone. Understands what publishing systems write besides (`20230518`, seconds and milliseconds since 1970).
 *
 * @returns ISO 8601, or undefined when there is none, or one that cannot be told from another
 */
export function readDate(text: string | undefined, options: DateOptions = {}): string | undefined {
  const s = plainDigits((text ?? '').slice(0, 300)).trim();
  if (!s) return undefined;
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\D|\d{4,6}$|$)/.exec(s);
  const whole = compact && isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (whole) return whole;
  const epoch = /^(\d{10})(?:\d{3})?$/.exec(s);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  const found = datesIn(s, options);
  const best = found.find((d) => d.date.length >= 10) ?? found.find((d) => d.date.length === 7);
  return best?.date ?? /^((?:1[5-9]|20)\d\d)\s?[年년]?$/u.exec(s)?.[1];
}

/**
 * A time in UTC as publishing systems write it, in the file of a host that shows all times so (`2021-01-01 04:02:03 -0800`):
 * the day in UTC.
 */
export function utcDay(text: string): string | undefined {
  const m = /^\s{0,4}(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)\s?([+-]\d\d):?(\d\d)\s{0,4}$/.exec(text.slice(0, 60));
  const at = m && new Date(`${m[1]}T${m[2]}${m[3]}:${m[4]}`);
  return at && !Number.isNaN(at.getTime()) ? at.toISOString().slice(0, 10) : undefined;
}

/** Whether two dates differ by a day at most, as far as both are exact. */
export function nearDays(a: string, b: string): boolean {
  const n = Math.min(a.length, b.length, 10);
  if (a.slice(0, n) === b.slice(0, n)) return true;
  return n === 10 && [addDays(a, 1), addDays(a, -1)].includes(b.slice(0, 10));
}

/** Clock times, zones and marks beside a date. bounded: asked of 60 characters. */
const CLOCK =
  /\d{1,2}[:：.h時时点點시]\s?\d{2}(?:[:：分분]\s?\d{2}[秒초]?)?(?:\.\d{1,9})?|[+-]\d{2}:?\d{2}|\b[AaPp]\.?\s?[Mm]\b\.?|\b(?:UTC|GMT|[CE]E?S?T|[PMCE][SD]T|Z|Uhr|at|um)\b|(?<=\d)T$|[\s\p{P}|]/gu;

function isBeside(text: string): boolean {
  const words = text.replace(CLOCK, ' ').trim().replace(/\s+/g, ' ');
  return words === '' || isWeekday(words);
}

/** Whether a line holds a date, perhaps with weekday and time, and nothing else. */
export function isDateLine(text: string, options: DateOptions = {}): boolean {
  const line = text.trim();
  if (line.length < 6 || line.length > 60) return false;
  const [date] = datesIn(line, options);
  return !!date && date.date.length >= 7 && isBeside(line.slice(0, date.start)) && isBeside(line.slice(date.end));
}
