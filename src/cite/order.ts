import type { SortKey, Style } from './define-style.ts';
import { order as dayOrder } from './date-input.ts';
import type { Name, Work } from './work.ts';

/** Scripts by which lists are divided before they are put in order. */
export type ScriptGroup = 'chinese' | 'japanese' | 'korean' | 'latin' | 'cyrillic' | 'other';

const SCRIPTS: readonly (readonly [RegExp, ScriptGroup])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'japanese'],
  [/\p{Script=Hangul}/u, 'korean'],
  [/\p{Script=Han}/u, 'chinese'],
  [/\p{Script=Cyrillic}/u, 'cyrillic'],
  [/\p{Script=Latin}/u, 'latin'],
];

function groupOf(work: Work, key: string): ScriptGroup {
  const [, found] = SCRIPTS.find(([pattern]) => pattern.test(key)) ?? [];
  if (found === 'chinese' && /^ja\b/.test(work.language)) return 'japanese';
  if (found === 'chinese' && /^ko\b/.test(work.language)) return 'korean';
  return found ?? 'other';
}

/** Articles at the head of a title do not count (APA 7, §9.49; The Chicago Manual of Style, 18th ed., §13.79). */
const ARTICLE =
  /^(?:["“‘«¿¡(]*)(?:(?:the|an?|der|die|das|ein|eine|les?|la|un|une|el|los|las|una|os?|as?|um|uma|il|lo|gli|uno) |l[’'])/i;
const withoutArticle = (text: string): string => text.replace(ARTICLE, '').replace(/^\P{L}+(?=\p{L})/u, '');

/** A name as a list files it: family name first, particles kept, an organisation without its article. */
function filed(name: Name): string {
  if (name.kind === 'organization') return withoutArticle(name.written);
  if (name.latin) return `${name.latin.family} ${name.latin.given}`;
  if (name.familyFirst || !name.family) return name.written;
  return `${name.family} ${name.given ?? ''} ${name.suffix ?? ''}`.trim();
}

/**
 * The words under which a work is filed. A name ends in a character that comes before every letter, so that the works of
 * one author come before those of the same author with others.
 */
function filedUnder(work: Work, { unsigned }: Style): readonly string[] {
  if (work.authors.length) return work.authors.map(filed);
  const outlet = work.outletLatin ?? work.outlet;
  return [withoutArticle(unsigned === 'outlet' && outlet ? outlet : (work.titleLatin ?? work.title))];
}

/** Places in the order of the keys of each work; one without a key's words comes last. */
function byKeys(keys: readonly (readonly SortKey[])[], collator: Intl.Collator): readonly number[] {
  const one = (a: SortKey | undefined, b: SortKey | undefined): number => {
    if (!a?.text || !b?.text) return Number(!a?.text) - Number(!b?.text);
    return collator.compare(a.text, b.text) * (a.descending ? -1 : 1);
  };
  return keys
    .map((_, i) => i)
    .sort((a, b) => (keys[a] ?? []).reduce((order, key, i) => order || one(key, keys[b]?.[i]), 0) || a - b);
}

/**
 * Works in the order in which the style lists them: by script where it says so, by the names of the authors one after
 * another, then by year and title where the style is one of author and date, and by title in the others.
 * @returns the works' places in `works`
 */
export function listOrder(works: readonly Work[], style: Style): readonly number[] {
  const places = works.map((_, i) => i);
  if (style.order !== 'alphabetical') return places;
  const collator = new Intl.Collator(style.collation ?? 'en', { ignorePunctuation: true });
  if (style.sortKeys) return byKeys(works.map(style.sortKeys), collator);
  const keys = works.map((work) => filedUnder(work, style));
  const groups = works.map((work, i) => style.scripts?.indexOf(groupOf(work, keys[i]?.[0] ?? '')) ?? 0);
  const rank = (i: number) => {
    const group = groups[i] ?? 0;
    return group < 0 ? Number.MAX_SAFE_INTEGER : group;
  };
  const title = (i: number) => withoutArticle(works[i]?.titleLatin ?? works[i]?.title ?? '');
  const day = (i: number) => {
    const published = works[i]?.published;
    return published ? dayOrder(published) : 0;
  };
  const names = (a: number, b: number): number => {
    const [first = [], second = []] = [keys[a], keys[b]];
    for (let i = 0; i < Math.min(first.length, second.length); i++) {
      const order = collator.compare(first[i] as string, second[i] as string);
      if (order !== 0) return order;
    }
    return first.length - second.length;
  };
  return places.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      names(a, b) ||
      (style.yearLetters ? Math.floor(day(a) / 10_000) - Math.floor(day(b) / 10_000) : 0) ||
      (style.yearLetters ? (works[a]?.yearLetter ?? '').localeCompare(works[b]?.yearLetter ?? '') : 0) ||
      collator.compare(title(a), title(b)) ||
      day(a) - day(b),
  );
}
