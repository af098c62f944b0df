import { finish } from '../../kit/steps.ts';
import { INLINE } from '../markup-names.ts';
import { guidedSteps } from './guide.ts';
import { measureSteps, type Weights } from './measure.ts';
import { pruneSteps } from './prune.ts';
import { articleRootSteps } from './root.ts';
import { putFirst, standfirstSteps } from './standfirst.ts';
import { sieveSteps } from './sieve.ts';
import { dropTeasers } from './teasers.ts';

export { trimEdges, trimEdgesSteps } from './edges.ts';

/**
 * The element that holds the article of a whole page, without what stands around it. Changes `body`.
 *
 * @param summaries what the page states as the article's summary, to know its standfirst by
 * @param articleBody the text as structured data states it, to check the choice by
 */
export function findBody(body: Element, summaries: readonly string[] = [], articleBody?: string): Element {
  return finish(findBodySteps(body, summaries, articleBody));
}

/** The same in steps. */
export function* findBodySteps(
  body: Element,
  summaries: readonly string[],
  articleBody: string | undefined,
): Generator<void, Element> {
  const weights: Weights = new Map();
  yield* sieveSteps(body, yield* measureSteps(body, weights));
  yield;
  let sizes = yield* measureSteps(body, weights);
  yield;
  if (yield* dropTeasers(body, sizes)) sizes = yield* measureSteps(body, weights);
  yield;
  const chosen = yield* articleRootSteps(body, sizes);
  yield;
  const root = yield* guidedSteps(body, chosen, articleBody);
  const lead = yield* standfirstSteps(body, root, sizes, summaries);
  if (lead) putFirst(lead, root);
  yield;
  // A container that was put together, or that another paragraph was put into, has another measure.
  const measured = !lead && sizes.has(root) && !INLINE.has(root.localName);
  yield* pruneSteps(root, measured ? sizes : yield* measureSteps(root, weights));
  return root;
}
