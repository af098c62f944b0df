import { CHICAGO_17, chicagoEntry, chicagoNote, chicagoShortNote } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** Turabian, A Manual for Writers, 9th ed., which follows the 17th edition of The Chicago Manual of Style: bibliography (§16.2, §17.3). */
export const turabianBibliography = defineStyle({
  name: 'turabian-bibliography',
  label: 'Turabian 9 (bibliography)',
  kind: 'text',
  order: 'alphabetical',
  unsigned: 'outlet',
  wantsLatin: true,
  format: (work) => chicagoEntry(work, CHICAGO_17, false),
  inText: (work) => [chicagoNote(work, CHICAGO_17), chicagoShortNote(work, CHICAGO_17)],
});
