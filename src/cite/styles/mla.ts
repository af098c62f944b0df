import { mla as date } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { list, outletItalic, titled } from '../parts.ts';
import { titleCase } from '../letter-case.ts';
import { closedBy, inQuotes, shortTitle, stop } from '../typography.ts';
import { familyOnly, inverted, straight } from '../people.ts';
import { joined, type Piece, type Rich } from '../rich.ts';
import type { Work } from '../work.ts';

/** Two names, else the first and et al. (§5.7). */
function authors(work: Work): string {
  const [first, second] = work.authors;
  if (!first) return '';
  if (!second) return inverted(first);
  return work.authors.length === 2 ? `${inverted(first)}, and ${straight(second)}` : `${inverted(first)}, et al`;
}

/**
 * Original letters, then in brackets the romanised title and the translation (style.mla.org, "nonroman characters": that
 * order, divided by a semicolon). The brackets keep the marks of the title they explain: §5.30 sets the
 * bracketed forms of a book's title in italics like the title itself, so those of an article stand in quotation marks.
 */
function title(work: Work): string {
  const bracket = [
    work.titleLatin && `“${inQuotes(work.titleLatin)}”`,
    work.titleTranslated && `“${titleCase(inQuotes(work.titleTranslated), 'mla')}”`,
  ]
    .filter(Boolean)
    .join('; ');
  return bracket ? `“${inQuotes(work.title)}” [${bracket}].` : `“${closedBy(inQuotes(titled(work, 'mla')), '.')}”`;
}

/**
 * MLA Handbook, 9th ed., §5.7 (authors), §5.105 (a second container: where the copy sits; the form follows MLA's template of
 * core elements, which foresees any number of containers: title, version or collection, date, location), a translator of the part alone
 * between title and container, §5.111 (date of access where there is no date of publication, or where the copy may go).
 */
export const mla = defineStyle({
  name: 'mla',
  label: 'MLA 9',
  kind: 'text',
  order: 'alphabetical',
  wantsLatin: true,
  format(work) {
    const who = authors(work);
    const out: Piece[] = [who && `${stop(who)} `, `${title(work)} `];
    if (work.translators.length) out.push(`Translated by ${list(work.translators.map(straight), 'and')}. `);
    const outlet: Rich =
      work.outlet && work.outletLatin ? [work.outlet, ' [', { i: work.outletLatin }, ']'] : outletItalic(work);
    const url = work.mode === 'both' ? (work.original ?? work.url) : work.url;
    out.push(
      ...joined(
        [outlet, work.published && [date(work.published)], work.page !== undefined && [`p. ${work.page}`], [url]],
        ', ',
      ),
      '.',
    );
    const { copy } = work;
    if (work.mode === 'both' && copy) {
      const place = [copy.collection, copy.captured && date(copy.captured), copy.url].filter(Boolean).join(', ');
      out.push(' ', { i: copy.host }, `, ${place}.`);
    }
    if (work.mode === 'both' || !work.published) out.push(` Accessed ${date(work.accessed)}.`);
    return out;
  },
  inText(work) {
    const names = work.authors.map(familyOnly);
    if (names.length === 0) return [[`(“${inQuotes(shortTitle(titled(work, 'mla')))}”)`]];
    return [[`(${names.length > 2 ? `${names[0]} et al.` : list(names, 'and')})`]];
  },
});
