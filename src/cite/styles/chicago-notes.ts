import { archived, chicagoNames, chicagoOutlet, chicagoTitle } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';
import { american } from '../parts.ts';
import type { Piece } from '../rich.ts';

/** The Chicago Manual of Style, 18th ed., note; §14.87–89 (newspapers), Q&A 0434 (archived copies). */
export const chicagoNotes = defineStyle({
  name: 'chicago-notes',
  label: 'Chicago 18 (note)',
  kind: 'text',
  format(work) {
    const who = chicagoNames(work, true);
    const outlet = chicagoOutlet(work);
    const out: Piece[] = [who && `${who}, `, chicagoTitle(work, ','), ' '];
    if (outlet.length) out.push(...outlet, ', ');
    if (work.published) out.push(`${american(work.published)}, `);
    out.push(work.url);
    const copy = archived(work, false);
    if (copy) out.push(`, ${copy}`);
    out.push('.');
    return out;
  },
});
