import { iso, years } from './dates.ts';
import { initials, isEastAsian } from './people.ts';
import type { Rich } from './rich.ts';
import type { Name, Work } from './work.ts';

/**
 * GB/T 7714, both editions. [EB/OL] for a story on a site; [N/OL] where the article has a page in a printed paper or stands in
 * its facsimile: the examples of the 2025 edition do exactly this (an e-paper's page is N/OL, a story on the same paper's site
 * EB/OL). The edition of 2025 has full-width commas and brackets, western names no longer in capitals, and the date of access
 * with web resources only. Archived copies: its annex B.10 cites one by the archive's own address as the access path.
 * Forms not in the standard's text at hand follow the test items of the styles that the Chinese Zotero community maintains.
 */
interface Edition {
  readonly year: 2015 | 2025;
  readonly comma: string;
  readonly open: string;
  readonly close: string;
  /** Between a Chinese name and 等 in a text. */
  readonly beforeEtAl: string;
}
const EDITIONS: Readonly<Record<2015 | 2025, Edition>> = {
  2015: { year: 2015, comma: ', ', open: '(', close: ')', beforeEtAl: ' ' },
  2025: { year: 2025, comma: '，', open: '（', close: '）', beforeEtAl: '' },
};

/** Works in the languages of East Asia take Chinese terms, all others English ones. */
const isEastern = (work: Work) => /^(?:zh|ja|ko)\b/.test(work.language) || isEastAsian(work.title);

/** Japanese names are written without the space that divides them. */
const whole = (name: Name) => (name.familyFirst ? name.written.replace(/\s/g, '') : name.written);

/** Han names as written; others family first with initials without stops, in capitals in the edition of 2015. */
function gbName(name: Name, year: 2015 | 2025): string {
  if (isEastAsian(name.written) && name.kind === 'person') return whole(name);
  if (!name.family || !name.given || name.kind === 'organization') return name.written;
  const upper = (s: string) => (year === 2015 ? s.toUpperCase() : s);
  return [upper(name.family), initials(name.given, ''), name.suffix?.replace('.', '')].filter(Boolean).join(' ');
}

/** Up to three names; more give three and 等 or et al. */
function gbNames(names: readonly Name[], { year, comma }: Edition, eastern: boolean): string {
  const shown = names.slice(0, 3).map((n) => gbName(n, year));
  return (names.length > 3 ? [...shown, eastern ? '等' : 'et al'] : shown).join(comma);
}

/** How a reference stands: numbered, under author and year, or as a footnote, whose number the text processor sets. */
export type Gb7714Form = 'numeric' | 'author-date' | 'note';

/** The edition's marks, or half-width ones where the person prefers them in the edition of 2025. */
const marksOf = (work: Work, year: 2015 | 2025): Edition =>
  year === 2025 && work.halfWidth ? { ...EDITIONS[2025], comma: ', ', open: '(', close: ')' } : EDITIONS[year];

export function gb7714(work: Work, year: 2015 | 2025, form: Gb7714Form): string {
  const edition = marksOf(work, year);
  const { comma, open, close } = edition;
  const eastern = isEastern(work);
  const who = gbNames(work.authors, edition, eastern);
  const accessed = `[${iso(work.accessed)}]`;
  const published = work.published && iso(work.published);
  const helpers = work.translators.length
    ? ` ${gbNames(work.translators, edition, eastern)}${comma}${eastern ? '译' : 'trans'}.`
    : '';
  const etAl = who.endsWith('et al');
  const head =
    form === 'author-date'
      ? `${etAl ? `${who}.` : who || anonymous(work)}${comma}${yearOf(work)}. `
      : `${form === 'note' ? '' : `[${work.number}] `}${who ? `${who}. ` : ''}`;
  const where = work.url && ` ${work.url}.`;
  if (!work.inPaper) {
    return `${head}${work.title}[EB/OL].${helpers} ${published ? open + published + close : ''}${accessed}.${where}`;
  }
  const date = `${published ?? ''}${work.page ? open + work.page + close : ''}${year === 2015 ? accessed : ''}`;
  return `${head}${work.title}[N/OL].${helpers} ${[work.outlet, date].filter(Boolean).join(comma)}.${where}`;
}

const anonymous = (work: Work) => (isEastern(work) ? '佚名' : 'Anon');
/** A work without a date takes the year of access in square brackets, as an estimate. */
const yearOf = ({ published, accessed, yearLetter = '' }: Work) =>
  published ? years(published) + yearLetter : `[${accessed.year}${yearLetter}]`;

/** `(张婷, 2023)`, `（张婷，2023）`: Chinese authors by their whole name, western ones by the family name; of several the first. */
export function gb7714InText(work: Work, year: 2015 | 2025): readonly Rich[] {
  const [first] = work.authors;
  const several = work.authors.length > 1;
  const latin = first !== undefined && !isEastAsian(first.written);
  const short = !first
    ? anonymous(work)
    : latin && first.family && first.kind === 'person'
      ? first.family
      : whole(first);
  const { comma, open, close, beforeEtAl } = marksOf(work, year);
  const who = !several ? short : latin ? `${short} et al.` : `${short}${beforeEtAl}等`;
  return [[`${open}${who}${comma}${yearOf(work)}${close}`]];
}

/** The circled number that stands in the text for a footnote, and the form of a footnote to the same work as the one before. */
export const gb7714Note = ({ number }: Work): readonly Rich[] => [
  [number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`],
  ['同上.'],
];
