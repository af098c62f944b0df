import type { Article, Person } from '../model/article.ts';
import type { CitationForms, UrlMode } from '../model/citation.ts';
import { isLocalHost } from '../kit/original.ts';
import { parseUrl } from '../kit/url.ts';
import { typedDate } from './date-input.ts';
import { gitHost } from './hosts.ts';
import { sentenceCase, type SentenceCased } from './letter-case.ts';
import { nameOf, type Name } from './names.ts';
import { address, oneLine } from './one-line.ts';

export type { Name };

export type Forms = CitationForms;

export interface CiteOptions {
  /** ISO day on which the person consulted the page; never taken from a clock here. */
  readonly accessed: string;
  /**
   * Which address is named. When not given it is chosen (`automaticMode`). Where no original is known it is always the
   * copy.
   */
  readonly mode?: UrlMode | undefined;
  /** Whether the person says that the original can be reached; blocked is not dead. */
  readonly originalReachable?: boolean | undefined;
  readonly forms?: Forms | undefined;
  /** Place in a list, from 1. */
  readonly number?: number | undefined;
  /** Half-width commas and brackets where GB/T 7714—2025 has full-width ones: some journals ask for them. */
  readonly halfWidth?: boolean | undefined;
}

/** Year, month and day as far as they are known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A date of publication; `until` is the last day where the work appeared over several, and is later. */
export interface PublishedDate extends PartialDate {
  readonly until?: PartialDate | undefined;
}

export interface Copy {
  readonly url: string;
  readonly captured?: PartialDate | undefined;
  readonly host: string;
  readonly collection?: string | undefined;
  readonly isWebArchive: boolean;
}

/** The work and its copy: the one thing that every style formats. */
export interface Work {
  readonly number: number;
  readonly authors: readonly Name[];
  readonly translators: readonly Name[];
  readonly title: string;
  /** The title as styles print it that want English titles in sentence case. */
  readonly titleInSentenceCase: SentenceCased;
  readonly titleLatin?: string | undefined;
  readonly titleTranslated?: string | undefined;
  readonly outlet?: string | undefined;
  readonly outletLatin?: string | undefined;
  readonly published?: PublishedDate | undefined;
  /** Tells the work apart from others of the same authors and year in a list: a, b … */
  readonly yearLetter?: string | undefined;
  readonly accessed: PartialDate;
  /** Original, when known. */
  readonly original?: string | undefined;
  readonly copy?: Copy | undefined;
  /** The one address of styles that have room for one. */
  readonly url: string;
  readonly mode: UrlMode;
  /** False only when the person says so. */
  readonly reachable: boolean;
  /** BCP 47. */
  readonly language: string;
  readonly chinese: boolean;
  readonly page?: string | undefined;
  readonly inPaper: boolean;
  readonly halfWidth: boolean;
}

/** An electronic facsimile of a printed paper: its host or path says so. */
const E_PAPER = /^https?:\/\/(?:e?paper|epaper[\w-]{0,20}|szb|digitalpaper)\.|\/e-?paper\//i;

/**
 * Whether the article is one of a printed paper: as the person says, or where it has a page or stands in a facsimile.
 * @param original its address
 */
export const isInPaper = (forms: Forms, original: string | undefined): boolean =>
  forms.inPaper ?? (given(forms.page) !== undefined || E_PAPER.test(original ?? ''));

const given = (text: string | undefined): string | undefined => (text && oneLine(text)) || undefined;

export function workOf(article: Article, options: CiteOptions): Work {
  const { forms = {} } = options;
  const { provenance } = article;
  const language = forms.language ?? article.inLanguage ?? 'und';
  const original = address(forms.original ?? provenance.uriR ?? article.url);
  const outer = provenance.hops[0];
  const uriM = address(forms.copy ?? outer?.uriM);
  // A copy on this machine, or in its network, is no place that a reader of the citation could look up.
  const open = forms.copy !== undefined || !original || !uriM || !isLocalHost(parseUrl(uriM)?.hostname ?? '');
  const copy =
    uriM && uriM !== original && open
      ? {
          url: uriM,
          captured:
            forms.captured === undefined
              ? parseDate(outer?.mementoDatetime ?? provenance.mementoDatetime)
              : typedDate(forms.captured, language),
          ...gitHost(uriM),
        }
      : undefined;
  const chosen = options.mode ?? automaticMode(article, copy, options.originalReachable);
  const mode = !original ? 'copy' : !copy ? 'original' : chosen;
  // Where there is room for one address only: the one that was consulted, unless the original is known to open.
  const prefersCopy = mode === 'copy' || (mode === 'both' && options.originalReachable !== true);
  const people = (of: readonly Person[]) =>
    of.filter((p) => oneLine(p.name) !== '').map((p) => nameOf(p, language, forms));
  const title = given(forms.title) ?? oneLine(article.headline);
  return {
    number: options.number ?? 1,
    authors: people(forms.authors ?? article.author),
    translators: people(forms.translators ?? article.translator),
    title,
    // A title that the person has written is theirs.
    titleInSentenceCase:
      /^en\b/.test(language) && forms.title === undefined
        ? sentenceCase(title, article.articleBody)
        : { text: title, unsure: false },
    titleLatin: given(forms.titleLatin),
    titleTranslated: given(forms.titleTranslated),
    outlet: given(forms.outlet ?? article.publisher?.name),
    outletLatin: given(forms.outletLatin),
    published: forms.published === undefined ? parseDate(article.datePublished) : typedDate(forms.published, language),
    accessed: parseDate(options.accessed) ?? { year: Number(options.accessed.slice(0, 4)) },
    original,
    copy,
    url: (prefersCopy ? (copy?.url ?? original) : (original ?? copy?.url)) ?? '',
    mode,
    reachable: options.originalReachable ?? true,
    language,
    chinese: language.startsWith('zh'),
    page: given(forms.page),
    inPaper: isInPaper(forms, original),
    halfWidth: options.halfWidth === true,
  };
}

/**
 * Which addresses to name when the person has not said. A recognised archive is the form of the work that stays, and an
 * original that is gone can be read nowhere else; an original that is only guessed needs the copy beside it. Otherwise the
 * original alone: a mirror on a code host is no archive.
 */
function automaticMode({ provenance }: Article, copy: Copy | undefined, reachable: boolean | undefined): UrlMode {
  if (copy?.isWebArchive || reachable === false || provenance.confidence === 'possible') return 'both';
  return 'original';
}

/** Year, month, day of an ISO 8601 date; a month or day that does not exist is left out. */
export function parseDate(iso: string | undefined): PartialDate | undefined {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  if (!m) return undefined;
  const month = Number(m[2]);
  const day = Number(m[3]);
  if (!(month >= 1 && month <= 12)) return { year: Number(m[1]) };
  return { year: Number(m[1]), month, day: day >= 1 && day <= 31 ? day : undefined };
}
