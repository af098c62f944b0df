import type { Article } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { Provenance } from '../model/provenance.ts';

export interface CleanOptions {
  readonly provenance: Provenance;
  /** Base for addresses that are still relative. */
  readonly url: string;
}

/** The only door out to display: a Draft with untrusted nodes in, an Article of plain data out. Fails closed. */
export function clean(draft: Draft, options: CleanOptions): Article {
  throw new Error(`not built: ${draft.body.localName} ${options.url}`);
}
