import type { Article } from './article.ts';
import type { Issue } from './issue.ts';
import type { Provenance } from './provenance.ts';

/** What a page gives. */
export interface Reading {
  readonly provenance: Provenance;
  /** Undefined when nothing readable was found. */
  readonly article?: Article | undefined;
  readonly issues: readonly Issue[];
}
