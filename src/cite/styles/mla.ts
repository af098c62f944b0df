import { defineStyle } from '../define-style.ts';
import { curly, inQuotes, inverted, mla as date, outletItalic, straight, stop } from '../parts.ts';
import type { Piece, Rich } from '../rich.ts';
import type { Work } from '../work.ts';

/** MLA Handbook, 9th ed., §5.7 (three authors or more: the first and et al.), §5.105 (second container: where the copy sits). Non-Latin titles keep their script, with transliteration and translation in brackets (style.mla.org, "nonroman characters"). */
export const mla = defineStyle({
  name: 'mla',
  label: 'MLA 9',
  kind: 'text',
  format(work) {
    const [first, second] = work.authors;
    const who = !first
      ? ''
      : work.authors.length === 1
        ? inverted(first)
        : work.authors.length === 2 && second
          ? `${inverted(first)}, and ${straight(second)}`
          : `${inverted(first)}, et al`;
    const bracket = [
      work.titleLatin && `“${curly(work.titleLatin)}”`,
      work.titleTranslated && `“${headline(curly(work.titleTranslated))}”`,
    ]
      .filter(Boolean)
      .join('; ');
    const title = bracket
      ? `“${inQuotes(work.title)}” [${bracket}].`
      : `“${/[.?!。？！]$/.test(work.title) ? inQuotes(work.title) : `${inQuotes(work.title)}.`}”`;
    const out: Piece[] = [who && `${stop(who)} `, title];
    const container: Rich[] = [];
    if (work.outlet)
      container.push(work.outletLatin ? [work.outlet, ' [', { i: work.outletLatin }, ']'] : outletItalic(work));
    if (work.published) container.push([date(work.published)]);
    container.push([work.mode === 'copy' ? work.url : (work.original ?? work.url)]);
    container.forEach((part, i) => out.push(i ? ', ' : ' ', ...part));
    out.push('.');
    if (work.mode === 'both' && work.copy) {
      out.push(
        ' ',
        { i: work.copy.host },
        ', ',
        [work.copy.collection, work.copy.captured && date(work.copy.captured), work.copy.url]
          .filter(Boolean)
          .join(', '),
        '.',
      );
      out.push(` Accessed ${date(work.accessed)}.`);
    }
    return out;
  },
});

const SMALL = /^(?:a|an|the|and|but|or|nor|for|so|yet|in|on|at|by|to|of|up|as|from|with|into|onto|over|vs\.?)$/i;

/** English title case (MLA §2.90); only for translations: pinyin is never touched. */
function headline(text: Work['title']): string {
  const words = text.split(' ');
  return words
    .map((w, i) =>
      i > 0 && i < words.length - 1 && SMALL.test(w) && !words[i - 1]?.endsWith(':')
        ? w.toLowerCase()
        : w.replace(/^(\P{L}*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase()),
    )
    .join(' ');
}
