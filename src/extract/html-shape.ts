import type { Draft } from '../model/draft.ts';
import type { Page } from '../model/page.ts';
import { extractArticle } from './article-shape.ts';
import type { ExtractOptions } from './index.ts';

/** A whole page of the original's site. */
export function extractHtml(page: Page, options: ExtractOptions): Draft | null {
  return extractArticle(page, options);
}
