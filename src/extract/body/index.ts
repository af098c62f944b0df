import { measure } from './measure.ts';
import { prune } from './prune.ts';
import { articleRoot } from './root.ts';
import { sieve } from './sieve.ts';
import { dropTeasers } from './teasers.ts';

export { trimEdges } from './edges.ts';

/** The element that holds the article of a whole page, without what stands around it. Changes `body`. */
export function findBody(body: Element): Element {
  sieve(body);
  dropTeasers(body, measure(body));
  const root = articleRoot(body, measure(body));
  prune(root);
  return root;
}
