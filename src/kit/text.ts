/** Text: white space, scripts, invisible characters. */

/** Scripts written without spaces between words, and their punctuation. */
export const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014\u00b7\u2027]/u;

/** Controls, direction marks and invisible characters that have no place in a shown or copied field (threat model row 17). */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Takes away invisible and direction characters. Zero-width joiners stay: Persian, Hindi and emoji need them. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
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
  return collapse(stripInvisible((text ?? '').slice(0, max * 4).normalize('NFC')))
    .replace(/[\u2028\u2029\u0085]+/g, ' ')
    .trim()
    .slice(0, max);
}

/** Share of Han characters among letters. */
export function hanShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) / letters : 0;
}

/** NFKC with name separators made equal and case folded: for comparing names, never for showing. */
export function foldName(text: string): string {
  return collapse(stripInvisible(text.normalize('NFKC')))
    .replace(/[‧·•・･∙⋅]/g, '·')
    .toLowerCase()
    .trim();
}
