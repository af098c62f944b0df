import { years } from './dates.ts';
import { familyOnly, isEastAsian } from './people.ts';
import type { Rich } from './rich.ts';
import type { Work } from './work.ts';

/** Ends a sentence, unless it ends already. */
export function stop(text: string): string {
  return /[.?!。？！…]["'”’»)\]]?$/.test(text) ? text : `${text}.`;
}

/**
 * The year with its letter: 2023, 2022–2023, 2023a; a hyphen before the letter where there is no year: n.d.-a.
 * @param none the style's words for an unknown date
 */
export function yearOf({ published, yearLetter = '' }: Work, none: string): string {
  if (published) return years(published) + yearLetter;
  return yearLetter ? `${none}-${yearLetter}` : none;
}

/** Names with a word before the last; `serial`: a comma before that word when there are three or more. */
export function list(names: readonly string[], and: string, serial = true): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length === 2) return `${names[0]} ${and} ${names[1]}`;
  return `${names.slice(0, -1).join(', ')}${serial ? ',' : ''} ${and} ${names.at(-1)}`;
}

/** The outlet: romanised in italics; East Asian text is not set in italics. */
export function outletItalic(work: Work): Rich {
  if (work.outletLatin) return [{ i: work.outletLatin }];
  if (!work.outlet) return [];
  return [isEastAsian(work.outlet) ? work.outlet : { i: work.outlet }];
}

/** A title to be set in double quotation marks: those it has become single ones. */
export function inQuotes(title: string): string {
  return curly(
    title
      .replace(/“/g, '‘')
      .replace(/”/g, '’')
      .replace(/"([^"]{0,300})"/g, '‘$1’'),
  );
}
/** A title to be set in single quotation marks: those it has become double ones. */
export function inSingleQuotes(title: string): string {
  return curly(
    title
      .replace(/‘([^‘’]{0,300})’(?!\p{L})/gu, '“$1”')
      .replace(/(?<![\p{L}'])'([^']{1,300})'(?![\p{L}'])/gu, '“$1”')
      .replace(/"([^"]{0,300})"/g, '“$1”'),
  );
}
/** Typographic apostrophes between letters and after them. */
export function curly(text: string): string {
  return text.replace(/(\p{L})'(?=\p{L}|\s|$)/gu, '$1’');
}

/** Words that may not end a shortened title. */
const HANGING =
  /^(?:a|an|the|and|but|or|nor|in|on|at|by|to|of|up|as|for|from|with|into|onto|over|after|before|since|than|under|about|against|between|through|is|are|was|were|has|have|its|their|his|her)$/i;

/**
 * A title short enough for a note or a parenthesis: its first clause, at most four words
 * (The Chicago Manual of Style, 18th ed., short notes; APA 7, §8.14). East Asian titles: the first clause.
 */
export function shortTitle(title: string): string {
  if (isEastAsian(title)) {
    const clause = title.split(/[\s，。：；？！、—…|]/u).find((part) => [...part].length >= 2) ?? title;
    return [...clause].slice(0, 16).join('');
  }
  const clause = title.split(/[,:;?!—–|]\s|\s[—–|]\s/u)[0] ?? title;
  const words = clause.split(' ');
  const kept = words.length > 5 ? words.slice(0, 4) : words;
  while (words.length > 5 && kept.length > 1 && HANGING.test(kept.at(-1) as string)) kept.pop();
  return kept.join(' ').replace(/[.,:;?!]$/, '');
}

/** The title in the letters that the style prints. */
export const printedTitle = (work: Work): string => work.titleLatin ?? work.title;

const ALWAYS = 'a an the and but or nor for so yet as at by in of on to up vs vs.';
const SHORT = `${ALWAYS} from into onto over with than`;
const LONG = `${SHORT} about above across after against along among around before behind below beneath beside between beyond despite during except inside near outside since through throughout toward towards under until upon within without`;
/** Words in lower case within a title: all prepositions (MLA 9, §2.90), those of up to four letters (Chicago 18, §8.160), of up to three (APA 7, §6.17). */
const LOWER = { mla: new Set(LONG.split(' ')), chicago: new Set(SHORT.split(' ')), apa: new Set(ALWAYS.split(' ')) };

/** English title case. Never for romanised titles, nor for works in other languages. */
export function headline(text: string, rule: keyof typeof LOWER): string {
  const words = text.split(' ');
  return words
    .map((w, i) => {
      const inner = i > 0 && i < words.length - 1 && !/[:?!—–]$/.test(words[i - 1] as string);
      if (inner && LOWER[rule].has(w.toLowerCase())) return w.toLowerCase();
      return w.replace(
        /^([“‘"'(]*)(\p{Ll})(?!\p{L}*\p{Lu})/u,
        (_, lead: string, letter: string) => lead + letter.toUpperCase(),
      );
    })
    .join(' ');
}

/** The printed title, in title case where it is English. */
export function titled(work: Work, rule: keyof typeof LOWER): string {
  return !work.titleLatin && /^en\b/.test(work.language) ? headline(work.title, rule) : printedTitle(work);
}

/** Family names for a text: all up to `most`, else the first and et al. */
export function inTextNames(work: Work, most: number, and: string, serial = true): string {
  const names = work.authors.map(familyOnly);
  return names.length > most ? `${names[0]} et al.` : list(names, and, serial);
}
