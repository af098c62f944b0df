import { FAMILIES } from './detect/index.ts';
import { finish } from './kit/steps.ts';
import { markdown } from './markdown.ts';
import type { Reading } from './model/reading.ts';
import { readSteps, type ReadOptions, type Supplies } from './pipeline.ts';
import { article } from './restore/article.ts';
import { page } from './restore/page.ts';

/** All that a page may need. */
export const EVERYTHING: Supplies = Object.freeze({ families: FAMILIES, article, page });

/**
 * Reads a page at once: finds what it copies, takes the copy's furniture off, restores the article.
 *
 * @param document the live or parsed document; it is not changed
 * @param url its absolute address
 */
export function readMirror(document: Document, url: string, options: ReadOptions = {}): Reading {
  return finish(readSteps(document, url, { markdown, supplies: EVERYTHING, ...options }));
}
