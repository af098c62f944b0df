import { CHICAGO_17, chicagoEntry, chicagoInText } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** Turabian, A Manual for Writers, 9th ed., which follows the 17th edition of The Chicago Manual of Style: author-date (§18.3, §19.3). */
export const turabianAuthorDate = defineStyle({
  name: 'turabian-author-date',
  label: 'Turabian 9 (author-date)',
  kind: 'text',
  order: 'alphabetical',
  unsigned: 'outlet',
  yearLetters: true,
  wantsLatin: true,
  format: (work) => chicagoEntry(work, CHICAGO_17, true),
  inText: (work) => chicagoInText(work, CHICAGO_17),
});
