// Pictures of reader and popup in both browsers, for looking at; `--readme` renews those of the README, the popup in its own window.
import { join } from 'node:path';
import { launch, POPUP, sleep, until } from './lib/browser.mjs';
import { startDisplay } from './lib/display.mjs';
import { startNetwork } from './lib/proxy.mjs';
import { makeFolder, root, run } from './lib/setup.mjs';
import * as sites from '../tests/browser/lib/sites.mjs';

const readme = process.argv.includes('--readme');
run(process.execPath, ['scripts/build.mjs']);
const folder = readme ? makeFolder('docs/images') : makeFolder('artifacts/screenshots');

/** Name, browser, interface language, page, width, dark. */
const SHOTS = readme
  ? [
      ['reader', 'chromium', 'zh-CN', sites.ARTICLE, 1100, false],
      ['reader-en-dark', 'chromium', 'en-US', sites.ENGLISH, 1100, true],
    ]
  : ['chromium', 'firefox'].flatMap((browser) => [
      [`${browser}-hans-light`, browser, 'zh-CN', sites.ARTICLE, 1280, false],
      [`${browser}-hant-dark`, browser, 'zh-TW', sites.RAW, 1280, true],
      [`${browser}-en-360`, browser, 'en-US', sites.ENGLISH, 360, false],
    ]);

const network = await startNetwork();
sites.serveSites(network);
if (readme) {
  await realPopup('chromium', 'en-US', sites.ENGLISH, false);
  await realPopup('firefox', 'zh-CN', sites.ARTICLE, true);
}
for (const [name, browser, locale, url, width, dark] of SHOTS) {
  const session = await launch(browser, {
    dist: join(root, 'dist', browser === 'firefox' ? 'firefox' : 'chrome'),
    proxyPort: network.port,
    locale,
    dark,
    width,
    height: 820,
  });
  try {
    const page = await session.newPage();
    if (browser === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const id = await session.tabId(page);
    if (browser === 'chromium') await session.pressAction(page);
    const popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
    if (browser === 'chromium')
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    if (readme) await popup.waitForSelector('[data-entity]');
    else {
      await popup.setViewport({ width: 380, height: 860 });
      await popup.waitForSelector('[data-entity]');
      await popup.click('[data-entity]');
      await popup.waitForSelector('[data-detail]');
      await popup.screenshot({ fullPage: true, path: join(folder, `${name}-popup.png`) });
    }
    await popup.close();
    await page.bringToFront();
    if (readme) await session.command(page, 'toggle-reader');
    await until(() => session.inReader(page, (shadow) => !!shadow.querySelector('article')));
    // The README shows the top of the article, with its header.
    if (readme) await session.inReader(page, (shadow) => shadow.querySelector('.scroll')?.scrollTo(0, 0));
    await new Promise((resolve) => setTimeout(resolve, 900));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(name);
  } finally {
    await session.close();
  }
}
await network.stop();

/** The popup as the button in the toolbar opens it, with the corner of the window around it. */
async function realPopup(browser, locale, url, dark) {
  const [width, height] = [1100, 760];
  const display = await startDisplay({ width, height });
  const dist = join(root, 'dist', browser === 'firefox' ? 'firefox' : 'chrome');
  const options = { proxyPort: network.port, headless: false, env: display.env, locale, dark, width, height };
  const session = await launch(browser, { dist, ...options });
  try {
    const page = await session.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const popup = await session.openPopup(page);
    await popup.waitForSelector('[data-entity]', { timeout: 60_000 });
    await sleep(1500);
    display.picture(join(folder, `popup-${browser}.png`), `560x${height}+${width - 560}+0`);
    console.log(`popup-${browser}`);
  } finally {
    await session.close();
    display.stop();
  }
}
