// node scripts/screenshots.mjs [--browser firefox] [--only WORDS] [--locale zh-CN] [--theme dark] [--readme]: pictures of every
// surface in both browsers, in English and Chinese, light and dark, for looking at; the popup in its own window, with the
// corner of the browser around it. `--readme` renews the pictures of the README. Under Linux, where windows open unseen.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { atMost, launch, sleep, until } from './lib/browser.mjs';
import { startDisplay } from './lib/display.mjs';
import { startNetwork } from './lib/proxy.mjs';
import { makeFolder, root, run } from './lib/setup.mjs';
import { serveSurfaces, SURFACES } from './lib/surfaces.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    only: { type: 'string', default: '' },
    locale: { type: 'string', default: 'en-US,zh-CN' },
    theme: { type: 'string', default: 'light,dark' },
    readme: { type: 'boolean', default: false },
  },
});
/** Of a picture in the README: surface, browser, locale, dark, name. */
const README = [
  ['popup-english', 'chromium', 'en-US', false, 'popup-chromium'],
  ['popup-copy', 'firefox', 'zh-CN', true, 'popup-firefox'],
  ['reader', 'chromium', 'zh-CN', false, 'reader'],
  ['reader-english', 'firefox', 'en-US', true, 'reader-en-dark'],
];
const [WIDTH, HEIGHT] = [1280, 860];

run(process.execPath, ['scripts/build.mjs']);
const network = await startNetwork();
serveSurfaces(network);
const failed = [];
if (values.readme)
  for (const [surface, browser, locale, dark, name] of README)
    await pictures(browser, locale, dark, [surface], () => join(makeFolder('docs/images'), `${name}.png`));
else
  for (const browser of values.browser.split(','))
    for (const locale of values.locale.split(','))
      for (const theme of values.theme.split(',')) {
        const folder = makeFolder(`artifacts/screenshots/${browser}-${locale}-${theme}`);
        const names = Object.keys(SURFACES).filter((name) =>
          values.only.split(',').some((word) => name.startsWith(word)),
        );
        await pictures(browser, locale, theme === 'dark', names, (name) => join(folder, `${name}.png`));
      }
await network.stop();
for (const line of failed) console.error(line);
process.exit(failed.length ? 1 : 0);

/** Takes pictures of surfaces in one browser; one that cannot be brought up is noted and left out. */
async function pictures(browser, locale, dark, names, pathOf) {
  const display = await startDisplay({ width: WIDTH, height: HEIGHT });
  const session = await launch(browser, {
    dist: join(root, 'dist', browser === 'firefox' ? 'firefox' : 'chrome'),
    proxyPort: network.port,
    headless: false,
    env: display.env,
    locale,
    dark,
    width: WIDTH,
    height: HEIGHT,
  });
  for (const name of names) {
    const opened = [];
    const open = async (make) => {
      const page = await make;
      opened.push(page);
      if (browser === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      return page;
    };
    const at = {
      session,
      own: (path) => open(session.openExtensionPage(path)),
      open: async (url) => {
        const page = await open(session.newPage());
        await page.goto(url, { waitUntil: 'load' });
        await page.bringToFront();
        return page;
      },
      settled,
      window: (path) => display.picture(path, `560x720+${WIDTH - 560}+0`),
    };
    try {
      const take = await SURFACES[name](at);
      await take(pathOf(name));
      console.log(pathOf(name));
    } catch (error) {
      failed.push(`${pathOf(name)}: ${error.message}`);
    }
    for (const page of opened) await atMost(page.close(), 5_000);
  }
  await atMost(session.close(), 20_000);
  display.stop();
}

/** Waits until two looks at a page, a little apart, find the same. */
async function settled(page) {
  let last;
  await until(
    async () => {
      const now = await page.evaluate(() => `${document.body?.innerText.length} ${innerWidth} ${innerHeight}`);
      const same = now === last;
      last = now;
      return same;
    },
    { every: 400 },
  );
  await sleep(400);
}
