/** An address that was considered as that of the original. */
export interface Considered {
  readonly uriR: string;
  /** Log odds: above 0 more speaks for it than against. */
  readonly score: number;
  /** What carries the score, the largest share first. */
  readonly reasons: readonly (readonly [feature: string, share: number])[];
  /** The words of its line. */
  readonly quote: string;
}

const notes = new WeakMap<Document, Considered[]>();

/** From here on what is considered for a document is noted; without this nothing is kept. */
export function noteConsidered(document: Document): void {
  notes.set(document, []);
}

/** Notes what `list` gives, where notes are kept. */
export function consider(document: Document, list: () => readonly Considered[]): void {
  notes.get(document)?.push(...list());
}

export function consideredFor(document: Document): readonly Considered[] {
  return notes.get(document) ?? [];
}
