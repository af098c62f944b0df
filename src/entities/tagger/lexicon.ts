import { NAMES } from '../data/names.ts';

export interface Lexicon {
  /** Kinds of names by their simplified form: 1 person, 2 place, 3 body, 4 foreign name. */
  readonly names: ReadonlyMap<string, number>;
  /** Lengths by the first two characters. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

let built: Lexicon | undefined;

/** Names that dictionaries hold. A hint among others: many are ordinary words as well. Built once, at first use. */
export function lexicon(): Lexicon {
  if (built) return built;
  const names = new Map<string, number>();
  const lengths = new Map<string, number[]>();
  for (const line of NAMES.split('\n')) {
    const kind = Number(line[0]);
    const length = Number(line[1]);
    for (let i = 2; i + length <= line.length; i += length) {
      const name = line.slice(i, i + length);
      names.set(name, kind);
      const head = name.slice(0, 2);
      const known = lengths.get(head);
      if (!known) lengths.set(head, [length]);
      else if (!known.includes(length)) known.push(length);
    }
  }
  return (built = { names, lengths });
}
