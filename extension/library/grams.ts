import { isWordUnit } from './search.ts';

/** Bits of a signature for each character of its text: about every tenth is set. */
const BITS_PER_CHARACTER = 8;
const LEAST = 1 << 10;
const MOST = 1 << 17;
/** Stands before the first letter of a word. */
const START = 0x10000;

const hash = (a: number, b: number, c: number): number => {
  let h = Math.imul(a + 0x9e37, 0x85ebca6b) ^ Math.imul(b + 0x79b9, 0xc2b2ae35) ^ Math.imul(c + 1, 0x27d4eb2f);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 0;
};

/**
 * The grams of a folded text: of a word the first one, two and three letters and all triples, of other scripts each
 * character and each pair.
 */
function walk(text: string, found: (gram: number) => void): void {
  let before = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWordUnit(code)) {
      found(hash(0, 0, code));
      if (last && !isWordUnit(last)) found(hash(0, last, code));
      before = 0;
    } else if (!last || !isWordUnit(last)) {
      found(hash(0, START, code));
      before = START;
    } else {
      found(hash(before, last, code));
      if (before === START) found(hash(START, START + last, code));
      before = last;
    }
    last = code;
  }
}

/** A bit set of the text's grams (a Bloom filter with one hash), larger for longer texts. */
export function signatureOf(text: string): Uint32Array {
  let bits = LEAST;
  while (bits < MOST && bits < text.length * BITS_PER_CHARACTER) bits *= 2;
  const set = new Uint32Array(bits / 32);
  walk(text, (gram) => {
    const bit = gram & (bits - 1);
    set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31));
  });
  return set;
}

/** The grams that a text must have to hold a folded term. */
export function gramsOf(term: string): number[] {
  const grams: number[] = [];
  walk(term, (gram) => grams.push(gram));
  return grams;
}

/** Whether a text may hold all terms; false is sure. */
export function mayHold(signature: Uint32Array, terms: readonly (readonly number[])[]): boolean {
  const mask = signature.length * 32 - 1;
  return terms.every((grams) =>
    grams.every((gram) => {
      const bit = gram & mask;
      return ((signature[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    }),
  );
}
