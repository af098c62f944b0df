import { american, curly, inQuotes, list, straight, inverted } from './parts.ts';
import type { Piece } from './rich.ts';
import type { Name, Work } from './work.ts';

/** The Chicago Manual of Style, 18th ed., §11.89–99 (Chinese: romanised name and characters, characters outside the quotation marks), Q&A 0434 (archived pages). */
const both = (name: Name, form: (n: Name) => string) =>
  name.latin && /\p{Script=Han}/u.test(name.written) ? `${form(name)} ${name.written}` : form(name);

/** Up to six names in a bibliography, more give three and et al. (18th ed., §13.23); in a note three or more give the first. */
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
  return names.length === 2 ? `${names[0]}, and ${names[1]}` : list(names, 'and');
}

/** Title with `end` (comma or full stop) in its place: inside the marks, or after characters and translation. */
export function chicagoTitle(work: Work, end: string): string {
  const close = (text: string) => (/[.?!。？！]$/.test(text) && end === '.' ? text : text + end);
  if (!work.titleLatin) {
    if (!work.titleTranslated) return `“${close(inQuotes(work.title))}”`;
    return `“${inQuotes(work.title)}” [${curly(work.titleTranslated)}]${end}`;
  }
  return (
    [`“${curly(work.titleLatin)}”`, work.title, work.titleTranslated && `[${curly(work.titleTranslated)}]`]
      .filter(Boolean)
      .join(' ') + end
  );
}

export function chicagoOutlet(work: Work): Piece[] {
  if (work.outletLatin)
    return [{ i: work.outletLatin }, work.outlet && work.outlet !== work.outletLatin ? ` ${work.outlet}` : ''];
  if (!work.outlet) return [];
  return [/\p{Script=Han}/u.test(work.outlet) ? work.outlet : { i: work.outlet }];
}

/** `archived September 21, 2023, at GitHub, https://…` */
export function archived(work: Work, capital: boolean): string {
  if (work.mode !== 'both' || !work.copy) return '';
  const word = capital ? 'Archived' : 'archived';
  return `${word} ${work.copy.captured ? `${american(work.copy.captured)}, ` : ''}at ${work.copy.host}, ${work.copy.url}`;
}
