import { DOUBLE, DOUBLE_TRADITIONAL, SINGLE, SINGLE_TRADITIONAL } from '../lang/zh-surnames.ts';

const single = new Set([...SINGLE, ...SINGLE_TRADITIONAL]);
const double = new Set([...DOUBLE.split(' '), ...DOUBLE_TRADITIONAL.split(' ')]);

/** A name of another language in Han characters or kana, with the marks that part its words. */
export const TRANSCRIBED =
  /^[\p{Script=Han}\p{Script=Katakana}ーA-Z.]{1,10}(?:[·‧•・･∙⋅．][\p{Script=Han}\p{Script=Katakana}ーA-Z.]{1,10}){1,5}$/u;

/** The frequent surnames: the list begins with them. */
const frequent = new Set([...SINGLE.slice(0, 260), ...SINGLE_TRADITIONAL.slice(0, 120)]);

/** How sure Han characters are a person's name: a surname known and a given name of one or two characters. */
export function isHanName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (double.has(text.slice(0, 2)) && text.length >= 3) return true;
  return single.has(text[0] as string) && text.length <= 3;
}

/** A name that its form alone tells: a frequent surname with a given name of two characters, or of one where `short` may be. */
export function isPlainName(text: string, short = false): boolean {
  if (double.has(text.slice(0, 2))) return isHanName(text);
  return isHanName(text) && frequent.has(text[0] as string) && (text.length === 3 || short);
}

/** Names that stand side by side without a mark: `彭晗侯婷婷`. Undefined when a short text can be parted in more than one way. */
export function splitGlued(text: string): string[] | undefined {
  if (!/^\p{Script=Han}{4,24}$/u.test(text)) return undefined;
  const ways: string[][] = [];
  const walk = (rest: string, names: string[]): void => {
    if (!rest) ways.push(names);
    else if (ways.length < 8)
      for (const n of [3, 2])
        if (rest.length >= n && isHanName(rest.slice(0, n))) walk(rest.slice(n), [...names, rest.slice(0, n)]);
  };
  walk(text, []);
  const several = ways.filter((w) => w.length > 1);
  // Three characters are the rule; of long lists the way with most of them is meant.
  const best = several.filter((w) => w.every((n) => n.length === 3));
  if (best.length === 1) return best[0];
  return several.length === 1 || text.length > 7 ? several[0] : undefined;
}

/**
 * The names of a list in Han characters: parted by marks or spaces, spaces inside a name of two characters taken out.
 *
 * @returns undefined when `text` holds anything that can be no name
 */
export function hanNames(text: string): string[] | undefined {
  const names: string[] = [];
  // bounded: a list of names of at most 120 characters.
  for (const part of text
    .trim()
    .slice(0, 120)
    .split(/\s?[、，,;；/／|｜&＆]\s?|(?<=\p{Script=Han}{2})[和与與及](?=\p{Script=Han}{2})/u)) {
    const words = part
      .trim()
      .split(/[\s\u3000]+/)
      .filter(Boolean);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      const next = words[i + 1];
      if (word.length === 1 && next && next.length <= 2 && isHanName(word + next)) {
        names.push(word + next);
        i++;
      } else if (isHanName(word) || TRANSCRIBED.test(word)) names.push(word);
      else if (/^\p{Script=Han}{2,4}$/u.test(word) && !splitGlued(word)) names.push(word);
      else {
        const glued = splitGlued(word);
        if (!glued) return undefined;
        names.push(...glued);
      }
    }
  }
  return names.length ? names : undefined;
}
