import { bluebook as date } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { list, titled } from '../parts.ts';
import { familyOnly, straight } from '../people.ts';
import type { Piece } from '../rich.ts';
import { shortTitle } from '../typography.ts';
import type { Work } from '../work.ts';

/** Two names; of more the first and et al. (rule 15.1). */
function authors({ authors: names }: Work): string {
  const [first] = names;
  return first && names.length > 2 ? `${straight(first)} et al.` : list(names.map(straight), '&');
}

/**
 * The Bluebook, 21st ed., rules 16.6(f) and 18.2.2 (newspaper articles online), in the form of court documents and memoranda:
 * title in italics, newspaper, day in parentheses, address; rule 18.2.1(d): the address of an archived copy follows in
 * brackets. A work without a date bears the day of the last visit. The word The at the head of a newspaper's name is left
 * out (T13).
 */
export const bluebook = defineStyle({
  name: 'bluebook',
  label: 'Bluebook 21',
  kind: 'text',
  wantsLatin: true,
  format(work) {
    const who = authors(work);
    const outlet = (work.outletLatin ?? work.outlet)?.replace(/^The /, '');
    const out: Piece[] = [who && `${who}, `, { i: titled(work, 'chicago') }];
    if (work.titleTranslated) out.push(` [${work.titleTranslated}]`);
    if (work.translators.length) out.push(` (${list(work.translators.map(straight), '&')} trans.)`);
    if (outlet) out.push(`, ${outlet}`);
    if (work.published) out.push(` (${date(work.published)})`);
    const both = work.mode === 'both' ? work.copy : undefined;
    if (work.url) out.push(`, ${both ? (work.original ?? work.url) : work.url}`);
    if (!work.published) out.push(` (last visited ${date(work.accessed)})`);
    if (both) out.push(` [${both.url}]`);
    out.push('.');
    return out;
  },
  inText(work) {
    const [first] = work.authors;
    const who: Piece = first ? familyOnly(first) : { i: shortTitle(titled(work, 'chicago')) };
    return [[who, ', ', { i: 'supra' }, ` note ${work.number}.`]];
  },
});
