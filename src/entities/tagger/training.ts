// What scripts/train-names.mjs takes from the library. No part of the package.
import { finish } from '../../kit/steps.ts';
import { findDates } from '../dates/index.ts';
import { fold } from '../fold.ts';
import { ruleSteps } from '../zh/index.ts';
import { layersOf, type Layers } from './layers.ts';

export { featuresOf, MOST_FEATURES } from './features.ts';
export { CHINA, COUNTIES, DISTRICTS } from '../data/places-china.ts';
export { WORLD } from '../data/places-world.ts';
export { COUNTRIES } from '../data/countries.ts';
export { FIRST_COST, ONLY_COST, SECOND_COST, SURNAME_COST } from '../data/name-chars.ts';
export { fold } from '../fold.ts';
export { isCountry } from '../zh/divisions.ts';
export { lexicon } from './lexicon.ts';

/** The layers of a text in either script. */
export function analyse(text: string): Layers {
  const folded = fold(text);
  const dates = findDates(folded, undefined, 'zh');
  const { spans, tokens, candidates } = finish(ruleSteps(folded, dates, new Map()));
  return layersOf(folded, tokens, candidates, [...spans, ...dates]);
}
