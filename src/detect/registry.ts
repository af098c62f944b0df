import type { Family } from './define-family.ts';
import { gitMarkdown } from './families/git-markdown.ts';

/** Alphabetical. Order has no meaning: the strongest claim wins. */
export const FAMILIES: readonly Family[] = [gitMarkdown];
