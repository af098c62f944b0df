import { yearFirst } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { inTextNames, list, outletItalic, titledAsSentence, titled, yearOf } from '../parts.ts';
import { closedBy, inQuotes, shortTitle, stop } from '../typography.ts';
import { familyInitials, initialsFamily } from '../people.ts';
import { joined, type Rich } from '../rich.ts';
import type { Work } from '../work.ts';

/** Beyond twenty authors: the first nineteen, an ellipsis, the last (§9.8). An ampersand before the last, after a comma. */
function authors(work: Work): string {
  const names = work.authors.map((n) => familyInitials(n));
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return names.length === 2 ? `${names[0]}, & ${names[1]}` : list(names, '&');
}

/** Translated title in brackets (§9.38), translators in parentheses, then the full stop. */
function title(work: Work): string {
  const parts = [titledAsSentence(work), work.titleTranslated && `[${work.titleTranslated}]`].filter(Boolean);
  if (work.translators.length === 0) return stop(parts.join(' '));
  return `${parts.join(' ')} (${list(
    work.translators.map((n) => initialsFamily(n)),
    '&',
  )}, Trans.).`;
}

/**
 * Publication Manual of the APA, 7th ed., §9.8 (authors), §9.12 (no author: the title first), §9.17 (n.d.), §9.38
 * (transliterated title and a translation in brackets), §10.1 example 16 (newspaper on its site), §8.14 (a title in the text in title case), §6.17 (sentence case) and §8.17 (in text).
 * No date of retrieval: the page is not meant to change (§9.16). A page that can no longer be reached is cited by the address
 * of its archived copy: there is room for one address.
 */
export const apa = defineStyle({
  name: 'apa',
  label: 'APA 7',
  kind: 'text',
  order: 'alphabetical',
  yearLetters: true,
  oneAddress: true,
  wantsLatin: true,
  sentenceCase: true,
  format(work) {
    const who = authors(work);
    const date = work.published
      ? yearFirst(work.published).replace(/^\d+/, `$&${work.yearLetter ?? ''}`)
      : yearOf(work, 'n.d.');
    const when = `(${date}).`;
    const outlet = outletItalic(work);
    const head: (Rich | undefined)[] = who ? [[stop(who)], [when], [title(work)]] : [[title(work)], [when]];
    return joined([...head, outlet.length ? [...outlet, '.'] : undefined, [work.url]], ' ');
  },
  inText(work) {
    const year = yearOf(work, 'n.d.');
    const short = inQuotes(shortTitle(titled(work, 'apa')));
    const names = (and: string) => inTextNames(work, 2, and);
    return work.authors.length
      ? [[`(${names('&')}, ${year})`], [`${names('and')} (${year})`]]
      : [[`(“${closedBy(short, ',')}” ${year})`], [`“${short}” (${year})`]];
  },
});
