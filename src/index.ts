/** The public door of the library. */
export { holdsMarkdown } from './detect/index.ts';
export { readMirror, readSteps, type ReadOptions } from './pipeline.ts';
export type * from './model/article.ts';
export type * from './model/entity.ts';
export type * from './model/provenance.ts';
export type * from './model/reading.ts';
