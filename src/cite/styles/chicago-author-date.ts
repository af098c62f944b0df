import { archived, chicagoNames, chicagoOutlet, chicagoTitle } from '../chicago-parts.ts';
import { defineStyle } from '../define-style.ts';
import { monthDay, stop } from '../parts.ts';
import type { Piece } from '../rich.ts';

/** The Chicago Manual of Style, 18th ed., reference list of the author-date system. */
export const chicagoAuthorDate = defineStyle({
  name: 'chicago-author-date',
  label: 'Chicago 18 (author-date)',
  kind: 'text',
  format(work) {
    const who = chicagoNames(work, false);
    const outlet = chicagoOutlet(work);
    const year = work.published ? `${work.published.year}. ` : 'n.d. ';
    const out: Piece[] = who
      ? [`${stop(who)} `, year, chicagoTitle(work, '.'), ' ']
      : [chicagoTitle(work, '.'), ' ', year];
    const day = work.published ? monthDay(work.published) : '';
    if (outlet.length) out.push(...outlet, day ? ', ' : '. ');
    if (day) out.push(`${day}. `);
    out.push(`${work.url}.`);
    const copy = archived(work, true);
    if (copy) out.push(` ${copy}.`);
    return out;
  },
});
