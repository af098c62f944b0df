import type { Issue } from './issue.ts';
import type { Provenance } from './provenance.ts';
import type { SafeNode } from './safe-node.ts';

/** Where a value came from. Ordered by precedence in `extract/metadata/index.ts`. */
export const SOURCES = [
  'person',
  'label-line',
  'front-matter',
  'dateline',
  'byline',
  'mirror',
  'json-ld',
  'microdata',
  'open-graph',
  'meta',
  'heading',
  'title-element',
  'url',
  'text',
  'host',
] as const;
export type Source = (typeof SOURCES)[number];

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

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'list',
  'quote',
  'figure',
  'table',
  'code',
  'rule',
  'embed',
  'footnotes',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

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

/** What a metadata field holds. */
export interface FieldKinds {
  /** One line of text, cut to `most` characters. */
  readonly line: string;
  /** ISO 8601 date, as exact as known: `2023`, `2023-09`, `2023-09-21`, or with a time. */
  readonly date: string;
  /** BCP 47. */
  readonly language: string;
  /** At most `most` people. */
  readonly people: readonly Person[];
  readonly outlet: { readonly name: string; readonly url?: string | undefined };
  /** At most `most` links; one without a page of its own has `href: ''`. */
  readonly links: readonly Link[];
}

/**
 * The metadata of an article: one line a field, named as in schema.org. `Facts` and `Article` have the fields from here,
 * `clean` checks and restores them by their kind, and what is exported or listed names each of them (`Record<FieldName, …>`),
 * so that a new field is asked for by the compiler wherever it has to be thought of.
 */
export const FIELDS = {
  headline: { kind: 'line', most: 300 },
  /** The foreign title of a translated piece. */
  alternativeHeadline: { kind: 'line', most: 300 },
  author: { kind: 'people', most: 50 },
  translator: { kind: 'people', most: 50 },
  editor: { kind: 'people', most: 50 },
  publisher: { kind: 'outlet', most: 120 },
  datePublished: { kind: 'date', most: 40 },
  dateModified: { kind: 'date', most: 40 },
  /** The dateline as written, taken out of the first paragraph. */
  dateline: { kind: 'line', most: 1000 },
  /** The place in the dateline. */
  locationCreated: { kind: 'line', most: 100 },
  /** The desk editor's line as written, taken out of the body. */
  editorLine: { kind: 'line', most: 1000 },
  /** From the text: `zh-Hans`, `zh-Hant`, `en`, … */
  inLanguage: { kind: 'language', most: 40 },
  description: { kind: 'line', most: 1000 },
  /** The editors' own subject links. */
  keywords: { kind: 'links', most: 200 },
} as const satisfies Readonly<Record<string, { readonly kind: keyof FieldKinds; readonly most: number }>>;

export type FieldName = keyof typeof FIELDS;
export type FieldValue<Name extends FieldName> = FieldKinds[(typeof FIELDS)[Name]['kind']];
/** Fields that hold several values: empty where nothing is known. */
type ListName = { [Name in FieldName]: FieldValue<Name> extends readonly unknown[] ? Name : never }[FieldName];

/** The fields as an article has them: a list is always there, a single value is undefined where it is not known. */
export type Metadata = {
  readonly [Name in keyof typeof FIELDS as Extract<Name, ListName>]: FieldValue<Name>;
} & { readonly [Name in keyof typeof FIELDS as Exclude<Name, ListName>]?: FieldValue<Name> | undefined };

/** Every key of `T`, those of optional values too: for a place where none may be forgotten. */
export type Complete<T> = { [Key in keyof Required<T>]: T[Key] };

/** An Article is JSON: no nodes, no functions. */
export interface Article extends Metadata {
  /** The work's own address where the page is no copy; of a copy the provenance tells. */
  readonly url?: string | undefined;
  readonly headline: string;
  /** Other dates that claim to be that of publication. */
  readonly dateAlternatives: readonly Sourced<string>[];
  readonly dir: 'ltr' | 'rtl';
  readonly image?: ImageObject | undefined;
  readonly images: readonly ImageObject[];
  readonly links: readonly Link[];
  readonly blocks: readonly Block[];
  /** The blocks' texts joined by a newline: the one coordinate system for entities, highlights and counts. */
  readonly articleBody: string;
  readonly provenance: Provenance;
  readonly issues: readonly Issue[];
  /** Trackers and counters left out, by host. */
  readonly trackers: readonly string[];
  /** Where each metadata field came from. */
  readonly sources: Readonly<Partial<Record<string, Sourced<string>>>>;
}
