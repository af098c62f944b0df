import { CHICAGO_18, chicagoEntry, chicagoNote, chicagoShortNote } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** The Chicago Manual of Style, 18th ed., bibliography; in the text stand notes, full and then short. */
export const chicagoBibliography = defineStyle({
  name: 'chicago-bibliography',
  label: 'Chicago 18 (bibliography)',
  kind: 'text',
  order: 'alphabetical',
  unsigned: 'outlet',
  wantsLatin: true,
  format: (work) => chicagoEntry(work, CHICAGO_18, false),
  inText: (work) => [chicagoNote(work, CHICAGO_18), chicagoShortNote(work, CHICAGO_18)],
});
