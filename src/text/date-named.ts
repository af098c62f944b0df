import { isoDate } from '../kit/date.ts';
import { BUDDHIST_MARK, MONTH_PREFIX, OF, ORDINAL, YEAR_FIRST } from '../lang/date-forms.ts';
import { toIso } from './calendars.ts';
import type { DateOptions, WrittenDate } from './dates.ts';
import { monthOf, type Month } from './calendar-words.ts';

const GAP = String.raw`[\s.,،/–-]{0,3}`;
const DAY_BEFORE = new RegExp(String.raw`(?<![\d.,:/-])(\d{1,2})${ORDINAL}[\s/–-]{0,3}(?:${OF}\s{0,2}){0,2}$`, 'iu');
const YEAR_BEFORE = new RegExp(String.raw`(?<!\d)(\d{4})[.,]?\s?${YEAR_FIRST}[\s/–-]{1,3}(\d{1,2}\.?\s)?$`, 'iu');
const YEAR_AFTER = new RegExp(String.raw`^(\.?${GAP}(?:${OF}\s{0,2}){0,2})(\d{4})(?!\d|[:.]\d)`, 'iu');
const DAY_YEAR_AFTER = new RegExp(
  String.raw`^[\s.]{0,3}(\d{1,2})${ORDINAL}(?:\s?[,،]\s{0,2}|\s{1,3})(?:${OF}\s{0,2}){0,2}(\d{4})(?!\d|[:.]\d)`,
  'iu',
);
const DAY_AFTER = /^[\s.,/–-]{1,3}(\d{1,2})(?!\d|[:/]\d)/;
/** `Fri Oct 2 10:00:00 UTC 2020`. */
const LATE_YEAR = /^\s(\d{1,2})\s\d{1,2}:\d{2}(?::\d{2})?(?:\s[A-Z]{1,5}(?:[+-]\d{4})?)?\s(\d{4})(?!\d)/;
/** `18-May-23`, `18 May '23`. */
const SHORT_YEAR = /^(?:-|\s?['’])(\d{2})(?![\d\p{L}])/u;

/** A word or two, or a Thai abbreviation with points in it. */
const WORDS = /\p{L}\p{M}?\.\p{L}{1,2}(?=\.)|[\p{L}\p{M}]{2,24}(?:[\u200c ][\p{L}\p{M}]{2,12})?/gu;

/** Dates whose month is a word. `text` has ASCII digits. */
export function namedDates(text: string, { language }: DateOptions): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const m of text.matchAll(WORDS)) {
    // Without a number beside it no word is looked up.
    const end = m.index + m[0].length;
    if (!/\d/.test(text.slice(Math.max(0, m.index - 14), m.index) + text.slice(end, end + 14))) continue;
    for (const [word, start] of readings(m[0], m.index)) {
      const month = monthOf(word, language) ?? monthOf(word.replace(MONTH_PREFIX, ''), language);
      if (!month) continue;
      const date = around(text, start, start + word.length, month, language);
      if (date) found.push(date);
      break;
    }
  }
  return found;
}

/** Two words and each alone, because some months have two; at last what begins with a capital inside a word, where an element's end glued it to another. */
function readings(words: string, at: number): [word: string, start: number][] {
  const parts = [...words.matchAll(/\S+/g)].map((m): [string, number] => [m[0].replace(/\.$/, ''), at + m.index]);
  const glued = /\p{Ll}(?=\p{Lu}\p{Ll}{2,10}\.?$)/u.exec(words);
  return [
    [words, at],
    ...parts,
    ...(glued ? [[words.slice(glued.index + 1), at + glued.index + 1] as [string, number]] : []),
  ];
}

function around(
  text: string,
  start: number,
  end: number,
  { month, calendar }: Month,
  language: string | undefined,
): WrittenDate | undefined {
  const before = text.slice(Math.max(0, start - 28), start);
  let after = text.slice(end, end + 48);
  // Arabic pages give two names of one month: حزيران/يونيو, آذار (مارس).
  const twin = /^\s?[/(]\s?([\p{L}\p{M}]{2,14})\s?\)?(?=[\s,،])/u.exec(after);
  if (twin && monthOf(twin[1] as string, language)?.month === month) {
    end += twin[0].length;
    after = text.slice(end, end + 48);
  }
  const build = (from: number, to: number, year: number, day?: number): WrittenDate | undefined => {
    const date = dateOf(calendar, year, month, day, language);
    return date ? { date, start: from, end: to } : undefined;
  };
  const dayBefore = DAY_BEFORE.exec(before);
  const yearAfter = YEAR_AFTER.exec(after);
  if (dayBefore && yearAfter)
    return build(start - dayBefore[0].length, end + yearAfter[0].length, buddhist(yearAfter), Number(dayBefore[1]));
  const american = DAY_YEAR_AFTER.exec(after) ?? LATE_YEAR.exec(after);
  if (american) return build(start, end + american[0].length, Number(american[2]), Number(american[1]));
  const yearBefore = YEAR_BEFORE.exec(before);
  if (yearBefore) {
    const day = yearBefore[2] ? undefined : DAY_AFTER.exec(after);
    return build(
      start - yearBefore[0].length,
      end + (day?.[0].length ?? 0),
      Number(yearBefore[1]),
      yearBefore[2] ? Number.parseInt(yearBefore[2], 10) : day ? Number(day[1]) : undefined,
    );
  }
  const short = dayBefore && SHORT_YEAR.exec(after);
  if (short) {
    const year = Number(short[1]);
    return build(
      start - dayBefore[0].length,
      end + short[0].length,
      year < 70 ? 2000 + year : 1900 + year,
      Number(dayBefore[1]),
    );
  }
  if (yearAfter && !dayBefore && end - start > 2 && /^[\s.,]/.test(after))
    return build(start, end + yearAfter[0].length, buddhist(yearAfter));
  return undefined;
}

/** A year marked as one of the Buddhist era is taken back to the common one. */
function buddhist(year: RegExpExecArray): number {
  const value = Number(year[2]);
  return BUDDHIST_MARK.test(year[1] ?? '') && value > 2300 ? value - 543 : value;
}

function dateOf(
  calendar: Month['calendar'],
  year: number,
  month: number,
  day: number | undefined,
  language: string | undefined,
): string | undefined {
  if (calendar !== 'gregory') return year >= 1200 && year < 1500 ? toIso(calendar, year, month, day) : undefined;
  // Thai years count from the death of the Buddha.
  if (year > 2400 && year < 2650 && (language === undefined || /^th\b/.test(language)))
    return isoDate(year - 543, month, day);
  return year >= 1500 && year < 2200 ? isoDate(year, month, day) : undefined;
}
