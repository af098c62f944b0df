import { CHICAGO_18, chicagoNote, chicagoShortNote } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';

/** The Chicago Manual of Style, 18th ed., note; the short form is for every mention after the first. */
export const chicagoNotes = defineStyle({
  name: 'chicago-notes',
  label: 'Chicago 18 (note)',
  kind: 'text',
  wantsLatin: true,
  format: (work) => chicagoNote(work, CHICAGO_18),
  inText: (work) => [chicagoShortNote(work, CHICAGO_18)],
});
