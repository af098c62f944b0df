/** Memento names (RFC 7089): URI-R is the original resource, URI-M the copy, mementoDatetime the time of copying. */

/** `certain`: machine-readable; `likely`: a labelled line; `possible`: a heuristic. Only the first two light the badge. */
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const EVIDENCE_KINDS = [
  'url-pattern',
  'comment',
  'marker',
  'canonical-link',
  'label-line',
  'front-matter',
  'structured-data',
  'same-path',
  'share-link',
  'person',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Why we believe something: the literal text that convinced us, cut to 300 characters. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly quote: string;
}

/** A family saying "this page is mine". */
export interface Claim {
  readonly family: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** One layer of copying. */
export interface Hop {
  readonly family: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** Where this copy lives, pinned to its version when the page shows one. */
  readonly uriM: string;
  /** What it says it copies; undefined when it does not say. */
  readonly uriR?: string | undefined;
  /** When it was copied: ISO 8601, as exact as known. Never the date of publication. */
  readonly mementoDatetime?: string | undefined;
  /** Posted again by others: the day that the copy's page states as its own. Neither a capture nor the publication. */
  readonly repost?: { readonly posted?: string | undefined } | undefined;
  /** Further addresses named as the original, with where they stood, when sources disagree. */
  readonly otherOriginals?: readonly string[] | undefined;
}

/** The chain of copies, outermost first, and the best known original. */
export interface Provenance {
  readonly hops: readonly Hop[];
  readonly uriR?: string | undefined;
  /** That of the weakest link; undefined when there is no hop. */
  readonly confidence?: Confidence | undefined;
  /** Of the innermost dated hop. */
  readonly mementoDatetime?: string | undefined;
}
