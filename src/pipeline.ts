import { cleanSteps } from './clean/index.ts';
import { traceSteps, type Trace } from './detect/index.ts';
import { extractSteps, outletConflict } from './extract/index.ts';
import { consideredFor, noteConsidered, type Considered } from './kit/considered.ts';
import { leftOutOf, noteLeftOut, type LeftOut } from './kit/left-out.ts';
import { snapshotSteps } from './kit/snapshot.ts';
import { finish } from './kit/steps.ts';
import { forgetAddresses } from './kit/url.ts';
import { markdown } from './markdown.ts';
import type { Facts } from './model/draft.ts';
import type { Reading } from './model/reading.ts';

export interface ReadOptions {
  /** An original typed in by the person, for a page that no family knows. */
  readonly uriR?: string | undefined;
  /** Turns Markdown into HTML, for a page that holds some (`holdsMarkdown`). */
  readonly markdown?: ((source: string) => string) | undefined;
  /** Asked of each element of the live page, to tell what the page hides. */
  isRendered?(element: Element): boolean;
  /** Filled with what the page holds and the article does not, and why. */
  readonly leftOut?: LeftOut[] | undefined;
  /** Filled with the addresses that were considered as the original's, with what speaks for and against each. */
  readonly considered?: Considered[] | undefined;
  /** Told what was found of the article, each value with its source, before it is checked. */
  drafted?(facts: Facts): void;
  /** Told of the page once what copies put around it is off, before the article is taken out of it. */
  peeled?(document: Document): void;
}

/**
 * Reads a page at once: finds what it copies, takes the copy's furniture off, restores the article.
 *
 * @param document the live or parsed document; it is not changed
 * @param url its absolute address
 */
export function readMirror(document: Document, url: string, options: ReadOptions = {}): Reading {
  return finish(readSteps(document, url, { markdown, ...options }));
}

/**
 * The same in steps: between two of them the caller may let the page work. The copy is taken in the first, unless the page
 * is very large. Without `options.markdown`, a page of Markdown is read as plain text.
 */
export function* readSteps(document: Document, url: string, options: ReadOptions = {}): Generator<void, Reading> {
  forgetAddresses();
  const shot = yield* snapshotSteps(document, options.isRendered);
  const view = (document.defaultView ?? globalThis) as unknown as { DOMParser: typeof DOMParser };
  const page = {
    url,
    document: shot.document,
    contentType: document.contentType || 'text/html',
    parser: new view.DOMParser(),
    markdown: options.markdown,
  };
  yield;
  if (options.considered) noteConsidered(shot.document);
  const traced = yield* traceSteps(page, { uriR: options.uriR });
  options.considered?.push(...consideredFor(shot.document));
  yield;
  const issues = shot.shortened ? [...traced.issues, { code: 'shortened' as const }] : traced.issues;
  options.peeled?.(traced.inner.document);
  if (options.leftOut) noteLeftOut(traced.inner.document);
  const reading = yield* restoreSteps({ ...traced, issues }, view, options);
  options.leftOut?.push(...leftOutOf(traced.inner.document));
  return reading;
}

/** From the page that a copy was traced back to, to the article. */
function* restoreSteps(traced: Trace, view: object, options: ReadOptions): Generator<void, Reading> {
  const { inner, facts, originalUrl, shape } = traced;
  let { provenance } = traced;
  const issues = [...traced.issues];
  const draft = yield* extractSteps(inner, {
    shape,
    facts,
    originalUrl,
    copies: provenance.hops.map((h) => h.uriM),
    reposts: provenance.hops.flatMap((h) => h.repost ?? []),
  });
  if (!draft) return { provenance, issues: [...issues, { code: 'no-article' }] };
  options.drafted?.(draft.facts);
  const conflict = outletConflict(draft.facts, provenance.uriR);
  if (conflict) issues.push(conflict);
  // What the text itself speaks against is not certain, however it was found.
  if (conflict && provenance.confidence === 'certain') provenance = { ...provenance, confidence: 'likely' };
  yield;
  const cleaned = { ...draft, issues: [...issues, ...draft.issues] };
  const article = yield* cleanSteps(cleaned, { provenance, pageUrl: inner.url, view });
  return { provenance, article, issues: article.issues };
}
