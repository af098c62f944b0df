import { traceSteps, type KnownFamilies } from './detect/index.ts';
import { snapshotSteps } from './kit/snapshot.ts';
import { forgetAddresses } from './kit/url.ts';
import type { Reading } from './model/reading.ts';
import type { Restore } from './restore/restore.ts';

/** What not every page needs. What is missing is asked for by a step that yields its name, and is to be put here then. */
export interface Supplies extends KnownFamilies {
  /** Restores what was peeled down to the article and little else. */
  article?: Restore | undefined;
  /** Restores an article from a whole page of a site. */
  page?: Restore | undefined;
}

export interface ReadOptions {
  /** An original typed in by the person, for a page that no family knows. */
  readonly uriR?: string | undefined;
  /** Turns Markdown into HTML, for a page that holds some (`holdsMarkdown`). */
  readonly markdown?: ((source: string) => string) | undefined;
  /** Grows by what the steps ask for. */
  readonly supplies?: Supplies | undefined;
  /** Asked of each element of the live page, to tell what the page hides. */
  isRendered?(element: Element): boolean;
}

/**
 * Reads a page: finds what it copies, takes the copy's furniture off, restores the article. In steps: between two of them
 * the caller may let the page work. The copy is taken in the first, unless the page is very
 * large.
 *
 * @param document the live or parsed document; it is not changed
 * @param url its absolute address
 */
export function* readSteps(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Generator<keyof Supplies | void, Reading> {
  const { supplies = {} } = options;
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
  const traced = yield* traceSteps(page, { uriR: options.uriR, known: supplies });
  yield;
  const kind = traced.shape === 'article' ? 'article' : 'page';
  if (!supplies[kind]) yield kind;
  const restore = supplies[kind];
  if (!restore) throw new Error(`${kind} was asked for and not given`);
  const issues = shot.shortened ? [...traced.issues, { code: 'shortened' as const }] : traced.issues;
  return yield* restore({ ...traced, issues }, view);
}
