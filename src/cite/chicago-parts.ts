import { american, monthDay } from './dates.ts';
import { list, titled, yearOf } from './parts.ts';
import { familyOnly, inverted, isEastAsian, straight } from './people.ts';
import { joined, plain, type Piece, type Rich } from './rich.ts';
import { closedBy, curly, inQuotes, shortTitle, stop } from './typography.ts';
import type { Name, Work } from './work.ts';

/**
 * The Chicago Manual of Style, §11.89–99 of the 18th ed. (Chinese, Japanese, Korean: romanised name and characters,
 * characters outside the quotation marks; other scripts are romanised only), §14.87–89 (newspapers), Q&A 0434 (archived
 * pages: "archived DATE, at PLACE, URL"). The manual recommends the Wayback Machine or similar; a copy elsewhere takes the
 * same words with its own host.
 */
export interface ChicagoEdition {
  /** Authors that a note names; with more it gives the first and et al. */
  readonly inNote: number;
  /** Authors that a bibliography lists; with more it gives the first `shown` and et al. */
  readonly listed: number;
  readonly shown: number;
}
/** 18th ed., §13.23. */
export const CHICAGO_18: ChicagoEdition = { inNote: 2, listed: 6, shown: 3 };
/** 17th ed., §14.76; Turabian, 9th ed., §16.1.7 and §17.1.1. */
export const CHICAGO_17: ChicagoEdition = { inNote: 3, listed: 10, shown: 7 };

const both = (name: Name, form: (n: Name) => string) =>
  name.latin && isEastAsian(name.written) ? `${form(name)} ${name.written}` : form(name);

function noteNames({ authors }: Work, { inNote }: ChicagoEdition): string {
  if (authors.length > inNote) return `${both(authors[0] as Name, straight)} et al.`;
  return list(
    authors.map((n) => both(n, straight)),
    'and',
  );
}

function listedNames({ authors }: Work, { listed, shown }: ChicagoEdition): string {
  const most = authors.length > listed;
  const names = (most ? authors.slice(0, shown) : authors).map((n, i) => both(n, i === 0 ? inverted : straight));
  if (most) return `${names.join(', ')}, et al.`;
  // The inverted first name ends in a comma also before a single "and".
  return names.length === 2 && names[0]?.includes(',') ? `${names[0]}, and ${names[1]}` : list(names, 'and');
}

/** `trans. Gao Shan` or `Translated by Gao Shan`. */
function translators(work: Work, note: boolean): string {
  if (work.translators.length === 0) return '';
  const names = list(
    work.translators.map((n) => both(n, straight)),
    'and',
  );
  return note ? `trans. ${names}` : `Translated by ${names}`;
}

/** Title with `end` in its place: inside the marks, or after characters and translation. */
function chicagoTitle(work: Work, end: ',' | '.'): string {
  const translated = work.titleTranslated && `[${curly(work.titleTranslated)}]`;
  const shown = inQuotes(titled(work, 'chicago'));
  const original = work.titleLatin && isEastAsian(work.title) ? work.title : undefined;
  if (original || translated) return [`“${shown}”`, original, translated].filter(Boolean).join(' ') + end;
  return `“${closedBy(shown, end, true)}”`;
}

/** In italics; the article of an English newspaper's name is left out in a source citation. */
function chicagoOutlet(work: Work): Piece[] {
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
function archived(work: Work, capital: boolean): string {
  if (work.mode !== 'both' || !work.copy) return '';
  const word = capital ? 'Archived' : 'archived';
  return `${word} ${work.copy.captured ? `${american(work.copy.captured)}, ` : ''}at ${work.copy.host}, ${work.copy.url}`;
}

/** Where the work stands: the original in the mode `both`, else the one address that was chosen. */
const chicagoUrl = (work: Work): string => (work.mode === 'both' ? (work.original ?? work.url) : work.url);

/** A work without a date of publication takes the day of access. */
const accessed = (work: Work): string | undefined => (work.published ? undefined : american(work.accessed));

/** The newspaper stands for the author of an unsigned article (18th ed., §14.89; 17th ed., §14.199); else nobody does. */
const newspaper = (work: Work): Piece[] => (work.authors.length ? [] : chicagoOutlet(work));

/** A full note, with its number. */
export function chicagoNote(work: Work, edition: ChicagoEdition): Rich {
  const who = noteNames(work, edition);
  const translated = translators(work, true);
  const copy = archived(work, false);
  return [
    `${work.number}. `,
    who && `${who}, `,
    `${chicagoTitle(work, ',')} `,
    ...joined(
      [
        translated ? [translated] : undefined,
        chicagoOutlet(work),
        work.published ? [american(work.published)] : [`accessed ${accessed(work)}`],
        [chicagoUrl(work)],
        copy ? [copy] : undefined,
      ],
      ', ',
    ),
    '.',
  ];
}

/** A short note, for every mention after the first. */
export function chicagoShortNote(work: Work, edition: ChicagoEdition): Rich {
  const names = work.authors.map(familyOnly);
  const who = names.length > edition.inNote ? `${names[0]} et al.` : list(names, 'and');
  return [`${work.number + 1}. `, who && `${who}, `, `“${closedBy(shortened(work), '.')}”`];
}

/** Without an article at its head. */
const shortened = (work: Work): string =>
  inQuotes(shortTitle(titled(work, 'chicago').replace(/^(?:The|An?) (?=.)/, '')));

/** A bibliography's entry, or one of a reference list, where the year stands behind the author. */
export function chicagoEntry(work: Work, edition: ChicagoEdition, authorDate: boolean): Rich {
  const who = listedNames(work, edition);
  const paper = newspaper(work);
  const head: Piece[] = who ? [stop(who), ' '] : paper.length ? [...paper, '. '] : [];
  const year = authorDate ? `${stop(yearOf(work, 'n.d.'))} ` : '';
  const title = chicagoTitle(work, '.');
  const out: Piece[] = head.length ? [...head, year, title, ' '] : [title, ' ', year];
  const translated = translators(work, false);
  if (translated) out.push(`${stop(translated)} `);
  const day = work.published && (authorDate ? monthDay(work.published) : american(work.published));
  const where = joined([who ? chicagoOutlet(work) : undefined, day ? [day] : undefined], ', ');
  if (where.length) out.push(...where, '. ');
  const visited = accessed(work);
  if (visited) out.push(`Accessed ${visited}. `);
  const copy = archived(work, true);
  out.push(...joined([chicagoUrl(work) ? [`${chicagoUrl(work)}.`] : undefined, copy ? [`${copy}.`] : undefined], ' '));
  return out;
}

/** `(Okafor and Lindqvist 2022)`, and with the names outside the parentheses. */
export function chicagoInText(work: Work, edition: ChicagoEdition): readonly Rich[] {
  const year = yearOf(work, 'n.d.');
  const names = work.authors.map(familyOnly);
  const who = names.length > edition.inNote ? `${names[0]} et al.` : list(names, 'and');
  if (who) return [[`(${who} ${year})`], [`${who} (${year})`]];
  const paper = newspaper(work);
  if (plain(paper))
    return [
      ['(', ...paper, ` ${year})`],
      [...paper, ` (${year})`],
    ];
  return [[`(“${shortened(work)}” ${year})`]];
}
