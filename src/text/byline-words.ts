import { bylines as ar } from '../lang/ar.ts';
import { bylines as cs } from '../lang/cs.ts';
import { bylines as da } from '../lang/da.ts';
import { bylines as de } from '../lang/de.ts';
import { bylines as el } from '../lang/el.ts';
import { bylines as en } from '../lang/en.ts';
import { bylines as es } from '../lang/es.ts';
import { bylines as fa } from '../lang/fa.ts';
import { bylines as fi } from '../lang/fi.ts';
import { bylines as fr } from '../lang/fr.ts';
import { bylines as he } from '../lang/he.ts';
import { bylines as hu } from '../lang/hu.ts';
import { bylines as id } from '../lang/id.ts';
import { bylines as it } from '../lang/it.ts';
import { bylines as ja } from '../lang/ja.ts';
import { bylines as ko } from '../lang/ko.ts';
import { bylines as nl } from '../lang/nl.ts';
import { bylines as no } from '../lang/no.ts';
import { bylines as pl } from '../lang/pl.ts';
import { bylines as pt } from '../lang/pt.ts';
import { bylines as ro } from '../lang/ro.ts';
import { bylines as ru } from '../lang/ru.ts';
import { bylines as sv } from '../lang/sv.ts';
import { bylines as tr } from '../lang/tr.ts';
import { bylines as uk } from '../lang/uk.ts';
import { bylines as vi } from '../lang/vi.ts';
import type { Bylines } from '../lang/types.ts';

const ALL: readonly Bylines[] = [
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  vi,
];

const made = new Map<keyof Bylines, ReadonlySet<string>>();

/** Words of one kind that bylines have, in all languages, in lower case. */
export function bylineWords(kind: keyof Bylines): ReadonlySet<string> {
  let words = made.get(kind);
  if (!words) {
    words = new Set(ALL.flatMap((b) => b[kind]?.split('|') ?? []));
    made.set(kind, words);
  }
  return words;
}

const patterns = new Map<string, RegExp>();

/** A pattern made of such words, the longest first: `make` gets their alternation. */
export function bylinePattern(kind: keyof Bylines, id: string, make: (words: string) => RegExp): RegExp {
  const key = `${kind} ${id}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const words = [...bylineWords(kind)].sort((a, b) => b.length - a.length);
    pattern = make(words.map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s')).join('|'));
    patterns.set(key, pattern);
  }
  return pattern;
}
