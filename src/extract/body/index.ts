import { noteOutside } from '../../kit/left-out.ts';
import { INLINE } from '../markup-names.ts';
import { guidedSteps } from './guide.ts';
import { markedOf } from './marked.ts';
import { measureSteps, type Weights } from './measure.ts';
import { pruneSteps } from './prune.ts';
import { articleRootSteps } from './root.ts';
import { putFirst, standfirst } from './standfirst.ts';
import { sieveSteps } from './sieve.ts';
import { dropTeasersSteps } from './teasers.ts';

export { trimEdgesSteps } from './edges.ts';

/**
 * The element that holds the article of a whole page, without what stands around it. Changes `body`.
 *
 * @param summaries what the page states as the article's summary, to know its standfirst by
 * @param articleBody the text as structured data states it, to check the choice by
 * @param heading the element that shows the title, when it is known
 */
export function* findBodySteps(
  body: Element,
  summaries: readonly string[] = [],
  articleBody?: string,
  heading?: Element,
): Generator<void, Element> {
  const weights: Weights = new Map();
  const before = yield* measureSteps(body, weights);
  const marked = markedOf(body, before, heading);
  yield* sieveSteps(body, before, marked);
  let sizes = yield* measureSteps(body, weights);
  if (yield* dropTeasersSteps(body, sizes, marked)) sizes = yield* measureSteps(body, weights);
  const chosen = yield* articleRootSteps(body, sizes);
  const root = yield* guidedSteps(body, chosen, articleBody);
  const leads = standfirst(body, root, sizes, summaries, heading);
  putFirst(leads, root);
  yield;
  // A container that was put together, or that another paragraph was put into, has another measure.
  const measured = !leads.length && sizes.has(root) && !INLINE.has(root.localName);
  yield* pruneSteps(root, measured ? sizes : yield* measureSteps(root, weights), marked);
  yield;
  noteOutside(root, body);
  return root;
}
