import { CHICAGO_17, chicagoNote, chicagoShortNote } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** Turabian, A Manual for Writers, 9th ed., which follows the 17th edition of The Chicago Manual of Style: note (§16.4, §17.3). */
export const turabianNotes = defineStyle({
  name: 'turabian-notes',
  label: 'Turabian 9 (note)',
  kind: 'text',
  wantsLatin: true,
  format: (work) => chicagoNote(work, CHICAGO_17),
  inText: (work) => [chicagoShortNote(work, CHICAGO_17)],
});
