/** The browsers to be tested: one lane of `npm test` names its own. */
export const BROWSERS = process.env.MIRROR_READER_BROWSER
  ? [process.env.MIRROR_READER_BROWSER]
  : ['chromium', 'firefox'];

/** Whether matrices are run in full (`npm run test:all`): every host and family in every browser. */
export const ALL = process.env.MIRROR_READER_ALL === '1';
