import { BYLINES } from '../lang/every.ts';
import type { Bylines } from '../lang/types.ts';

const made = new Map<keyof Bylines, ReadonlySet<string>>();

/** Words of one kind that bylines have, in all languages, in lower case. */
export function bylineWords(kind: keyof Bylines): ReadonlySet<string> {
  let words = made.get(kind);
  if (!words) {
    words = new Set(BYLINES.flatMap((b) => b[kind]?.split('|') ?? []));
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
