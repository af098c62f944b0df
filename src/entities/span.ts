import type { EntityType } from '../model/entity.ts';

/** A stretch of the text that names something. Positions are those of `Article.articleBody`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Why: `tag`, `list`, `gloss`, `dotted`, `title`, `pattern`, `quoted`, `repeated`, `row` (of shares, or with a firm's number), `tagger`. */
  readonly evidence: string;
  /** What list entry or article name it stands for; spans with one id are one entity. */
  readonly id?: string | undefined;
  /** ISO 8601, for dates. */
  readonly date?: string | undefined;
  readonly doubt?: string | undefined;
  /** A bracketed foreign form: an alias, no mention of its own. */
  readonly gloss?: boolean | undefined;
  /** Found by the tagger alone, with little in its favour. */
  readonly unsure?: boolean | undefined;
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Asks which of `ordered` (by start, none over another) a stretch overlaps. */
export function overlapping<T extends { start: number; end: number }>(
  ordered: readonly T[],
): (stretch: { start: number; end: number }) => T[] {
  return (stretch) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle] as T).end > stretch.start) high = middle;
      else low = middle + 1;
    }
    const found: T[] = [];
    for (let i = low; i < ordered.length && (ordered[i] as T).start < stretch.end; i += 1) found.push(ordered[i] as T);
    return found;
  };
}

/** Keeps spans that do not overlap: longer first, then earlier. */
export function withoutOverlap(spans: readonly Span[], taken: readonly Span[] = []): Span[] {
  const owner = new Map<number, true>();
  for (const s of taken) for (let i = s.start; i < s.end; i += 1) owner.set(i, true);
  const kept: Span[] = [];
  for (const s of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    let free = true;
    for (let i = s.start; i < s.end && free; i += 1) free = !owner.has(i);
    if (!free) continue;
    for (let i = s.start; i < s.end; i += 1) owner.set(i, true);
    kept.push(s);
  }
  return kept.sort((a, b) => a.start - b.start);
}
