import { MORE_WORDS } from '../data/more-words.ts';
import { WORDS } from '../data/words.ts';
import { TITLES_AFTER, TITLES_BEFORE, VERBS_AFTER } from './contexts.ts';
import { EVENT_SUFFIX, ORG_SUFFIX, PLACE_SUFFIX, WORK_SUFFIX } from './suffixes.ts';

/** n noun, o verbal noun, v verb, a adjective, d adverb, p preposition or conjunction, r pronoun, m number or measure, u particle, h character of names, l character of places. */
export type Pos = 'n' | 'o' | 'v' | 'a' | 'd' | 'p' | 'r' | 'm' | 'u' | 'h' | 'l';

export interface Word {
  readonly pos: Pos;
  /** Negative natural logarithm of the word's share. */
  readonly cost: number;
}

let words: Map<string, Word> | undefined;

/** The common words. Built once, at first use. */
export function commonWords(): Map<string, Word> {
  if (words) return words;
  words = new Map();
  for (const line of WORDS.split('\n')) {
    const pos = line[0] as Pos;
    const length = Number(line[1]);
    const cost = 17.9 - ((Number(line[2]) + 0.5) / 2) * Math.LN10;
    for (let i = 3; i + length <= line.length; i += length) {
      const word = line.slice(i, i + length);
      const known = words.get(word);
      if (!known || known.cost > cost) words.set(word, { pos, cost });
    }
  }
  const more = (list: Iterable<string>, pos: Pos, cost: number) => {
    for (const word of list) {
      const known = words?.get(word);
      if (word.length > 1 && (!known || known.cost > cost)) words?.set(word, { pos: known?.pos ?? pos, cost });
    }
  };
  more(MORE_WORDS, 'n', 11);
  for (const set of [ORG_SUFFIX, PLACE_SUFFIX, EVENT_SUFFIX, WORK_SUFFIX, TITLES_BEFORE, TITLES_AFTER])
    more(set, 'n', 11);
  more(VERBS_AFTER, 'v', 11);
  return words;
}

let heads: Map<string, number> | undefined;

/** Which lengths words have that begin with two characters, as bits: 4 for two, 8 for three … Spares most look-ups. */
export function wordHeads(): ReadonlyMap<string, number> {
  if (heads) return heads;
  heads = new Map();
  for (const word of commonWords().keys()) {
    if (word.length < 2) continue;
    const head = word.slice(0, 2);
    heads.set(head, (heads.get(head) ?? 0) | (1 << word.length));
  }
  return heads;
}
