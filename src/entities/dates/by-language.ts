import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as it from 'chrono-node/it';
import * as pt from 'chrono-node/pt';
import * as ru from 'chrono-node/ru';
import * as uk from 'chrono-node/uk';
import { isoDate, weekday } from '../../kit/date.ts';
import type { Span } from '../span.ts';

interface Components {
  get(part: 'year' | 'month' | 'day' | 'weekday'): number | null;
  isCertain(part: 'year' | 'month' | 'day' | 'weekday'): boolean;
}
interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
  readonly end?: Components | undefined;
  tags(): Set<string>;
}
type Parse = (text: string, reference: Date) => readonly Result[];

const PARSERS: Readonly<Record<string, Parse>> = {
  en: en.strict.parse.bind(en.strict),
  de: de.strict.parse.bind(de.strict),
  fr: fr.strict.parse.bind(fr.strict),
  es: es.strict.parse.bind(es.strict),
  pt: pt.strict.parse.bind(pt.strict),
  it: it.strict.parse.bind(it.strict),
  ru: ru.strict.parse.bind(ru.strict),
  uk: uk.strict.parse.bind(uk.strict),
};
/** Readings that hang on the day of reading or on the order of day and month. */
const UNSURE = /relative|Slash|TimeUnit|Casual/i;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * Full dates as the language writes them, by chrono-node: day and month in words or in ISO order, with the year or near the article's day; a
 * stated weekday is checked. Only what the text states is used, nothing that the parser fills in.
 *
 * @param published the day of the article, as exact as known
 */
export function spokenDates(text: string, published: string | undefined, language: string | undefined): Span[] {
  const parse = PARSERS[(language ?? 'en').slice(0, 2)];
  if (!parse) return [];
  const found: Span[] = [];
  for (const r of parse(text, new Date(`${(published ?? '2000-01-01').slice(0, 10).padEnd(10, '-01')}T12:00:00Z`))) {
    if ([...r.tags()].some((t) => UNSURE.test(t)) || /\d[./]\d/.test(r.text)) continue;
    const to = r.end && resolved(r.end, published);
    // In "June 3 to July 5, 2019" the year is that of the end.
    const from = resolved(r.start, r.end?.isCertain('year') ? to?.date : published);
    if (!from || (r.end && !to)) continue;
    const start = r.index + r.text.search(/[\p{L}\p{N}]/u);
    found.push({
      start,
      end: r.index + r.text.trimEnd().length,
      type: 'date',
      evidence: 'pattern',
      date: to && from.date < to.date ? `${from.date}/${to.date}` : from.date,
      ...(from.doubt ? { doubt: from.doubt } : {}),
    });
  }
  return found;
}

function resolved(c: Components, published: string | undefined): { date: string; doubt?: string } | undefined {
  if (!c.isCertain('month') || !c.isCertain('day')) return undefined;
  const [month, day] = [c.get('month') ?? 0, c.get('day') ?? 0];
  const want = c.isCertain('weekday') ? c.get('weekday') : null;
  const told = c.isCertain('year') ? (c.get('year') ?? undefined) : undefined;
  const base = published ? Number(published.slice(0, 4)) : undefined;
  const year =
    told ?? (base !== undefined ? base - (month > Number(published?.slice(5, 7) || 12) + 2 ? 1 : 0) : undefined);
  if (year === undefined) return undefined;
  const date = isoDate(year, month, day);
  if (!date) return undefined;
  if (want === null || weekday(date) === want) return { date };
  // Without a year the weekday may tell which one is meant.
  const other = told === undefined ? [year - 1, year + 1].map((y) => isoDate(y, month, day)) : [];
  const fits = other.find((d) => d !== undefined && weekday(d) === want);
  return fits ? { date: fits } : { date, doubt: `weekday:${WEEKDAYS[want]}` };
}
