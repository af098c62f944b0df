import { addDays, isoDate } from '../kit/date.ts';
import { DAY_UNIT, ERAS, HAN_NUMERAL, MONTH_UNIT, VIETNAMESE, YEAR_UNIT } from '../lang/date-forms.ts';
import { LUNAR_HIJRI_MARK, SOLAR_HIJRI_MARK } from '../lang/date-forms.ts';
import { toIso } from './calendars.ts';
import type { DateOptions, WrittenDate } from './dates.ts';
import { numberOf } from './numerals.ts';

const YEAR = String.raw`(?:\d(?:\s?\d){0,3}|${HAN_NUMERAL}{1,4})`;
/** Pages set spaces inside numbers, too. */
const NUMBER = String.raw`(?:\d\s?\d?|${HAN_NUMERAL}{1,3})`;
const UNITS = new RegExp(
  String.raw`(?:(?<!\d)(?=\d)|(?<![\d${HAN_NUMERAL.slice(1, -1)}])(?!\d))(${Object.keys(ERAS).join('|')})?\s{0,2}(${YEAR})\s{0,2}${YEAR_UNIT}\s{0,2}(${NUMBER})\s{0,2}${MONTH_UNIT}(?:\s{0,2}(${NUMBER})(?:\s{0,2}${DAY_UNIT}|(?![\d${HAN_NUMERAL.slice(1, -1)}])))?`,
  'gu',
);
const VIET = new RegExp(
  String.raw`(?<![\d\p{L}])(?:(?:${VIETNAMESE.day})\s)?(?:(\d{1,2})[\s,/-]{1,3})?(?:${VIETNAMESE.month})\s?(\d{1,2})[\s,/-]{1,3}(?:${VIETNAMESE.year}\s)?(\d{4})(?!\d)`,
  'giu',
);
/** Year, month, day, with one mark between them: `2023-05-18`, `2023/5/18`, `2023. 5. 18.`; a time after it. */
const YEAR_FIRST =
  /(?<![\d./-])(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d])(?:(?:T|\s{1,2})(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?(?:\s?(Z|[+-]\d{2}:?\d{2}))?)?/g;
const YEAR_LAST = /(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d|[-/.]\d)/g;
/** Two digits for the year, as German, Russian and East Asian pages write it. */
const SHORT = /(?<![\d./-])(\d{2})\.\s?(\d{1,2})\.\s?(\d{2})(?![\d]|\.\d)/g;
/** A month of a year: `2023-05`, `05/2023`. */
const MONTH_ALONE = /(?<![\d./-])(?:((?:19|20)\d\d)[-/.](\d{1,2})|(\d{1,2})[/.]((?:19|20)\d\d))(?![\d]|[-/.]\d)/g;

/** Countries and languages whose short dates begin with the month. */
const MONTH_FIRST = /^(?:en-(?:US|PH|PR|GU)|fil|tl)\b/i;
/** English without a region: both orders are in use. */
const EITHER = /^en(?:-(?:CA|001|150))?$/i;
/** Languages that write the year first, so that another order says nothing. */
const OTHER_ORDER = /^(?:zh|ja|ko|hu|mn|lt)\b/i;

/** Dates in numbers alone, or in numbers and units. `text` has ASCII digits. */
export function numericDates(text: string, options: DateOptions): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (m: RegExpMatchArray, date: string | undefined): void => {
    if (!date) return;
    const start = (m.index ?? 0) + m[0].length - m[0].trimStart().length;
    found.push({ date, start, end: (m.index ?? 0) + m[0].trimEnd().length });
  };
  if (/[年년]/.test(text))
    for (const m of text.matchAll(UNITS)) {
      const [year, month, day] = [numberOf(m[2] as string), numberOf(m[3] as string), m[4] ? numberOf(m[4]) : 0];
      if (year === undefined || month === undefined || day === undefined) continue;
      const era = m[1] && (ERAS[m[1]] ?? 0);
      if (!era && year < 1000) continue;
      add(m, isoDate(year + (era || 0), month, day || undefined));
    }
  if (/t(?:háng|hg)/i.test(text))
    for (const m of text.matchAll(VIET)) add(m, isoDate(Number(m[3]), Number(m[2]), m[1] ? Number(m[1]) : undefined));
  for (const m of text.matchAll(YEAR_FIRST)) {
    const [year, month, day] = [Number(m[1]), Number(m[3]), Number(m[4])];
    const date = inCalendar(year, month, day, text.slice((m.index ?? 0) + m[0].length), options.language);
    if (!date) continue;
    const time =
      m[5] && Number(m[5]) < 24
        ? `T${m[5]}:${m[6]}:${m[7] ?? '00'}${(m[8] ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`
        : '';
    add(m, `${date}${m[2] === '-' ? time : ''}`);
  }
  for (const m of text.matchAll(YEAR_LAST)) {
    const after = text.slice((m.index ?? 0) + m[0].length);
    add(m, ordered(Number(m[1]), Number(m[3]), Number(m[4]), m[2] as string, after, options));
  }
  for (const m of text.matchAll(SHORT)) {
    const [a, b, c] = [Number(m[1]), Number(m[2]), Number(m[3])];
    const code = options.language?.split('-')[0];
    if (code === 'ko' || code === 'ja') add(m, isoDate(2000 + a, b, c));
    else if (code && !/^(?:zh|en|fa|ar|th)$/.test(code)) add(m, isoDate(c < 70 ? 2000 + c : 1900 + c, b, a));
  }
  if (text.length < 300)
    for (const m of text.matchAll(MONTH_ALONE)) add(m, isoDate(Number(m[1] ?? m[4]), Number(m[2] ?? m[3])));
  return found;
}

/** A year of another calendar is told by what follows, or by the language. */
function inCalendar(year: number, month: number, day: number, after: string, language = ''): string | undefined {
  if (year >= 1250 && year < 1500) {
    if (LUNAR_HIJRI_MARK.test(after.slice(0, 20))) return toIso('islamic-umalqura', year, month, day);
    if (SOLAR_HIJRI_MARK.test(after.slice(0, 20)) || /^fa\b/.test(language)) return toIso('persian', year, month, day);
    return undefined;
  }
  if (year > 2400 && year < 2650 && /^th\b/.test(language)) return toIso('buddhist', year, month, day);
  return year >= 1500 && year < 2200 ? isoDate(year, month, day) : undefined;
}

/** Day and month in the order that the language has, unless only one of the two is possible. */
function ordered(
  a: number,
  b: number,
  year: number,
  mark: string,
  after: string,
  { language = '', known = [], until }: DateOptions,
): string | undefined {
  const possible = (day: number, month: number): string | undefined => {
    const date = inCalendar(year, month, day, after, language);
    return date && until && date > until.slice(0, 10) ? undefined : date;
  };
  const [dayFirst, monthFirst] = [possible(a, b), possible(b, a)];
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const near = (date: string): boolean =>
    known.some((k) => [addDays(k, -1), k.slice(0, 10), addDays(k, 1)].includes(date));
  const full = known.filter((k) => k.length >= 10);
  if (full.length && near(dayFirst) !== near(monthFirst)) return near(dayFirst) ? dayFirst : monthFirst;
  if (MONTH_FIRST.test(language)) return monthFirst;
  if (EITHER.test(language) || OTHER_ORDER.test(language)) return undefined;
  if (!language && mark !== '.') return undefined;
  return dayFirst;
}
