import type { Layers } from './layers.ts';

/** Most features of one character. */
export const MOST_FEATURES = 96;

/** A feature as 32 bits: a template's number and up to three values. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) | 0;
}

/** A word as 32 bits. */
function wordHash(word: string): number {
  let h = word.length;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** A character for comparing: digits are one, letters are two, other scripts go by their block. */
function shapeless(code: number): number {
  if (code >= 48 && code <= 57) return 48;
  if (code >= 65 && code <= 90) return 65;
  if (code >= 97 && code <= 122) return 97;
  return code;
}
function shape(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return 1;
  if (code === 48) return 2;
  if (code === 65) return 3;
  if (code === 97) return 4;
  if (code === 0) return 5;
  if (code === 0x3001) return 6;
  if (code === 0x2c || code === 0xff0c || code === 0x3002 || code === 0xff1b || code === 10) return 7;
  if (code === 0x201c || code === 0x300c) return 8;
  if (code === 0x201d || code === 0x300d) return 9;
  if (code === 0x300a || code === 0x300b) return 10;
  if (code === 0x28 || code === 0x29 || code === 0xff08 || code === 0xff09) return 11;
  if (code === 0xb7) return 12;
  return 13;
}

const POS = 'noavdprmuhlx.AD';

/** Gives for each character its features, as 32-bit numbers written into a buffer of `MOST_FEATURES`; returns how many. */
export function featuresOf(layers: Layers): (at: number, into: Int32Array) => number {
  const { text, tokens, tokenAt, marks, toBody, toPlace, twice, thrice } = layers;
  const n = text.length;
  const codes = new Uint16Array(n + 8);
  for (let i = 0; i < n; i += 1) codes[i + 4] = shapeless(text.charCodeAt(i));
  const hashes = new Int32Array(tokens.length);
  const kinds = new Uint8Array(tokens.length);
  tokens.forEach((t, k) => {
    hashes[k] = wordHash(t.pos === 'A' ? 'A' : t.text);
    kinds[k] =
      POS.indexOf(t.pos) * 8 +
      (t.entry
        ? { person: 1, place: 2, organization: 3, event: 4, work: 5, date: 0 }[t.entry.type]
        : t.candidate
          ? 6
          : 0);
  });
  const mark = (layer: number, i: number) => (i < 0 || i >= n ? 255 : ((marks[layer] as Uint8Array)[i] as number));
  return (i, into) => {
    let k = 0;
    let template = 0;
    const put = (a: number, b = 0, c = 0) => {
      into[k] = mix(template, a, b, c);
      k += 1;
      template += 1;
    };
    const at = (d: number) => codes[i + d + 4] as number;
    const [a2, a1, a0, b1, b2] = [at(-2), at(-1), at(0), at(1), at(2)];
    put(a0);
    put(a1);
    put(b1);
    put(a2);
    put(b2);
    put(a2, a1);
    put(a1, a0);
    put(a0, b1);
    put(b1, b2);
    put(a1, b1);
    put(a1, a0, b1);
    put(a2, a1, a0);
    put(a0, b1, b2);
    const shapes = shape(a2) + shape(a1) * 16 + shape(a0) * 256 + shape(b1) * 4096 + shape(b2) * 65536;
    put(shapes);
    put((shapes >> 4) & 0xfff);
    // Words.
    const t = tokenAt[i] as number;
    const token = tokens[t];
    const size = token ? token.end - token.start : 1;
    const seat = size === 1 ? 3 : !token || i === token.start ? 0 : i === token.end - 1 ? 2 : 1;
    const word = (d: number) => (hashes[t + d] ?? 7) | 0;
    const kind = (d: number) => kinds[t + d] ?? 255;
    put(word(0), seat);
    put(word(-1), seat);
    put(word(1), seat);
    put(word(-2), seat);
    put(word(2), seat);
    put(word(-1), word(0), seat);
    put(word(0), word(1), seat);
    put(kind(0), seat);
    put(kind(-1), kind(0), seat);
    put(kind(0), kind(1), seat);
    put(kind(-1) * 256 + kind(0), kind(1), seat);
    put(kind(-2) * 256 + kind(-1), kind(0), seat);
    put(kind(0), kind(1) * 256 + kind(2), seat);
    // Rules and lists.
    const rule = mark(0, i);
    const lists = mark(2, i);
    const words = mark(3, i);
    put(rule, mark(1, i));
    put(rule, mark(0, i - 1), mark(0, i + 1));
    put(rule, kind(0), seat);
    put(rule, lists, words);
    put(rule, a0);
    put(rule, mark(1, i), word(0));
    put(lists, seat);
    put(lists, mark(2, i + 1), mark(2, i - 1));
    put(words, seat);
    put(words, mark(3, i + 1), mark(3, i - 1));
    put(words, kind(0), seat);
    put(words, a0);
    put(words, lists, mark(8, i));
    // Names of persons.
    const [chinese, foreign, sounds, around] = [mark(4, i), mark(5, i), mark(6, i), mark(7, i)];
    put(chinese, around);
    put(chinese, mark(4, i + 1), mark(4, i - 1));
    put(chinese, foreign, seat);
    put(foreign, around);
    put(foreign, mark(5, i + 1), mark(5, i - 1));
    put(sounds, seat);
    put(sounds, mark(6, i - 1), mark(6, i + 1));
    put(sounds, a0);
    put(sounds, words, kind(0));
    put(around);
    put(around, mark(7, i - 1), mark(7, i + 1));
    put(mark(11, i), mark(11, i - 1), mark(11, i - 2));
    put(mark(11, i), twice[i] as number, thrice[i] as number);
    // Words for bodies and places.
    const [body, place] = [mark(8, i), mark(9, i)];
    put(body, seat);
    put(body, mark(8, i + 1));
    put(body, word(-1));
    put(place, seat);
    put(place, mark(9, i + 1));
    put(place, body);
    put(mark(10, i), seat);
    put(toBody[i] as number, kind(0), seat);
    put(toBody[i] as number, mark(0, i), mark(2, i));
    put(toPlace[i] as number, kind(0), seat);
    put(Math.min(toBody[i] as number, 6), Math.min(toPlace[i] as number, 6), seat);
    put(toBody[i] as number, word(-1));
    // Coming again.
    put(twice[i] as number, kind(0), seat);
    put(twice[i] as number, i > 0 ? (twice[i - 1] as number) : 0, thrice[i] as number);
    put(thrice[i] as number, chinese);
    return k;
  };
}
