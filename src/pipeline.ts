import { cleanSteps } from './clean/index.ts';
import { traceSteps } from './detect/index.ts';
import { extractSteps, outletConflict } from './extract/index.ts';
import { snapshotSteps } from './kit/snapshot.ts';
import { forgetAddresses } from './kit/url.ts';
import type { Article } from './model/article.ts';
import type { Issue } from './model/issue.ts';
import type { Provenance } from './model/provenance.ts';

export interface ReadOptions {
  /** An original typed in by the person, for a page that no family knows. */
  readonly uriR?: string | undefined;
  /** Turns Markdown into HTML, for a page that holds some (`holdsMarkdown`). */
  readonly markdown?: ((source: string) => string) | undefined;
  /** Asked of each element of the live page, to tell what the page hides. */
  isRendered?(element: Element): boolean;
}

export interface Reading {
  readonly provenance: Provenance;
  /** Undefined when nothing readable was found. */
  readonly article?: Article | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads a page: finds what it copies, takes the copy's furniture off, restores the article. In steps: between two of them
 * the caller may let the page work. The copy is taken in the first, unless the page is very
 * large.
 *
 * @param document the live or parsed document; it is not changed
 * @param url its absolute address
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
  const traced = yield* traceSteps(page, { uriR: options.uriR });
  const { inner, shape, facts, originalUrl } = traced;
  let { provenance } = traced;
  const issues: Issue[] = [...traced.issues];
  if (shot.shortened) issues.push({ code: 'shortened' });
  yield;
  const draft = yield* extractSteps(inner, {
    facts,
    shape,
    originalUrl,
    copies: provenance.hops.map((h) => h.uriM),
    reposts: provenance.hops.flatMap((h) => h.repost ?? []),
  });
  if (!draft) return { provenance, issues: [...issues, { code: 'no-article' }] };
  const conflict = outletConflict(draft.facts, provenance.uriR);
  if (conflict) issues.push(conflict);
  // What the text itself speaks against is not certain, however it was found.
  if (conflict && provenance.confidence === 'certain') provenance = { ...provenance, confidence: 'likely' };
  yield;
  const article = yield* cleanSteps(
    { ...draft, issues: [...issues, ...draft.issues] },
    { provenance, view: document.defaultView ?? globalThis },
  );
  return { provenance, article, issues: article.issues };
}
