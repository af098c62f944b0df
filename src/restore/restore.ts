import { cleanSteps } from '../clean/index.ts';
import type { Trace } from '../detect/index.ts';
import { outletConflict, type Extract } from '../extract/index.ts';
import type { Reading } from '../model/reading.ts';

/** From the page that a copy was traced back to, to the article. In steps, between which the caller may let others work. */
export type Restore = (traced: Trace, view: object) => Generator<void, Reading>;

/**
 * @param extract finds the article in pages of one kind
 * @returns what makes articles of these pages
 */
export function restoring(extract: Extract): Restore {
  return function* (traced, view) {
    const { inner, facts, originalUrl } = traced;
    let { provenance } = traced;
    const issues = [...traced.issues];
    const draft = yield* extract(inner, {
      facts,
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
    const cleaned = { ...draft, issues: [...issues, ...draft.issues] };
    const article = yield* cleanSteps(cleaned, { provenance, pageUrl: inner.url, view });
    return { provenance, article, issues: article.issues };
  };
}
