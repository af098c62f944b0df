import { portuguese, years } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { list, printedTitle } from '../parts.ts';
import { shortTitle, stop } from '../typography.ts';
import { capitals, familyOnly, straight } from '../people.ts';
import type { Piece, Rich } from '../rich.ts';
import type { Work } from '../work.ts';

/** Articles and prepositions that do not stand alone at the head of a title: the next word is in capitals too (8.1.3). */
const LIGHT = /^(?:[oa]s?|uma?s?|uns|[dn][oa]s?|de|em|the|an?|el|l[aeo]s?|les|der|die|das|un[ea]?)$/i;

/** Without an author the title comes first, its first word in capitals. */
function entryTitle(title: string): string {
  const words = title.split(' ');
  const count = LIGHT.test(words[0] ?? '') && words.length > 1 ? 2 : 1;
  return words.map((w, i) => (i < count ? w.toUpperCase() : w)).join(' ');
}

/** Three names in full; of four or more the first and et al. in italics, which 8.1.1.2 allows beside listing all. */
function authors(work: Work): Rich {
  const names = work.authors.map((n) => capitals(n, true));
  return names.length > 3 ? [`${names[0]} `, { i: 'et al.' }, ' '] : [stop(names.join('; ')), ' '];
}

/** What an unsigned work is called by: the first word, with the next where it is a light one; the first clause in East Asia. */
const firstWords = (title: string): string => {
  const [first = '', second] = shortTitle(title).split(' ');
  return LIGHT.test(first) && second ? `${first} ${second}` : first;
};

/**
 * ABNT NBR 6023:2018, 7.7.6 (article in a periodical online: title of the periodical in bold, place, date, «Disponível em»,
 * «Acesso em»), 8.4 (no place: [s. l.]), 8.1.3 (no author); NBR 10520:2023 for the text. A missing date is marked [s. d.], as
 * university guides do, because the estimate that 8.6 asks for would be a guess. The standard is silent on copies.
 */
export const abnt = defineStyle({
  name: 'abnt',
  label: 'ABNT NBR 6023',
  kind: 'text',
  order: 'alphabetical',
  yearLetters: true,
  oneAddress: true,
  wantsLatin: true,
  format(work) {
    const named = work.authors.length > 0;
    const title = `${named ? printedTitle(work) : entryTitle(printedTitle(work))}${work.titleTranslated ? ` [${work.titleTranslated}]` : ''}`;
    const out: Piece[] = [...(named ? authors(work) : []), `${stop(title)} `];
    if (work.translators.length) out.push(`Tradução: ${work.translators.map(straight).join(', ')}. `);
    const outlet = work.outletLatin ?? work.outlet;
    if (outlet) out.push({ b: outlet }, ', ');
    out.push('[', { i: 's. l.' }, '], ');
    if (work.page) out.push(`p. ${work.page}, `);
    const letter = work.yearLetter ?? '';
    if (work.published) out.push(`${stop(portuguese(work.published) + letter)} `);
    else out.push('[', { i: 's. d.' }, `]${letter}. `);
    if (work.url) out.push(`Disponível em: ${work.url}. Acesso em: ${stop(portuguese(work.accessed))}`);
    return out;
  },
  inText(work) {
    const letter = work.yearLetter ?? '';
    const year: Rich = work.published ? [years(work.published) + letter] : ['[', { i: 's. d.' }, `]${letter}`];
    const names = work.authors.map(familyOnly);
    const who: Rich =
      names.length > 3
        ? [`${names[0]} `, { i: 'et al.' }]
        : names.length
          ? [names.join('; ')]
          : [`${firstWords(printedTitle(work))} [...]`];
    const running: Rich = names.length > 1 && names.length < 4 ? [list(names, 'e', false)] : who;
    return [
      ['(', ...who, ', ', ...year, ')'],
      [...running, ' (', ...year, ')'],
    ];
  },
});
