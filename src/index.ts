/** The public door of the library. */
export { readMirror, readSteps, type ReadOptions, type Reading } from './pipeline.ts';
export type * from './model/article.ts';
export type * from './model/entity.ts';
export type * from './model/provenance.ts';
