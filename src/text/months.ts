import { months as ar } from '../lang/ar.ts';
import { months as az } from '../lang/az.ts';
import { months as bg } from '../lang/bg.ts';
import { months as bn } from '../lang/bn.ts';
import { months as ca } from '../lang/ca.ts';
import { months as cs } from '../lang/cs.ts';
import { months as da } from '../lang/da.ts';
import { months as de } from '../lang/de.ts';
import { months as el } from '../lang/el.ts';
import { months as en } from '../lang/en.ts';
import { months as es } from '../lang/es.ts';
import { months as et } from '../lang/et.ts';
import { months as eu } from '../lang/eu.ts';
import { months as fa } from '../lang/fa.ts';
import { months as fi } from '../lang/fi.ts';
import { months as fr } from '../lang/fr.ts';
import { months as gl } from '../lang/gl.ts';
import { months as he } from '../lang/he.ts';
import { months as hi } from '../lang/hi.ts';
import { months as hr } from '../lang/hr.ts';
import { months as hu } from '../lang/hu.ts';
import { months as hy } from '../lang/hy.ts';
import { months as id } from '../lang/id.ts';
import { months as isl } from '../lang/is.ts';
import { months as it } from '../lang/it.ts';
import { months as ka } from '../lang/ka.ts';
import { months as kk } from '../lang/kk.ts';
import { months as lt } from '../lang/lt.ts';
import { months as lv } from '../lang/lv.ts';
import { months as ms } from '../lang/ms.ts';
import { months as nl } from '../lang/nl.ts';
import { months as no } from '../lang/no.ts';
import { months as pl } from '../lang/pl.ts';
import { months as pt } from '../lang/pt.ts';
import { months as ro } from '../lang/ro.ts';
import { months as ru } from '../lang/ru.ts';
import { months as sk } from '../lang/sk.ts';
import { months as sl } from '../lang/sl.ts';
import { months as sq } from '../lang/sq.ts';
import { months as sr } from '../lang/sr.ts';
import { months as sv } from '../lang/sv.ts';
import { months as ta } from '../lang/ta.ts';
import { months as th } from '../lang/th.ts';
import { months as tr } from '../lang/tr.ts';
import { months as uk } from '../lang/uk.ts';
import { months as ur } from '../lang/ur.ts';
import { lunarHijriMonths as arLunar } from '../lang/ar.ts';
import { lunarHijriMonths as faLunar, solarHijriMonths } from '../lang/fa.ts';
import type { Calendar } from './calendars.ts';

const GREGORIAN: Readonly<Record<string, string>> = {
  ar,
  az,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is: isl,
  it,
  ka,
  kk,
  lt,
  lv,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sq,
  sr,
  sv,
  ta,
  th,
  tr,
  uk,
  ur,
};

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
  for (const [language, names] of Object.entries(GREGORIAN)) add(language, 'gregory', names);
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
