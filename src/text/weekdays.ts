import { weekdays as ar } from '../lang/ar.ts';
import { weekdays as az } from '../lang/az.ts';
import { weekdays as bg } from '../lang/bg.ts';
import { weekdays as bn } from '../lang/bn.ts';
import { weekdays as ca } from '../lang/ca.ts';
import { weekdays as cs } from '../lang/cs.ts';
import { weekdays as da } from '../lang/da.ts';
import { weekdays as de } from '../lang/de.ts';
import { weekdays as el } from '../lang/el.ts';
import { weekdays as en } from '../lang/en.ts';
import { weekdays as es } from '../lang/es.ts';
import { weekdays as et } from '../lang/et.ts';
import { weekdays as eu } from '../lang/eu.ts';
import { weekdays as fa } from '../lang/fa.ts';
import { weekdays as fi } from '../lang/fi.ts';
import { weekdays as fr } from '../lang/fr.ts';
import { weekdays as gl } from '../lang/gl.ts';
import { weekdays as he } from '../lang/he.ts';
import { weekdays as hi } from '../lang/hi.ts';
import { weekdays as hr } from '../lang/hr.ts';
import { weekdays as hu } from '../lang/hu.ts';
import { weekdays as hy } from '../lang/hy.ts';
import { weekdays as id } from '../lang/id.ts';
import { weekdays as isl } from '../lang/is.ts';
import { weekdays as it } from '../lang/it.ts';
import { weekdays as ja } from '../lang/ja.ts';
import { weekdays as ka } from '../lang/ka.ts';
import { weekdays as kk } from '../lang/kk.ts';
import { weekdays as ko } from '../lang/ko.ts';
import { weekdays as lt } from '../lang/lt.ts';
import { weekdays as lv } from '../lang/lv.ts';
import { weekdays as ms } from '../lang/ms.ts';
import { weekdays as nl } from '../lang/nl.ts';
import { weekdays as no } from '../lang/no.ts';
import { weekdays as pl } from '../lang/pl.ts';
import { weekdays as pt } from '../lang/pt.ts';
import { weekdays as ro } from '../lang/ro.ts';
import { weekdays as ru } from '../lang/ru.ts';
import { weekdays as sk } from '../lang/sk.ts';
import { weekdays as sl } from '../lang/sl.ts';
import { weekdays as sq } from '../lang/sq.ts';
import { weekdays as sr } from '../lang/sr.ts';
import { weekdays as sv } from '../lang/sv.ts';
import { weekdays as ta } from '../lang/ta.ts';
import { weekdays as th } from '../lang/th.ts';
import { weekdays as tr } from '../lang/tr.ts';
import { weekdays as uk } from '../lang/uk.ts';
import { weekdays as ur } from '../lang/ur.ts';
import { weekdays as vi } from '../lang/vi.ts';
import { weekdays as zh } from '../lang/zh.ts';

const ALL: readonly string[] = [
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
  isl,
  it,
  ja,
  ka,
  kk,
  ko,
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
  vi,
  zh,
];

let names: ReadonlySet<string> | undefined;

/** Whether a word, or two, name a day of the week in any language known. */
export function isWeekday(word: string): boolean {
  names ??= new Set(ALL.flatMap((list) => list.split('|')));
  return names.has(word.toLowerCase().normalize('NFC').replace(/\.$/, ''));
}
