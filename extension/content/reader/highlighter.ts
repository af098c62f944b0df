import type { Article } from '../../../src/model/article.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { TextIndex } from './text-index.ts';

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

/** Marks every mention of `entity`, brings mention `index` into view; false when none is found. */
export function showEntity(root: ParentNode, article: Article, entity: Entity, index: number): boolean {
  const texts = new TextIndex(root, article);
  const ranges = entity.mentions
    .map((m) => texts.range({ start: m.position.start, exact: m.quote.exact }))
    .filter((r) => r !== undefined);
  const current = ranges[index % Math.max(1, ranges.length)];
  if (!current) return false;
  mark('entity', ranges);
  mark('current', [current]);
  bring(current);
  return true;
}
