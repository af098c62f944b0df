// The one place that knows every language. Each list names what it takes, so that a bundle holds no more than it uses.
import * as ar from './ar.ts';
import * as az from './az.ts';
import * as bg from './bg.ts';
import * as bn from './bn.ts';
import * as ca from './ca.ts';
import * as cs from './cs.ts';
import * as da from './da.ts';
import * as de from './de.ts';
import * as el from './el.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as et from './et.ts';
import * as eu from './eu.ts';
import * as fa from './fa.ts';
import * as fi from './fi.ts';
import * as fr from './fr.ts';
import * as gl from './gl.ts';
import * as he from './he.ts';
import * as hi from './hi.ts';
import * as hr from './hr.ts';
import * as hu from './hu.ts';
import * as hy from './hy.ts';
import * as id from './id.ts';
import * as isl from './is.ts';
import * as it from './it.ts';
import * as ja from './ja.ts';
import * as ka from './ka.ts';
import * as kk from './kk.ts';
import * as ko from './ko.ts';
import * as lt from './lt.ts';
import * as lv from './lv.ts';
import * as ms from './ms.ts';
import * as nl from './nl.ts';
import * as no from './no.ts';
import * as pl from './pl.ts';
import * as pt from './pt.ts';
import * as ro from './ro.ts';
import * as ru from './ru.ts';
import * as sk from './sk.ts';
import * as sl from './sl.ts';
import * as sq from './sq.ts';
import * as sr from './sr.ts';
import * as sv from './sv.ts';
import * as ta from './ta.ts';
import * as th from './th.ts';
import * as tr from './tr.ts';
import * as uk from './uk.ts';
import * as ur from './ur.ts';
import * as vi from './vi.ts';
import * as zh from './zh.ts';
import type { Around, Bylines, Language } from './types.ts';

/** Labels and words about sources. */
export const LANGUAGES: readonly Language[] = [
  ar.labels,
  de.labels,
  en.labels,
  es.labels,
  fa.labels,
  fr.labels,
  id.labels,
  it.labels,
  ja.labels,
  ko.labels,
  nl.labels,
  pl.labels,
  pt.labels,
  ru.labels,
  tr.labels,
  uk.labels,
  vi.labels,
  zh.labels,
];

export const AROUND: readonly Around[] = [
  ar.around,
  de.around,
  en.around,
  es.around,
  fa.around,
  fr.around,
  id.around,
  it.around,
  ja.around,
  ko.around,
  nl.around,
  pl.around,
  pt.around,
  ru.around,
  tr.around,
  uk.around,
  vi.around,
  zh.around,
];

export const BYLINES: readonly Bylines[] = [
  ar.bylines,
  cs.bylines,
  da.bylines,
  de.bylines,
  el.bylines,
  en.bylines,
  es.bylines,
  fa.bylines,
  fi.bylines,
  fr.bylines,
  he.bylines,
  hu.bylines,
  id.bylines,
  it.bylines,
  ja.bylines,
  ko.bylines,
  nl.bylines,
  no.bylines,
  pl.bylines,
  pt.bylines,
  ro.bylines,
  ru.bylines,
  sv.bylines,
  tr.bylines,
  uk.bylines,
  vi.bylines,
];

/** Names of the months of the Gregorian calendar, January first. */
export const MONTHS: Readonly<Record<string, string>> = {
  ar: ar.months,
  az: az.months,
  bg: bg.months,
  bn: bn.months,
  ca: ca.months,
  cs: cs.months,
  da: da.months,
  de: de.months,
  el: el.months,
  en: en.months,
  es: es.months,
  et: et.months,
  eu: eu.months,
  fa: fa.months,
  fi: fi.months,
  fr: fr.months,
  gl: gl.months,
  he: he.months,
  hi: hi.months,
  hr: hr.months,
  hu: hu.months,
  hy: hy.months,
  id: id.months,
  is: isl.months,
  it: it.months,
  ka: ka.months,
  kk: kk.months,
  lt: lt.months,
  lv: lv.months,
  ms: ms.months,
  nl: nl.months,
  no: no.months,
  pl: pl.months,
  pt: pt.months,
  ro: ro.months,
  ru: ru.months,
  sk: sk.months,
  sl: sl.months,
  sq: sq.months,
  sr: sr.months,
  sv: sv.months,
  ta: ta.months,
  th: th.months,
  tr: tr.months,
  uk: uk.months,
  ur: ur.months,
};

export const WEEKDAYS: readonly string[] = [
  ar.weekdays,
  az.weekdays,
  bg.weekdays,
  bn.weekdays,
  ca.weekdays,
  cs.weekdays,
  da.weekdays,
  de.weekdays,
  el.weekdays,
  en.weekdays,
  es.weekdays,
  et.weekdays,
  eu.weekdays,
  fa.weekdays,
  fi.weekdays,
  fr.weekdays,
  gl.weekdays,
  he.weekdays,
  hi.weekdays,
  hr.weekdays,
  hu.weekdays,
  hy.weekdays,
  id.weekdays,
  isl.weekdays,
  it.weekdays,
  ja.weekdays,
  ka.weekdays,
  kk.weekdays,
  ko.weekdays,
  lt.weekdays,
  lv.weekdays,
  ms.weekdays,
  nl.weekdays,
  no.weekdays,
  pl.weekdays,
  pt.weekdays,
  ro.weekdays,
  ru.weekdays,
  sk.weekdays,
  sl.weekdays,
  sq.weekdays,
  sr.weekdays,
  sv.weekdays,
  ta.weekdays,
  th.weekdays,
  tr.weekdays,
  uk.weekdays,
  ur.weekdays,
  vi.weekdays,
  zh.weekdays,
];
