import {
  archived,
  chicagoAccessed,
  chicagoNames,
  chicagoOutlet,
  chicagoShort,
  chicagoShortTitle,
  chicagoTitle,
  chicagoTranslators,
  chicagoUrl,
} from '../chicago-parts.ts';
import { monthDay } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { stop, yearOf } from '../parts.ts';
import { joined, type Piece } from '../rich.ts';

/** The Chicago Manual of Style, 18th ed., reference list and text of the author-date system; n.d. where no date is given. */
export const chicagoAuthorDate = defineStyle({
  name: 'chicago-author-date',
  label: 'Chicago 18 (author-date)',
  kind: 'text',
  order: 'alphabetical',
  yearLetters: true,
  wantsLatin: true,
  format(work) {
    const who = chicagoNames(work, false);
    const year = stop(yearOf(work, 'n.d.'));
    const title = chicagoTitle(work, '.');
    const translators = chicagoTranslators(work, false);
    const out: Piece[] = [who ? `${stop(who)} ${year} ${title} ` : `${title} ${year} `];
    if (translators) out.push(`${stop(translators)} `);
    const day = work.published && monthDay(work.published);
    const where = joined([chicagoOutlet(work), day ? [day] : undefined], ', ');
    if (where.length) out.push(...where, '. ');
    const accessed = chicagoAccessed(work);
    if (accessed) out.push(`Accessed ${accessed}. `);
    const copy = archived(work, true);
    out.push(`${chicagoUrl(work)}.`, copy && ` ${copy}.`);
    return out;
  },
  inText(work) {
    const year = yearOf(work, 'n.d.');
    const who = chicagoShort(work);
    return who ? [[`(${who} ${year})`], [`${who} (${year})`]] : [[`(“${chicagoShortTitle(work)}” ${year})`]];
  },
});
