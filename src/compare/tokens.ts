import { plainDigits } from '../text/numerals.ts';
import { fold } from '../entities/fold.ts';

/** A word, a character of a script without spaces, or a mark. White space is none. */
export interface Token {
  /** The one form of all its spellings: script, width, case and kind of quotation mark folded. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
}

/** A text with its tokens. Positions are positions in the text. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  /** Where words begin and end, for scripts whose tokens are characters. */
  readonly bounds: ReadonlySet<number>;
  /** How many quotation marks stand before each token, and in all. */
  readonly quotes: readonly number[];
}

/** Scripts without spaces between words: a token is a character, so that one that is added does not change its neighbours. */
export const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const QUOTES = /[“”„‟«»「」『』﹁﹂﹃﹄〝〞〟"＂]/gu;
const APOSTROPHES = /[‘’‚‛ʼ′＇`]/gu;
const DASHES = /[‐‑‒–—―−─－]/g;
const LETTERS_OF_ARABIC: Readonly<Record<string, string>> = {
  '\u064a': '\u06cc',
  '\u0649': '\u06cc',
  '\u0643': '\u06a9',
};

/** One form for what two copies write differently without saying anything else. */
export function canonical(folded: string): string {
  const plain = folded.replace(APOSTROPHES, "'").toLowerCase();
  // eslint-disable-next-line no-control-regex -- nothing more is to be done for ASCII
  if (/^[\x00-\x7f]*$/.test(plain)) return plain;
  return plainDigits(
    plain
      .replace(QUOTES, '"')
      .replace(DASHES, '-')
      .normalize('NFKC')
      .replace(/[\u064a\u0649\u0643]/g, (letter) => LETTERS_OF_ARABIC[letter] ?? letter)
      .replace(/[\u3002\uff61]/g, '.')
      .replace(/[\u3001\u060c]/g, ',')
      .replace(/\u061f/g, '?')
      .replace(/\u061b/g, ';'),
  );
}

/** A whole text as it is compared: two that differ in white space, script or marks of the same meaning have the same. */
export function keyOf(text: string): string {
  return canonical(fold(text))
    .replace(/\s+/g, '')
    .replace(/([.-])\1+/g, '$1$1');
}

/** Cuts a text into tokens. @param segmenter one of words */
export function tokensOf(text: string, segmenter: Intl.Segmenter): Tokens {
  // Folded before it is cut, so that both Chinese scripts are cut at the same places.
  const folded = fold(text);
  const list: Token[] = [];
  const bounds = new Set<number>();
  const add = (start: number, end: number, word: boolean): void => {
    const key = canonical(folded.slice(start, end));
    const last = list.at(-1);
    // Two dots or dashes say what three say.
    if (!word && last && !last.word && last.end === start && /^[.-]+$/.test(key) && last.key[0] === key[0])
      list[list.length - 1] = { ...last, key: (key[0] ?? '').repeat(2), end };
    else if (key.trim()) list.push({ key: key === '...' ? '..' : key, start, end, word });
  };
  for (const { segment, index, isWordLike } of segmenter.segment(folded)) {
    bounds.add(index);
    if (!segment.trim()) continue;
    if (isWordLike && !BY_CHARACTER.test(segment)) add(index, index + segment.length, true);
    else {
      let at = index;
      for (const character of segment) {
        if (character.trim()) add(at, at + character.length, !!isWordLike);
        at += character.length;
      }
    }
  }
  bounds.add(text.length);
  const quotes = [0];
  for (const { key } of list) quotes.push((quotes.at(-1) ?? 0) + (key === '"' ? 1 : 0));
  return { text, list, bounds, quotes };
}
