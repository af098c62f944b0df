import type { Draft, Facts } from '../model/draft.ts';
import type { Page } from '../model/page.ts';

export interface ExtractOptions {
  /** What the mirror itself labels; it outranks what is found here. */
  readonly facts: Facts;
  /** `article` when the document's body holds the article and little else. */
  readonly shape: 'html' | 'article';
  /** A mirrored link → the original one. */
  originalUrl(url: string): string;
}

/** Finds the article in a peeled page: metadata, lead picture, body as a flat list of blocks. Null when there is none. */
export function extract(page: Page, options: ExtractOptions): Draft | null {
  const body = page.document.createElement('div');
  for (const p of [...page.document.querySelectorAll('p')]) body.appendChild(p);
  return body.firstChild ? { facts: options.facts, body, trackers: [], issues: [] } : null;
}
