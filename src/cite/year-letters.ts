import { order } from './date-input.ts';
import { years } from './dates.ts';
import type { Style } from './define-style.ts';
import { plain } from './rich.ts';
import type { Work } from './work.ts';

/** a … z, aa, ab … */
const letter = (n: number): string =>
  (n < 26 ? '' : letter(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

/**
 * Letters after the year, by which a text tells apart works of the same authors and year: in the order in which the list has them,
 * less exact dates first, then by day, then by title (APA 7, §9.47; the other styles
 * go by the title alone, which differs only in which of two works is called a).
 * @returns the works, in the order given
 */
export function withYearLetters(works: readonly Work[], style: Style): readonly Work[] {
  if (!style.yearLetters) return works;
  const groups = new Map<string, Work[]>();
  for (const work of works) {
    const heading = work.authors.length
      ? work.authors.map((n) => n.written).join('\n')
      : plain(style.inText?.(work)[0] ?? []);
    const key = `${heading}\n${work.published ? years(work.published) : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), work]);
  }
  const collator = new Intl.Collator('en', { ignorePunctuation: true });
  const day = (work: Work) => (work.published ? order(work.published) : 0);
  const letters = new Map<Work, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const sorted = group.toSorted(
      (a, b) => day(a) - day(b) || collator.compare(a.titleLatin ?? a.title, b.titleLatin ?? b.title),
    );
    sorted.forEach((work, i) => letters.set(work, letter(i)));
  }
  return works.map((work) => ({ ...work, yearLetter: letters.get(work) }));
}
