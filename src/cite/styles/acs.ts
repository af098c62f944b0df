import { american, iso } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { outletItalic, titled } from '../parts.ts';
import { familyInitials } from '../people.ts';
import { joined, type Piece } from '../rich.ts';
import { stop } from '../typography.ts';

/**
 * The ACS Guide to Scholarly Communication (2020), references: newspaper articles online. Names divided by semicolons, title
 * in title case, day of access in figures in parentheses.
 */
export const acs = defineStyle({
  name: 'acs',
  label: 'ACS',
  kind: 'text',
  oneAddress: true,
  wantsLatin: true,
  format(work) {
    const who = work.authors.map((n) => familyInitials(n)).join('; ');
    const translated = work.titleTranslated ? ` [${work.titleTranslated}]` : '';
    const out: Piece[] = [
      `(${work.number}) `,
      who && `${stop(who)} `,
      `${stop(titled(work, 'chicago') + translated)} `,
    ];
    const where = joined(
      [outletItalic(work), work.published && [american(work.published)], work.page !== undefined && [`p ${work.page}`]],
      ', ',
    );
    if (where.length) out.push(...where, '. ');
    if (work.url) out.push(`${work.url} (accessed ${iso(work.accessed)}).`);
    return out;
  },
  inText: (work) => [[`(${work.number})`]],
});
