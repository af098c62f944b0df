/** Text: white space, scripts, invisible characters. */

/** Scripts written without spaces between words, and their punctuation. */
export const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014\u00b7\u2027]/u;

/** Controls, direction marks and invisible characters that have no place in a shown or copied field (threat model row 17). */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu;
/** Characters that change in which direction a line is read. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Scripts whose letters take other forms beside a joiner or non-joiner, and pictures that are joined into one. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}]/u;
/** Selectors of a variant of the character before. */
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
/** Selectors of ideographs: registered variants, as in Japanese names, use the first ones. */
const IDEOGRAPHIC = /^[\u{e0100}-\u{e011f}]/u;
/** Ideographs with a selector, at most, in a text of which they are a tenth or more: names are few, hidden data is dense. */
const MOST_VARIANTS = 4;
/** A flag of a part of a country, as of Scotland: a black flag, its code in tag characters, and their end. */
const TAG_FLAG = /(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu;

/** Marks of no script of their own, stacked to spill over the lines above and below: four on a letter are kept. */
const STACKED =
  /([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;

/** Letters and marks of ASCII alone: nothing in such a text is invisible, or written in two ways. */
const PLAIN = /^[\t\n\r -~]*$/;

/**
 * What `stripInvisible` may have to take away: all of `INVISIBLE`, joiners, and marks that can be stacked; beyond the first
 * plane the first half of the pair.
 */
const SUSPECT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u0300-\u036f\u0483-\u0489\u061c\u115f\u1160\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0\ufff9-\ufffb\ud834\udb40]/;

/**
 * Takes away invisible and direction characters: beside what they do to a line, their number and order can hold the mark of
 * one reader. Joiners stay where Persian, Hindi and emoji need them; between other letters they only make two spellings of
 * one word. Variation selectors stay, one at a time, behind emoji, mathematical signs and, where they are few, ideographs
 * (Unicode Standard, 23.4); tag characters stay in the flags that are written with them.
 */
export function stripInvisible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const flags = text.includes('\u{1f3f4}') ? text.match(TAG_FLAG) : null;
  const plain = withoutMarks(
    flags
      ? text
          .split(TAG_FLAG)
          .map((part, i) => part.replace(INVISIBLE, '') + (flags[i] ?? ''))
          .join('')
      : text.replace(INVISIBLE, ''),
  ).replace(STACKED, '$1');
  if (!/[\u200c\u200d]/.test(plain)) return plain;
  return plain.replace(/[\u200c\u200d]+/g, (run, at: number) => {
    const before = lastCharacter(plain, at);
    const after = String.fromCodePoint(plain.codePointAt(at + run.length) ?? 0);
    const needed =
      (JOINING.test(before) && JOINING.test(after)) ||
      (run === '\u200d' && PICTURE.test(before) && PICTURE.test(after));
    return needed ? (run[0] as string) : '';
  });
}

/** Scripts whose lines break where a zero-width space stands. */
const BROKEN_BY_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Characters without width inside a word, selectors behind a letter, and tag characters: no one who writes has a use for them. */
const HIDDEN_MARKS =
  /(?<=[\p{L}\p{N}])[\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+(?=[\p{L}\p{N}])|[\u{e0020}-\u{e007e}]+/gu;

/**
 * How many characters of a text may be the mark of one reader. Less than `stripInvisible` takes away: what editors leave at
 * the edges of lines, and what a script needs, is none.
 */
export function hiddenMarks(text: string): number {
  if (!SUSPECT.test(text)) return 0;
  let count = 0;
  for (const { 0: run, index } of text.matchAll(HIDDEN_MARKS)) {
    const before = lastCharacter(text, index);
    if (/^[\u200c\u200d]+$/.test(run) && JOINING.test(before)) continue;
    if (/^\u200b+$/.test(run) && BROKEN_BY_SPACES.test(before)) continue;
    // One selector behind an ideograph, and the tag characters of a flag.
    if (/^[\ufe00-\ufe02\u{e0100}-\u{e011f}]$/u.test(run) && /\p{Script=Han}/u.test(before)) continue;
    if (before === '\u{1f3f4}') continue;
    count += [...run].length;
  }
  return count;
}

/** Without the variation selectors that nothing shown needs. */
function withoutMarks(text: string): string {
  if (!/[\ufe00-\ufe0f\udb40]/.test(text)) return text;
  const variants = text.match(/\p{Script=Han}[\u{e0100}-\u{e01ef}]/gu)?.length ?? 0;
  const dense = variants > MOST_VARIANTS && variants * 10 >= text.length;
  return text.replace(SELECTORS, (run, at: number) => {
    const before = lastCharacter(text, at);
    const [first = ''] = run;
    const keycap = /[0-9#*]/.test(before);
    const needed =
      first === '\ufe0e' || first === '\ufe0f'
        ? /\p{Emoji}/u.test(before) && (!keycap || text[at + run.length] === '\u20e3')
        : first <= '\ufe02' && first >= '\ufe00'
          ? /[\p{Script=Han}\p{Sm}]/u.test(before)
          : IDEOGRAPHIC.test(run) && /\p{Script=Han}/u.test(before) && !dense;
    return needed ? first : '';
  });
}

function lastCharacter(text: string, end: number): string {
  const pair = end > 1 ? text.codePointAt(end - 2) : undefined;
  return pair !== undefined && pair > 0xffff ? String.fromCodePoint(pair) : (text[end - 1] ?? '');
}

/** Whether a text would be shown in another order than it is written. */
export function turnsDirection(text: string): boolean {
  return DIRECTION.test(text);
}

/** Whether a text would be shown with less than it holds. */
export function hidesCharacters(text: string): boolean {
  return SUSPECT.test(text) && text.search(INVISIBLE) >= 0;
}

/**
 * White space as the author meant it: a run that holds a line break is the mirror's printer and vanishes beside a CJK
 * character, elsewhere it is one space; a run without a line break is the author's and becomes one space. NBSP is a space.
 */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f\u00a0]+/g, (run, at: number, all: string) => {
    if (!/[\r\n]/.test(run)) return ' ';
    const before = all[at - 1];
    const after = all[at + run.length];
    return (before && CJK.test(before)) || (after && CJK.test(after)) ? '' : ' ';
  });
}

/** One line, no invisible characters, at most `max` characters: for titles, names, quotes. */
export function oneLine(text: string | null | undefined, max = 1000): string {
  const given = (text ?? '').slice(0, max * 4);
  if (PLAIN.test(given)) return collapse(given).trim().slice(0, max);
  return collapse(stripInvisible(given.normalize('NFC')))
    .replace(/[\u2028\u2029\u0085]+/g, ' ')
    .trim()
    .slice(0, max);
}

/** Share of Han characters among letters. */
export function hanShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) / letters : 0;
}

/** Letters and digits alone, in lower case and one way of writing each: for comparing lines, never for showing. */
export function bare(text: string): string {
  if (PLAIN.test(text)) return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
}

/** NFKC with name separators made equal and case folded: for comparing names, never for showing. */
export function foldName(text: string): string {
  return collapse(stripInvisible(text.normalize('NFKC')))
    .replace(/[‧·•・･∙⋅]/g, '·')
    .toLowerCase()
    .trim();
}
