import type { Folded, Folder } from './fold.ts';

/** A piece of a text, found or not. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A place of the source. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Quotation marks that hold words together. */
const PHRASE = /"([^"]{1,200})"|(\S+)/gu;
const MOST_TERMS = 12;
/** Scripts in which a word is looked for at its beginning: `ice` is not in `police`. */
const WORDS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
/** Whether a UTF-16 code unit is of such a script; asked of every letter of a library, so by a table. */
const WORD_UNITS = Uint8Array.from({ length: 0x10000 }, (_, code) => Number(WORDS.test(String.fromCharCode(code))));
export const isWordUnit = (code: number): boolean => WORD_UNITS[code] === 1;

/** The folded words of a query, each once; those in quotation marks are one. */
export function termsOf(query: string, folder: Folder): string[] {
  const plain = query.normalize('NFC').replace(/[“”„«»「」『』]/gu, '"');
  const found = [...plain.matchAll(PHRASE)].map(([, phrase, word]) =>
    folder
      .text(phrase ?? word ?? '')
      .replaceAll('"', '')
      .trim(),
  );
  return [...new Set(found.filter(Boolean))].slice(0, MOST_TERMS);
}

/** Where a term stands in a folded text: offsets of its beginning. */
export function occurrences(text: string, term: string, most = Infinity): number[] {
  const found: number[] = [];
  if (!term) return found;
  const wholeWord = isWordUnit(term.charCodeAt(0));
  for (let at = text.indexOf(term); at >= 0 && found.length < most; at = text.indexOf(term, at + term.length))
    if (!wholeWord || at === 0 || !isWordUnit(text.charCodeAt(at - 1))) found.push(at);
  return found;
}

/** Whether every term occurs. */
export function matches(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => occurrences(text, term, 1).length > 0);
}

/** All places of the terms in the source of a folded text, in order, none within another. */
export function placesOf({ text, from, to }: Folded, terms: readonly string[]): Place[] {
  const all = terms
    .flatMap((term) => occurrences(text, term).map((at) => [at, at + term.length] as const))
    .sort(([a, x], [b, y]) => a - b || y - x);
  const out: Place[] = [];
  for (const [first, after] of all) {
    const start = from[first] ?? 0;
    const end = to[after - 1] ?? start;
    const last = out.at(-1);
    if (last && start < last.end) {
      if (end > last.end) out[out.length - 1] = { start: last.start, end };
    } else out.push({ start, end });
  }
  return out;
}

/** A text cut at the places. */
export function pieces(text: string, places: readonly Place[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start > at) out.push({ text: text.slice(at, start), hit: false });
    out.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) out.push({ text: text.slice(at), hit: false });
  return out;
}

/** Characters shown before the first hit, and all together; Han characters hold more than letters. */
const BEFORE = { han: 24, other: 50 };
const LENGTH = { han: 90, other: 190 };

/** The text around the first place, cut at words, with all places in it marked; without a place its beginning. */
export function excerpt(text: string, places: readonly Place[]): Piece[] {
  const first = places[0]?.start ?? 0;
  const kind = /\p{Script=Han}/u.test(text.slice(first, first + 40)) ? 'han' : 'other';
  const line = text.lastIndexOf('\n', first - 1) + 1;
  let start = Math.max(line, first - BEFORE[kind]);
  if (start > line) start = wordStart(text, start, first);
  const lineEnd = text.indexOf('\n', first);
  const paragraph = lineEnd < 0 ? text.length : lineEnd;
  // A short paragraph is followed by what comes after it.
  const limit = paragraph - start < LENGTH[kind] / 2 ? text.length : paragraph;
  let end = Math.min(limit, start + LENGTH[kind]);
  if (end < limit) end = wordEnd(text, end, Math.max(first, ...places.filter((p) => p.start < end).map((p) => p.end)));
  const inside = places
    .filter((p) => p.start < end && p.end > start)
    .map((p) => ({ start: Math.max(0, p.start - start), end: Math.min(p.end, end) - start }));
  const shown = pieces(text.slice(start, end).replaceAll('\n', ' '), inside);
  if (start > line) shown.unshift({ text: '…', hit: false });
  if (end < text.length) shown.push({ text: '…', hit: false });
  return shown;
}

const isLetter = (char: string | undefined) => !!char && WORDS.test(char);

/** The beginning of a word at or after `at`, before `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (!isLetter(text[i - 1]) || !isLetter(text[i])) return whole(text, i);
  return limit;
}

/** The end of a word at or before `at`, after `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  for (let i = Math.max(at, limit); i > limit; i--)
    if (!isLetter(text[i - 1]) || !isLetter(text[i])) return whole(text, i);
  return whole(text, Math.max(at, limit));
}

/** Not between the halves of a surrogate pair. */
const whole = (text: string, at: number) => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at + 1 : at);
