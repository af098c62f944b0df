import { guided } from './guide.ts';
import { measure } from './measure.ts';
import { prune } from './prune.ts';
import { articleRoot } from './root.ts';
import { putFirst, standfirst } from './standfirst.ts';
import { sieve } from './sieve.ts';
import { dropTeasers } from './teasers.ts';

export { trimEdges } from './edges.ts';

/**
 * The element that holds the article of a whole page, without what stands around it. Changes `body`.
 *
 * @param summaries what the page states as the article's summary, to know its standfirst by
 * @param articleBody the text as structured data states it, to check the choice by
 */
export function findBody(body: Element, summaries: readonly string[] = [], articleBody?: string): Element {
  sieve(body);
  dropTeasers(body, measure(body));
  const sizes = measure(body);
  const root = guided(body, articleRoot(body, sizes), articleBody);
  const lead = standfirst(body, root, sizes, summaries);
  if (lead) putFirst(lead, root);
  prune(root);
  return root;
}
