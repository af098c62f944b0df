import { CHICAGO_18, chicagoEntry, chicagoInText } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** The Chicago Manual of Style, 18th ed., reference list and text of the author-date system; n.d. where no date is given. */
export const chicagoAuthorDate = defineStyle({
  name: 'chicago-author-date',
  label: 'Chicago 18 (author-date)',
  kind: 'text',
  order: 'alphabetical',
  unsigned: 'outlet',
  yearLetters: true,
  wantsLatin: true,
  format: (work) => chicagoEntry(work, CHICAGO_18, true),
  inText: (work) => chicagoInText(work, CHICAGO_18),
});
