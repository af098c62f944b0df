import { CHICAGO_17, chicagoEntry, chicagoInText } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** The Chicago Manual of Style, 17th ed., author-date system. */
export const chicago17AuthorDate = defineStyle({
  name: 'chicago-17-author-date',
  label: 'Chicago 17 (author-date)',
  kind: 'text',
  order: 'alphabetical',
  unsigned: 'outlet',
  yearLetters: true,
  wantsLatin: true,
  format: (work) => chicagoEntry(work, CHICAGO_17, true),
  inText: (work) => chicagoInText(work, CHICAGO_17),
});
