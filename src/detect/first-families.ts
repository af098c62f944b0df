import type { Family } from './define-family.ts';
import { gitMarkdown } from './families/git-markdown.ts';
import { repostSourceLine } from './families/repost-source-line.ts';
import { staticArchiveSite } from './families/static-archive-site.ts';

/**
 * The families that read the lines of a text, where any page may be theirs. All others leave a mark, or have an address of
 * their own, that `marked` sees: a page without one has only these to be asked. In the order of the registry.
 */
export const FIRST_FAMILIES: readonly Family[] = [gitMarkdown, repostSourceLine, staticArchiveSite];
