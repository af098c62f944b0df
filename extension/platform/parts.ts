/**
 * Parts of the reader that are loaded when they are first used. Each is a packaged file that the background injects into
 * the tab on request: no file of the extension is open to pages.
 */
export const PARTS = ['view', 'markdown', 'files', 'names', 'to-hans', 'to-hant'] as const;
export type PartName = (typeof PARTS)[number];

/** The path of a part in the package, as the build names it. */
export const partFile = (name: PartName): string => `/extension/content/parts/${name}.iife.js`;
