import { inTextNames, list, outletItalic, printedTitle, yearOf } from './parts.ts';
import { capitals, straight } from './people.ts';
import type { Piece, Rich } from './rich.ts';
import { curly, inQuotes, shortTitle, stop } from './typography.ts';
import type { PublishedDate, Work } from './work.ts';

/** Words and dates of one edition or national version of ISO 690. */
export interface Iso690 {
  readonly and: string;
  readonly noDate: string;
  readonly translatedBy: string;
  /** Before the outlet, where the edition names what holds the article. */
  readonly inside: string;
  /** The kind of medium, and whether it stands before the outlet (2021) or behind it (2010). */
  readonly online: string;
  readonly onlineFirst: boolean;
  readonly accessed: string;
  /** Whether the day of access ends the reference (2021) or stands before the address (2010). */
  readonly accessedLast: boolean;
  readonly from: string;
  readonly alsoFrom: string;
  readonly page: string;
  readonly date: (d: PublishedDate) => string;
}

/** All names inverted; four or more give the first and et al. */
function authors(work: Work, { and }: Iso690): string {
  const names = work.authors.map((n) => capitals(n));
  return names.length > 3 ? `${names[0]} et al.` : list(names, and, false);
}

/**
 * ISO 690, name and date system: the year after the names, the full date in its own place. Titles in other letters are
 * romanised, a translation follows in square brackets. A further place where the work can be had serves the copy.
 */
export function iso690Entry(work: Work, of: Iso690): Rich {
  const who = authors(work, of);
  const year = yearOf(work, of.noDate);
  const title = `${curly(printedTitle(work))}${work.titleTranslated ? ` [${curly(work.titleTranslated)}]` : ''}`;
  const out: Piece[] = who ? [`${who}, ${stop(year)} ${stop(title)} `] : [`${title}, ${stop(year)} `];
  if (work.translators.length) out.push(`${of.translatedBy} ${list(work.translators.map(straight), of.and, false)}. `);
  if (of.onlineFirst) out.push(`${of.online}. `);
  const outlet = outletItalic(work);
  if (outlet.length) out.push(of.inside, ...outlet, of.onlineFirst ? '. ' : ' ');
  if (!of.onlineFirst) out.push(`[${of.online}]. `);
  const place = [work.published?.month && of.date(work.published), work.page && `${of.page} ${work.page}`].filter(
    Boolean,
  );
  const visited = `[${of.accessed} ${of.date(work.accessed)}]`;
  if (place.length) out.push(`${place.join(', ')}${of.accessedLast ? '. ' : ' '}`);
  if (!of.accessedLast) out.push(`${visited}. `);
  const both = work.mode === 'both' && work.copy;
  if (work.url) out.push(`${of.from} ${both ? (work.original ?? work.url) : work.url}`);
  if (both) out.push(`. ${of.alsoFrom} ${both.url}`);
  if (of.accessedLast) out.push(work.url ? `. ${visited}.` : `${visited}.`);
  return out;
}

/** `(Okafor, 2022)`, and with the names outside the parentheses. */
export function iso690InText(work: Work, of: Iso690): readonly Rich[] {
  const year = yearOf(work, of.noDate);
  const who = work.authors.length ? inTextNames(work, 3, of.and, false) : inQuotes(shortTitle(printedTitle(work)));
  return [[`(${who}, ${year})`], [`${who} (${year})`]];
}
