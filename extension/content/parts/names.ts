export { entitySteps, removedName, withoutRemoved } from '../../../src/entities/index.ts';
export { timeline } from '../../../src/entities/timeline.ts';
