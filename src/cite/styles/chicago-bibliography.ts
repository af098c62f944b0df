import {
  archived,
  chicagoAccessed,
  chicagoNames,
  chicagoOutlet,
  chicagoTitle,
  chicagoTranslators,
  chicagoUrl,
} from '../chicago-parts.ts';
import { american } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { stop } from '../parts.ts';
import { joined, type Piece } from '../rich.ts';
import { chicagoNotes } from './chicago-notes.ts';

/** The Chicago Manual of Style, 18th ed., bibliography; §14.87–89 (newspapers), Q&A 0434 (archived copies). In the text stand notes. */
export const chicagoBibliography = defineStyle({
  name: 'chicago-bibliography',
  label: 'Chicago 18 (bibliography)',
  kind: 'text',
  order: 'alphabetical',
  wantsLatin: true,
  format(work) {
    const who = chicagoNames(work, false);
    const translators = chicagoTranslators(work, false);
    const out: Piece[] = [who && `${stop(who)} `, `${chicagoTitle(work, '.')} `];
    if (translators) out.push(`${stop(translators)} `);
    const where = joined([chicagoOutlet(work), work.published && [american(work.published)]], ', ');
    if (where.length) out.push(...where, '. ');
    const accessed = chicagoAccessed(work);
    if (accessed) out.push(`Accessed ${accessed}. `);
    const copy = archived(work, true);
    out.push(`${chicagoUrl(work)}.`, copy && ` ${copy}.`);
    return out;
  },
  inText: (work) => [...(chicagoNotes.inText?.(work) ?? [])],
});
