/** How often a property is tried: `most` times at night (`npm run test:all`), two hundred otherwise. */
export const runs = (most: number): { numRuns: number } => ({
  numRuns: process.env['MIRROR_READER_ALL'] === '1' ? most : Math.min(most, 200),
});
