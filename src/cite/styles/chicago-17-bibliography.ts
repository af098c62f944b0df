import { CHICAGO_17, chicagoEntry, chicagoNote, chicagoShortNote } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** The Chicago Manual of Style, 17th ed., bibliography. */
export const chicago17Bibliography = defineStyle({
  name: 'chicago-17-bibliography',
  label: 'Chicago 17 (bibliography)',
  kind: 'text',
  order: 'alphabetical',
  unsigned: 'outlet',
  wantsLatin: true,
  format: (work) => chicagoEntry(work, CHICAGO_17, false),
  inText: (work) => [chicagoNote(work, CHICAGO_17), chicagoShortNote(work, CHICAGO_17)],
});
