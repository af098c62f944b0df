import type { Name, PublishedDate, Work } from '../work.ts';
import type { NameOptions } from './names.ts';
import type { CslStyle } from './read-style.ts';
import type { Locale } from './terms.ts';

/** Where a reference is made: in the list, or in the text. */
export interface CslContext {
  readonly style: CslStyle;
  readonly locale: Locale;
  readonly work: Work;
  readonly names: NameOptions;
  /** `first`: a full note; `subsequent`: the same work again. */
  readonly position: 'first' | 'subsequent';
  readonly accessed: PublishedDate;
  /** Variables that stand in the place of missing names: they are not printed a second time. */
  readonly substituted: Set<string>;
  /** Where names are being replaced: the variables that are printed for them. */
  readonly printing?: Set<string> | undefined;
}

/** Text variables of a newspaper article (CSL 1.0.2, appendix IV), and where the copy stands; empty for every other. */
export function textVariable(name: string, work: Work): string {
  const copy = work.mode === 'both' ? work.copy : undefined;
  switch (name) {
    case 'title':
      return work.titleLatin ?? work.title;
    case 'original-title':
      return work.titleLatin ? work.title : '';
    case 'translated-title':
      return work.titleTranslated ?? '';
    case 'container-title':
    case 'container-title-short':
      return work.outletLatin ?? work.outlet ?? '';
    case 'URL':
      return work.mode === 'both' ? (work.original ?? work.url) : work.url;
    case 'page':
    case 'page-first':
      return work.page ?? '';
    case 'language':
      return work.language === 'und' ? '' : work.language;
    case 'archive':
      return copy?.host ?? '';
    case 'archive_location':
      return copy?.url ?? '';
    case 'citation-number':
      return String(work.number);
    case 'year-suffix':
      return work.yearLetter ?? '';
    case 'first-reference-note-number':
      return String(work.number);
    default:
      return '';
  }
}

export const dateVariable = (name: string, { work, accessed }: CslContext): PublishedDate | undefined =>
  name === 'issued' ? work.published : name === 'accessed' ? accessed : undefined;

export const nameVariable = (name: string, work: Work): readonly Name[] =>
  name === 'author' ? work.authors : name === 'translator' ? work.translators : [];
