import type { Draft, Facts } from '../model/draft.ts';
import type { Page } from '../model/page.ts';
import { extractArticle } from './article-shape.ts';
import { extractHtml } from './html-shape.ts';
import { dropIdleRules } from './idle.ts';

export { outletConflict } from './outlets.ts';

export interface ExtractOptions {
  /** `article` when the page's body holds the article and little else, `html` for a whole page of a site. */
  readonly shape: 'html' | 'article';
  /** What the mirror itself labels; it outranks what is found here. */
  readonly facts: Facts;
  /** Addresses of the copies: what a page says of its own site may be said of them. */
  readonly copies?: readonly string[] | undefined;
  /** Layers posted again by others, with the days they state as their own. */
  readonly reposts?: readonly { readonly posted?: string | undefined }[] | undefined;
  /** A mirrored link → the original one. */
  originalUrl(url: string): string;
}

/**
 * Finds the article in a peeled page: metadata, lead picture, body as a flat list of blocks. Null when there is none.
 */
export function* extractSteps(page: Page, options: ExtractOptions): Generator<void, Draft | null> {
  const extract = options.shape === 'article' ? extractArticle : extractHtml;
  const draft = yield* extract(page, options);
  if (draft) dropIdleRules(draft.body);
  return draft;
}
