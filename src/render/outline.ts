import type { Article } from '../model/article.ts';

export interface OutlineEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** The headings in order. */
export function outline(article: Article): OutlineEntry[] {
  return article.blocks
    .filter((b) => b.kind === 'heading')
    .map((b) => ({ id: b.id, level: b.level ?? 2, text: b.text }));
}
