/** The public door of the library. */
export { holdsMarkdown } from './detect/index.ts';
export { readSteps, type ReadOptions, type Supplies } from './pipeline.ts';
export { EVERYTHING, readMirror } from './read.ts';
export type * from './model/article.ts';
export type * from './model/entity.ts';
export type * from './model/provenance.ts';
export type * from './model/reading.ts';
