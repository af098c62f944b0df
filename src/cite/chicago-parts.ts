import { american } from './dates.ts';
import { curly, inQuotes, list, shortTitle, titled } from './parts.ts';
import { familyOnly, inverted, isEastAsian, straight } from './people.ts';
import type { Piece } from './rich.ts';
import type { Name, Work } from './work.ts';

/**
 * The Chicago Manual of Style, 18th ed., §11.89–99 (Chinese, Japanese, Korean: romanised name and characters, characters
 * outside the quotation marks; other scripts are romanised only), Q&A 0434 (archived pages: "archived DATE, at PLACE, URL").
 */
const both = (name: Name, form: (n: Name) => string) =>
  name.latin && isEastAsian(name.written) ? `${form(name)} ${name.written}` : form(name);

/** Up to six names in a bibliography, more give three and et al. (§13.23); in a note three or more give the first. */
export function chicagoNames(work: Work, note: boolean): string {
  const { authors } = work;
  if (authors.length === 0) return '';
  if (note)
    return authors.length > 2
      ? `${both(authors[0] as Name, straight)} et al.`
      : list(
          authors.map((n) => both(n, straight)),
          'and',
        );
  const shown = authors.length > 6 ? authors.slice(0, 3) : authors;
  const names = shown.map((n, i) => both(n, i === 0 ? inverted : straight));
  if (authors.length > 6) return `${names.join(', ')}, et al.`;
  // The inverted first name ends in a comma also before a single "and".
  return names.length === 2 && names[0]?.includes(',') ? `${names[0]}, and ${names[1]}` : list(names, 'and');
}

/** `trans. Gao Shan` or `Translated by Gao Shan`. */
export function chicagoTranslators(work: Work, note: boolean): string {
  if (work.translators.length === 0) return '';
  const names = list(
    work.translators.map((n) => both(n, straight)),
    'and',
  );
  return note ? `trans. ${names}` : `Translated by ${names}`;
}

/** Title with `end` (comma or full stop) in its place: inside the marks, or after characters and translation. */
export function chicagoTitle(work: Work, end: string): string {
  const translated = work.titleTranslated && `[${curly(work.titleTranslated)}]`;
  const shown = inQuotes(titled(work, 'chicago'));
  const original = work.titleLatin && isEastAsian(work.title) ? work.title : undefined;
  if (original || translated) return [`“${shown}”`, original, translated].filter(Boolean).join(' ') + end;
  // A question mark or exclamation mark takes the place of a full stop and of a comma.
  return `“${/[.?!。？！]['’]?$/.test(shown) ? shown : shown + end}”`;
}

/** In italics; the article of an English newspaper's name is left out in a source citation. */
export function chicagoOutlet(work: Work): Piece[] {
  if (work.outletLatin)
    return [
      { i: work.outletLatin },
      work.outlet && work.outlet !== work.outletLatin && isEastAsian(work.outlet) ? ` ${work.outlet}` : '',
    ];
  if (!work.outlet) return [];
  if (isEastAsian(work.outlet)) return [work.outlet];
  return [{ i: /^en\b/.test(work.language) ? work.outlet.replace(/^The /, '') : work.outlet }];
}

/** `archived September 21, 2023, at GitHub, https://…` */
export function archived(work: Work, capital: boolean): string {
  if (work.mode !== 'both' || !work.copy) return '';
  const word = capital ? 'Archived' : 'archived';
  return `${word} ${work.copy.captured ? `${american(work.copy.captured)}, ` : ''}at ${work.copy.host}, ${work.copy.url}`;
}

/** Where the work stands: the original in the mode `both`, else the one address that was chosen. */
export const chicagoUrl = (work: Work): string => (work.mode === 'both' ? (work.original ?? work.url) : work.url);

/** `Zhang`, `Okafor and Lindqvist`, `Okafor et al.`; the short title without an author. */
export function chicagoShort(work: Work): string {
  const names = work.authors.map(familyOnly);
  if (names.length > 2) return `${names[0]} et al.`;
  return list(names, 'and');
}
/** Without an article at its head. */
export function chicagoShortTitle(work: Work): string {
  const title = titled(work, 'chicago').replace(/^(?:The|An?) (?=.)/, '');
  return inQuotes(shortTitle(title));
}
/** A work without a date of publication takes the day of access. */
export const chicagoAccessed = (work: Work): string | undefined =>
  work.published ? undefined : american(work.accessed);
