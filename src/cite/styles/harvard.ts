import { british, dayMonth } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { list, outletItalic, printedTitle, yearOf } from '../parts.ts';
import { curly, inSingleQuotes, shortTitle } from '../typography.ts';
import { familyInitials, familyOnly, initialsFamily } from '../people.ts';
import type { Piece, Rich } from '../rich.ts';
import type { Work } from '../work.ts';

const year = (work: Work) => yearOf(work, 'no date');

/** Four authors or more give the first and et al. in italics; without an author the newspaper's name stands first. */
function heading(work: Work, form: 'list' | 'text'): Rich {
  if (work.authors.length === 0) return outletItalic(work);
  const names = work.authors.map((n) => (form === 'list' ? familyInitials(n, '') : familyOnly(n)));
  if (names.length > 3) return [`${names[0]} `, { i: 'et al.' }];
  return [list(names, 'and', false)];
}

/**
 * Cite Them Right, 12th ed.: newspaper article online; no author: the newspaper's name first; initials without a space
 * between them; undated: (no date). The bracketed translation
 * stands outside the quotation marks and before the comma: university guides to this style print articles in other languages
 * so (‘Title’ [Translated title], Journal), and the original title alone is what is quoted.
 */
export const harvard = defineStyle({
  name: 'harvard',
  label: 'Harvard (Cite Them Right)',
  kind: 'text',
  order: 'alphabetical',
  unsigned: 'outlet',
  yearLetters: true,
  oneAddress: true,
  wantsLatin: true,
  format(work) {
    const title = `‘${inSingleQuotes(printedTitle(work))}’${work.titleTranslated ? ` [${curly(work.titleTranslated)}]` : ''}`;
    const outlet = outletItalic(work);
    const head = heading(work, 'list');
    const out: Piece[] = head.length ? [...head, ` (${year(work)}) ${title}`] : [`${title} (${year(work)})`];
    if (work.translators.length) {
      out.push(
        `. Translated by ${list(
          work.translators.map((n) => initialsFamily(n, '')),
          'and',
          false,
        )}`,
      );
    }
    if (work.authors.length && outlet.length) out.push(', ', ...outlet);
    if (work.published?.month) out.push(`, ${dayMonth(work.published)}`);
    if (work.page) out.push(`, p. ${work.page}`);
    out.push(work.url ? `. Available at: ${work.url} (Accessed: ${british(work.accessed)}).` : '.');
    return out;
  },
  inText(work) {
    const short: Rich = [`‘${inSingleQuotes(shortTitle(printedTitle(work)))}’`];
    const head = heading(work, 'text');
    const who = head.length ? head : short;
    return [
      ['(', ...who, `, ${year(work)})`],
      [...who, ` (${year(work)})`],
    ];
  },
});
