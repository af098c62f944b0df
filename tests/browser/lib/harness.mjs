// One suite, run in each browser: the network, the browser with the extension, and what every test asks of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe } from 'node:test';
import { launch, POPUP, pressInReader, until } from '../../../scripts/lib/browser.mjs';
import { startNetwork } from '../../../scripts/lib/proxy.mjs';
import { root } from '../../../scripts/lib/setup.mjs';
import { BROWSERS } from './browsers.mjs';

/**
 * @param {(serve: object) => void} serve puts the suite's pages on the network
 * @param {(at: object) => void} suite registers its tests; `at.network` and `at.session` are there when they run, `at.downloads` is where files go
 * @param {number} [timeout] for all tests of one browser, in milliseconds
 */
export function inBothBrowsers(serve, suite, timeout = 300_000) {
  for (const name of BROWSERS) {
    describe(name, { timeout }, () => {
      // One test's tabs are not the next one's.
      const opened = [];
      const at = {
        name,
        opened,
        dist: join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome'),
        downloads: mkdtempSync(join(tmpdir(), 'mirror-reader-downloads-')),
      };

      before(async () => {
        at.network = await startNetwork();
        serve(at.network);
        at.session = await launch(name, {
          dist: at.dist,
          proxyPort: at.network.port,
          downloads: at.downloads,
        });
      });
      after(async () => {
        await at.session?.close();
        await at.network?.stop();
        rmSync(at.downloads, { recursive: true, force: true, maxRetries: 5 });
      });
      afterEach(async () => {
        for (const tab of opened.splice(0)) await tab.close().catch(() => undefined);
      });

      /** A tab on `url`, loaded. */
      at.open = async (url) => {
        const page = await at.session.newPage();
        opened.push(page);
        await page.goto(url, { waitUntil: 'load' });
        await page.bringToFront();
        return page;
      };
      at.isLit = (page) => at.session.isLit(page);
      at.readerText = (page) => at.session.inReader(page, (shadow) => shadow.querySelector('article')?.innerText ?? '');
      at.isReaderOpen = async (page) => !!(await at.readerText(page));
      /** Presses a control of the reader. */
      at.press = (page, selector, words) => pressInReader(at.session, page, selector, words);
      /** Presses the button, and opens the popup as a tab on `page`, ready. */
      at.popupOn = async (page, selector = '[data-original]', wait = 15_000) => {
        const id = await at.session.tabId(page);
        const popup = await at.session.pressAction(page);
        opened.push(popup);
        if (name === 'firefox') {
          await popup.waitForSelector(selector, { timeout: wait });
          return popup;
        }
        // The real popup closes when it loses focus; its press has given access to the tab, so a tab of its own serves as well.
        await until(async () => (await popup.evaluate(() => document.readyState).catch(() => '')) === 'complete');
        const tab = await at.session.openExtensionPage(`${POPUP}?tab=${id}`);
        opened.push(tab);
        await tab.waitForSelector(selector, { timeout: wait });
        return tab;
      };

      suite(at);
    });
  }
}
