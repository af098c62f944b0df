/** All families, for pages that bear the mark of one. */
export { FAMILIES as families } from '../../../src/detect/registry.ts';
