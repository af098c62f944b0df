import type { Article } from '../../../src/model/article.ts';
import { Marks } from '../marks.ts';
import { TextIndex, type Position } from './text-index.ts';

/** What is marked, as the reader's sheet names it. */
export type Mark = 'entity' | 'current' | 'spoken' | 'note' | 'uncertain' | `kind-${string}`;

/** Of the one reader that is open. */
let marks: Marks | undefined;

/** Begins to draw marks in a reader's scrolling box; gives the way to end it. */
export function startMarks(scroll: HTMLElement): () => void {
  const mine = new Marks(scroll);
  marks = mine;
  return () => {
    mine.end();
    if (marks === mine) marks = undefined;
  };
}

/** Marks ranges in place of those that have this mark; the text's own tree is not changed. */
export function mark(name: Mark, ranges: readonly Range[]): void {
  marks?.set(name, ranges);
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
