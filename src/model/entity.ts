export type EntityType = 'person' | 'place' | 'organization' | 'event' | 'work' | 'date';

/** W3C Web Annotation selectors over `Article.articleBody`. The quote is the truth, the position the shortcut. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
export interface Mention {
  readonly position: TextPositionSelector;
  readonly quote: TextQuoteSelector;
}

export interface Entity {
  readonly name: string;
  readonly type: EntityType;
  /** Other forms in the text: short names, Latin glosses, abbreviations. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** ISO 8601 (`2023`, `2023-09`, `2023-09-20`, or `start/end`), for dates. */
  readonly date?: string | undefined;
  /** Why: `tag` (the editors' own), `list`, `gloss`, `pattern`, … shown as evidence. */
  readonly evidence: string;
  /** Address of the editors' subject page, where the page has it. */
  readonly sameAs?: string | undefined;
  /** A stated weekday that does not fit the date, and the like. */
  readonly doubt?: string | undefined;
  /** More likely wrong than the others; they come last. */
  readonly unsure?: true | undefined;
}

/** A name in simplified Chinese with its kind, known from outside a text. */
export type KnownName = readonly [name: string, type: EntityType];

/** What is kept of one name of an article. */
export interface NameRow {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** How often the article names it. */
  readonly count: number;
}

/** The names of one article. */
export interface ArticleNames {
  readonly id: string;
  /** ISO 8601, as exact as known; '' when unknown. */
  readonly published: string;
  readonly names: readonly NameRow[];
}
