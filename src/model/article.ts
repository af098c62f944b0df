import type { Issue } from './issue.ts';
import type { Provenance } from './provenance.ts';
import type { SafeNode } from './safe-node.ts';

/** schema.org NewsArticle names. An Article is JSON: no nodes, no functions. */

/** Where a value came from. Ordered by precedence in `extract/metadata/index.ts`. */
export type Source =
  | 'person'
  | 'label-line'
  | 'front-matter'
  | 'dateline'
  | 'byline'
  | 'mirror'
  | 'json-ld'
  | 'microdata'
  | 'open-graph'
  | 'meta'
  | 'heading'
  | 'title-element'
  | 'url'
  | 'text'
  | 'host';

/** A metadata value with where it stood and, where it helps, the literal text. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Source;
  readonly quote?: string | undefined;
}

export interface Person {
  /** As written in the page. */
  readonly name: string;
  /** `organization` for staff desks and agencies: never inverted, never initialled. */
  readonly kind: 'person' | 'organization';
  readonly url?: string | undefined;
}

export interface ImageObject {
  /** Absolute address of the image at its original place, out of any relay. */
  readonly src: string;
  /** The address by which the page showed it, when that differs: the only one that may already be loaded. */
  readonly shownAs?: string | undefined;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** The picture above the text. */
  readonly lead: boolean;
}

/** A link of the body, restored to its original target. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quote'
  | 'figure'
  | 'table'
  | 'code'
  | 'rule'
  | 'embed'
  | 'footnotes';

/** One piece of the top-level flow of the body. */
export interface Block {
  /** `b1`, `b2`, … */
  readonly id: string;
  readonly kind: BlockKind;
  /** 2 to 6, for headings. */
  readonly level?: number | undefined;
  readonly content: readonly SafeNode[];
  /** Plain text, one line a paragraph, list item or row; captions excluded, so that positions in the text are positions in the article. */
  readonly text: string;
  /** BCP 47, where it differs from the article's. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

export interface Article {
  /** The work's own address where the page is no copy; of a copy the provenance tells. */
  readonly url?: string | undefined;
  readonly headline: string;
  /** The foreign title of a translated piece. */
  readonly alternativeHeadline?: string | undefined;
  readonly author: readonly Person[];
  readonly translator: readonly Person[];
  readonly editor: readonly Person[];
  readonly publisher?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** ISO 8601 date, as exact as known: `2023`, `2023-09`, `2023-09-21`, or with a time. */
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  /** Other dates that claim to be that of publication. */
  readonly dateAlternatives: readonly Sourced<string>[];
  /** The dateline as written, taken out of the first paragraph. */
  readonly dateline?: string | undefined;
  /** The place in the dateline. */
  readonly locationCreated?: string | undefined;
  /** The desk editor's line as written, taken out of the body. */
  readonly editorLine?: string | undefined;
  /** BCP 47, from the text: `zh-Hans`, `zh-Hant`, `en`, … */
  readonly inLanguage?: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  readonly description?: string | undefined;
  readonly image?: ImageObject | undefined;
  readonly images: readonly ImageObject[];
  readonly links: readonly Link[];
  /** The editors' own subject links. */
  readonly keywords: readonly Link[];
  readonly blocks: readonly Block[];
  /** The blocks' texts joined by a newline: the one coordinate system for entities, highlights and counts. */
  readonly articleBody: string;
  readonly provenance: Provenance;
  readonly issues: readonly Issue[];
  /** Trackers and counters left out, by host. */
  readonly trackers: readonly string[];
  /** Where each metadata field came from, keyed by the field's name. */
  readonly sources: Readonly<Partial<Record<string, Sourced<string>>>>;
}
