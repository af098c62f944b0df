import type { Article } from '../../../src/model/article.ts';
import { TextIndex, type Position } from './text-index.ts';

/** What is marked, as the reader's sheet names it. */
export type Mark = 'entity' | 'current' | 'spoken' | 'note' | 'uncertain';
const MARKS: readonly Mark[] = ['entity', 'current', 'spoken', 'note', 'uncertain'];

/** Marks ranges by the CSS Custom Highlight API: nothing in the tree changes. Older browsers show no mark. */
export function mark(name: Mark, ranges: readonly Range[]): void {
  try {
    if (ranges.length) CSS.highlights.set(`mirror-reader-${name}`, new Highlight(...ranges));
    else CSS.highlights.delete(`mirror-reader-${name}`);
  } catch {
    // No such API.
  }
}

export function clearMarks(): void {
  for (const name of MARKS) mark(name, []);
}

/** Brings a range into view, without motion for those who do not want any. */
export function bring(range: Range, block: ScrollLogicalPosition = 'center'): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block, inline: block, behavior: calm ? 'instant' : 'smooth' });
}

/** Marks every place of the text that is found, brings number `index` of them into view; false when none is. */
export function showPlaces(
  root: ParentNode,
  article: Article,
  places: readonly Pick<Position, 'start' | 'exact'>[],
  index: number,
): boolean {
  const texts = new TextIndex(root, article);
  const ranges = places.map((place) => texts.range(place)).filter((r) => r !== undefined);
  const current = ranges[index % Math.max(1, ranges.length)];
  if (!current) return false;
  mark('entity', ranges);
  mark('current', [current]);
  bring(current);
  return true;
}
