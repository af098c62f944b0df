import type { BlockKind } from './article.ts';

/** What a difference inside a paragraph is about, in order of weight. */
export const CHANGE_KINDS = [
  'number',
  'date',
  'name',
  'negation',
  'quotation',
  'sentence',
  'words',
  'punctuation',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference inside a paragraph that both copies have. */
export interface Change {
  readonly kind: ChangeKind;
  /** As written in each copy; '' where a copy has nothing. */
  readonly first: string;
  readonly second: string;
  /** Index of its row. */
  readonly row: number;
}

/** A stretch of a row: as each copy writes it. Both are joined in order to the texts of the row. */
export interface Piece {
  readonly first: string;
  readonly second: string;
  /** Index of the change that the piece is; undefined where the copies agree. */
  readonly change?: number | undefined;
}

/** `first` and `second`: only that copy has the paragraph. `moved`: both have it, at different places. */
export type RowState = 'same' | 'changed' | 'first' | 'second' | 'moved';

/** Paragraphs that belong together; several of one copy where the other splits them, a line break between. */
export interface Row {
  readonly state: RowState;
  readonly kind: BlockKind;
  /** A label or a closing line that belongs to a site, not to the article. */
  readonly furniture?: true | undefined;
  readonly pieces: readonly Piece[];
}

export const COMPARED_FIELDS = ['headline', 'author', 'datePublished'] as const;

/** A field that the copies state differently; undefined where a copy states nothing. */
export interface FieldChange {
  readonly field: (typeof COMPARED_FIELDS)[number];
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

/** Two copies of an article, compared. Plain data. */
export interface Comparison {
  readonly fields: readonly FieldChange[];
  /** In reading order. */
  readonly rows: readonly Row[];
  /** In reading order. */
  readonly changes: readonly Change[];
}

/** How much differs, without the words. */
export interface ComparisonCounts {
  /** Paragraphs of the article that only the first copy has. */
  readonly missing: number;
  /** Paragraphs of the article that only the second copy has. */
  readonly added: number;
  readonly moved: number;
  /** Lines of a site, in one copy only. */
  readonly furniture: number;
  readonly fields: number;
  readonly changes: Readonly<Record<ChangeKind, number>>;
  /** All of them. */
  readonly total: number;
}
