import { lunarHijriMonths as arLunar } from '../lang/ar.ts';
import { MONTHS, WEEKDAYS } from '../lang/every.ts';
import { lunarHijriMonths as faLunar, solarHijriMonths } from '../lang/fa.ts';
import type { Calendar } from './calendars.ts';

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  readonly calendar: Calendar;
}

interface Entry extends Month {
  readonly language: string;
}

let table: Map<string, Entry[]> | undefined;

function months(): Map<string, Entry[]> {
  if (table) return table;
  const made = new Map<string, Entry[]>();
  const add = (language: string, calendar: Calendar, names: string): void => {
    for (const [i, same] of names.split('|').entries())
      for (const name of same.split(',')) {
        const known = made.get(name);
        const entry = { month: i + 1, calendar, language };
        if (known) known.push(entry);
        else made.set(name, [entry]);
      }
  };
  for (const [language, names] of Object.entries(MONTHS)) add(language, 'gregory', names);
  add('fa', 'persian', solarHijriMonths);
  add('ar', 'islamic-umalqura', arLunar);
  add('fa', 'islamic-umalqura', faLunar);
  table = made;
  return made;
}

/**
 * The month that a word names, in any language known.
 *
 * @param word as written, or in lower case
 * @param language BCP 47, where known: it decides between two languages that mean different months (`listopad`)
 * @returns undefined when the word names none, or one of two
 */
export function monthOf(word: string, language?: string): Month | undefined {
  const found = months().get(word.toLowerCase().normalize('NFC').replace(/\.$/, ''));
  const [first] = found ?? [];
  if (!found || !first) return undefined;
  if (found.every((m) => m.month === first.month && m.calendar === first.calendar)) return first;
  const code = language?.split('-')[0];
  return found.find((m) => m.language === code);
}

let weekdays: ReadonlySet<string> | undefined;

/** Whether a word, or two, name a day of the week in any language known. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set(WEEKDAYS.flatMap((list) => list.split('|')));
  return weekdays.has(word.toLowerCase().normalize('NFC').replace(/\.$/, ''));
}
