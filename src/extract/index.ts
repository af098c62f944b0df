import type { Draft, Facts } from '../model/draft.ts';
import type { Page } from '../model/page.ts';
import { extractArticle } from './article-shape.ts';
import { extractHtml } from './html-shape.ts';
import { dropIdleRules } from './idle.ts';

export { outletConflict } from './outlets.ts';

export interface ExtractOptions {
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
 * Finds the article in a peeled page: metadata, lead picture, body as a flat list of blocks. Null when there is none. In
 * steps, between which the caller may let others work.
 */
export type Extract = (page: Page, options: ExtractOptions) => Generator<void, Draft | null>;

/** For a page whose body holds the article and little else. */
export const fromArticle: Extract = (page, options) => tidied(extractArticle(page, options));

/** For a whole page of a site. */
export const fromPage: Extract = (page, options) => tidied(extractHtml(page, options));

function* tidied(steps: Generator<void, Draft | null>): Generator<void, Draft | null> {
  const draft = yield* steps;
  if (draft) dropIdleRules(draft.body);
  return draft;
}
