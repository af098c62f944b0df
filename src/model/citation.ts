import type { Person } from './article.ts';

/** CSL-JSON 1.0.2, as far as an article needs it. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}
export interface CslDate {
  'date-parts': [number[]] | [number[], number[]];
}
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  'original-title'?: string;
  author?: CslName[];
  translator?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  note?: string;
}

/** Which addresses a citation names. */
export type UrlMode = 'original' | 'copy' | 'both';

/** What the person has added or corrected: never printed unless given. */
export interface CitationForms {
  readonly title?: string | undefined;
  readonly titleLatin?: string | undefined;
  readonly titleTranslated?: string | undefined;
  readonly outlet?: string | undefined;
  readonly outletLatin?: string | undefined;
  readonly authors?: readonly Person[] | undefined;
  readonly translators?: readonly Person[] | undefined;
  /** Name as written → family and given name: in Latin letters where it has others, else as the person divides it. */
  readonly names?: Readonly<Record<string, { readonly family: string; readonly given: string }>> | undefined;
  /** As typed: a date, as exact as known, or a range (2023-09-21/2023-09-23). */
  readonly published?: string | undefined;
  readonly original?: string | undefined;
  readonly copy?: string | undefined;
  readonly captured?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Page or edition number in a printed paper (版次). */
  readonly page?: string | undefined;
  /** Whether it is an article of a printed paper or of its facsimile. */
  readonly inPaper?: boolean | undefined;
}
