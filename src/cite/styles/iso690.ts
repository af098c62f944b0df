import { british } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { inTextNames, list, outletItalic, printedTitle, yearOf } from '../parts.ts';
import { curly, inQuotes, shortTitle, stop } from '../typography.ts';
import { capitals, straight } from '../people.ts';
import type { Piece } from '../rich.ts';
import type { Work } from '../work.ts';

/** All names inverted; four or more give the first and et al.. */
function authors(work: Work): string {
  const names = work.authors.map((n) => capitals(n));
  return names.length > 3 ? `${names[0]} et al.` : list(names, 'and', false);
}

/**
 * ISO 690:2021 (with the forms of the examples of ISO 690:2010, on contributions to online serials), name and date
 * system: the year after the names, the full date in its own place. Titles in other letters are romanised (transliteration), a translation
 * follows in square brackets. A further place where the work can be had: "Also available from", which serves the copy.
 */
export const iso690 = defineStyle({
  name: 'iso690',
  label: 'ISO 690',
  kind: 'text',
  order: 'alphabetical',
  yearLetters: true,
  wantsLatin: true,
  format(work) {
    const who = authors(work);
    const year = yearOf(work, 'n.d.');
    const title = `${curly(printedTitle(work))}${work.titleTranslated ? ` [${curly(work.titleTranslated)}]` : ''}`;
    const out: Piece[] = who ? [`${who}, ${stop(year)} ${stop(title)} `] : [`${title}, ${stop(year)} `];
    if (work.translators.length) out.push(`Translated by ${list(work.translators.map(straight), 'and', false)}. `);
    const outlet = outletItalic(work);
    if (outlet.length) out.push(...outlet, ' ');
    out.push('[online]. ');
    const place = [work.published?.month && british(work.published), work.page && `p. ${work.page}`].filter(Boolean);
    if (place.length) out.push(`${place.join(', ')} `);
    const both = work.mode === 'both' && work.copy;
    out.push(`[viewed ${british(work.accessed)}]. Available from: ${both ? (work.original ?? work.url) : work.url}`);
    if (both) out.push(`. Also available from: ${both.url}`);
    return out;
  },
  inText(work) {
    const year = yearOf(work, 'n.d.');
    const who = work.authors.length ? inTextNames(work, 3, 'and', false) : inQuotes(shortTitle(printedTitle(work)));
    return [[`(${who}, ${year})`], [`${who} (${year})`]];
  },
});
