import { CHICAGO_17, chicagoNote, chicagoShortNote } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** The Chicago Manual of Style, 17th ed., note. */
export const chicago17Notes = defineStyle({
  name: 'chicago-17-notes',
  label: 'Chicago 17 (note)',
  kind: 'text',
  wantsLatin: true,
  format: (work) => chicagoNote(work, CHICAGO_17),
  inText: (work) => [chicagoShortNote(work, CHICAGO_17)],
});
