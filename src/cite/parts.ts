import { years } from './dates.ts';
import { titleCase, type TitleCaseRule } from './letter-case.ts';
import { familyOnly, isEastAsian } from './people.ts';
import type { Rich } from './rich.ts';
import type { Work } from './work.ts';

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

/** The title in the letters that the style prints. */
export const printedTitle = (work: Work): string => work.titleLatin ?? work.title;

/** The printed title, in title case where it is English. */
export function titled(work: Work, rule: TitleCaseRule): string {
  return !work.titleLatin && /^en\b/.test(work.language) ? titleCase(work.title, rule) : printedTitle(work);
}

/** The printed title in sentence case, where it is English: proper nouns keep their capitals (`sentenceCase`). */
export const titledAsSentence = (work: Work): string => work.titleLatin ?? work.titleInSentenceCase.text;

/** Family names for a text: all up to `most`, else the first and et al. */
export function inTextNames(work: Work, most: number, and: string, serial = true): string {
  const names = work.authors.map(familyOnly);
  return names.length > most ? `${names[0]} et al.` : list(names, and, serial);
}
