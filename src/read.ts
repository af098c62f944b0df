import { finish } from './kit/steps.ts';
import { markdown } from './markdown.ts';
import { readSteps, type Reading, type ReadOptions } from './pipeline.ts';

/**
 * Reads a page at once: finds what it copies, takes the copy's furniture off, restores the article.
 *
 * @param document the live or parsed document; it is not changed
 * @param url its absolute address
 */
export function readMirror(document: Document, url: string, options: ReadOptions = {}): Reading {
  return finish(readSteps(document, url, { markdown, ...options }));
}
