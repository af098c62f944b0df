import { archived, chicagoNames, chicagoOutlet, chicagoTitle } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';
import { american, stop } from '../parts.ts';
import type { Piece } from '../rich.ts';

/** The Chicago Manual of Style, 18th ed., bibliography; §14.87–89 (newspapers), Q&A 0434 (archived copies). */
export const chicagoBibliography = defineStyle({
  name: 'chicago-bibliography',
  label: 'Chicago 18 (bibliography)',
  kind: 'text',
  format(work) {
    const who = chicagoNames(work, false);
    const outlet = chicagoOutlet(work);
    const out: Piece[] = [who && `${stop(who)} `, chicagoTitle(work, '.'), ' '];
    if (outlet.length) out.push(...outlet, work.published ? ', ' : '. ');
    if (work.published) out.push(`${american(work.published)}. `);
    out.push(`${work.url}.`);
    const copy = archived(work, true);
    if (copy) out.push(` ${copy}.`);
    return out;
  },
});
