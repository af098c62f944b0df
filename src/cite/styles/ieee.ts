import { ieee as date } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { list, outletItalic } from '../parts.ts';
import { closedBy, inQuotes } from '../typography.ts';
import { initialsFamily } from '../people.ts';
import { joined, type Piece } from '../rich.ts';
import { languageName } from '../terms.ts';

/**
 * IEEE Reference Guide (2023): newspaper online; more than six authors give the first and et al.; a foreign work is cited by its
 * translated title with its language; a page of the printed paper stands before the date. The guide names no translator in this form, so none is printed.
 */
export const ieee = defineStyle({
  name: 'ieee',
  label: 'IEEE',
  kind: 'text',
  oneAddress: true,
  wantsLatin: true,
  sentenceCase: true,
  format(work) {
    const names = work.authors.map((n) => initialsFamily(n));
    const out: Piece[] = [`[${work.number}] `];
    if (names.length > 6 && names[0]) out.push(names[0], ' ', { i: 'et al.' }, ', ');
    else if (names.length) out.push(`${list(names, 'and')}, `);
    const title = inQuotes(work.titleTranslated ?? work.titleInSentenceCase.text);
    out.push(`“${closedBy(title, ',')}” `);
    if (work.titleTranslated) out.push(`(in ${languageName(work.language)}), `);
    const where = joined(
      [outletItalic(work), work.page !== undefined && [`p. ${work.page}`], work.published && [date(work.published)]],
      ', ',
    );
    if (where.length) out.push(...where, '. ');
    if (work.url) out.push(`Accessed: ${date(work.accessed)}. [Online]. Available: ${work.url}`);
    return out;
  },
  inText: (work) => [[`[${work.number}]`]],
});
