// The popup in its own window, opened by the button in the toolbar, in both browsers, in English and Chinese. A popup takes
// its size from its content, so that a page in a tab tells nothing of it. Run by `node --test`; the extension must be built.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { atMost, launch, until } from '../../scripts/lib/browser.mjs';
import { startDisplay } from '../../scripts/lib/display.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import { below, cutElements } from './lib/fit.mjs';
import * as sites from './lib/sites.mjs';
import { ALL, BROWSERS } from './lib/browsers.mjs';

/** A browser lets no extension in here. */
const FORBIDDEN = {
  chromium: 'https://chromewebstore.google.com/detail/none',
  firefox: 'https://addons.mozilla.org/en-US/firefox/',
};
const BARE = 'https://news.example.org/contents';
const NAMED = 'https://news.example.org/2024/11/lamps';
const BUSY = 'https://github.com/example-mirror/news/blob/main/pages/busy.md';
const HELD = 'https://github.com/held';
/** Nothing to read, where the extension may look without a press. */
const EMPTY = 'https://github.com/example-mirror/news/blob/main/pages/empty.md';

const READY = '[data-state]:not([data-state="loading"])';
/** A machine may have other things to do. */
const WAIT = { timeout: 60_000 };
/** State → page. */
const PAGES = {
  copy: sites.ARTICLE,
  'copy in English': sites.ENGLISH,
  'copy with long lines': sites.STRUCTURES,
  ordinary: NAMED,
  unreadable: BARE,
  closed: undefined,
};

for (const name of BROWSERS)
  for (const locale of ['en-US', 'zh-CN'])
    describe(`${name} ${locale}`, { timeout: 600_000 }, () => {
      let display;
      let network;
      let session;
      let page;
      /** Lets the page go on that waits for an answer. */
      let release;

      before(async () => {
        display = await startDisplay();
        network = await startNetwork();
        sites.serveSites(network);
        network.serve(FORBIDDEN[name], { body: '<!doctype html><title>Extensions</title><p>Nothing here.</p>' });
        for (const url of [BARE, EMPTY])
          network.serve(url, {
            body: '<!doctype html><html lang="en"><title>Contents</title><a href="/1">One</a></html>',
          });
        network.serve(NAMED, {
          body: `<!doctype html><html lang="en"><head><title>Lamps along the river</title></head><body><article>
            <h1>Lamps along the river</h1><p class="byline">By Ruth Abel</p>${'<p>The council of Norwich met on Monday, said Karin Holm of the Harbour Museum, and spoke for a long time about the lamps along the river, which have been dark since March 2021.</p>'.repeat(6)}
            </article></body></html>`,
        });
        network.serve(HELD, () => new Promise((resolve) => (release = () => resolve({ body: 'go on' }))));
        network.serve(BUSY, {
          body: `<!doctype html><html lang="en"><title>Busy</title><body><p>Words.</p><script>
            window.hold = () => { const r = new XMLHttpRequest(); r.open('GET', '/held', false); r.send(); };
          </script></body></html>`,
        });
        session = await launch(name, {
          dist: join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome'),
          proxyPort: network.port,
          headless: false,
          env: display.env,
          locale,
        });
      });
      after(async () => {
        await session?.close();
        await network?.stop();
        display?.stop();
      });
      afterEach(async () => {
        release?.();
        await atMost(page?.close(), 5_000);
      });

      const popupOn = async (url) => {
        page = await session.newPage();
        await page.goto(url, { waitUntil: 'load' });
        return session.openPopup(page);
      };
      /** A page that has the focus. */
      const inFront = async (url) => {
        page = await session.newPage();
        await page.goto(url, { waitUntil: 'load' });
        await page.bringToFront();
        assert.ok(await until(() => page.evaluate(() => document.hasFocus()), WAIT), 'the page is in front');
      };
      /** The size it has when it has stopped to change. */
      const sizeOf = async (popup) => {
        let last = '';
        return until(async () => {
          const size = await popup.evaluate(() => [innerWidth, innerHeight]);
          const same = String(size) === last;
          last = String(size);
          return same && size;
        });
      };
      const assertFits = async (popup) => {
        const [width, height] = await sizeOf(popup);
        assert.ok(width >= 360 && width <= 400, `${width} px wide`);
        assert.ok(height >= 60 && height <= 600, `${height} px high`);
        assert.deepEqual(await popup.evaluate(cutElements), []);
      };

      const assertCopied = async (popup) => {
        const said = () => popup.evaluate(() => document.querySelector('.toggles [role="status"]').innerText);
        assert.match(await until(said), /^(?:Copied|已复制)/);
        assert.match(await until(() => session.readClipboard(page).catch(() => '')), /林书远/);
      };

      for (const [state, url = FORBIDDEN[name]] of Object.entries(PAGES))
        test(`${state}: 360 to 400 px wide, nothing cut`, async () => {
          const popup = await popupOn(url);
          await popup.waitForSelector(READY, WAIT);
          const shown = await popup.evaluate(() => document.querySelector('[data-state]').dataset.state);
          assert.equal(shown, state.split(' ')[0]);
          if (/copy|ordinary/.test(state)) await popup.waitForSelector('[data-entity]', WAIT);
          await assertFits(popup);
          if (/copy|ordinary/.test(state))
            for (const selector of ['[data-action="toggle"]', '[data-action="copy-citation"]', '[data-entity]'])
              assert.equal(await popup.evaluate(below, selector), 0, `${selector} is seen without scrolling`);
          if (/copy/.test(state))
            for (const selector of ['[data-action="open-original"]', '[data-action="copy-original"]'])
              assert.equal(await popup.evaluate(below, selector), 0, `${selector} is seen without scrolling`);
        });

      test('loading: as wide, before the page has answered', async () => {
        page = await session.newPage();
        await page.goto(BUSY, { waitUntil: 'load' });
        const held = page.evaluate(() => window.hold()).catch(() => undefined);
        assert.ok(await until(() => release), 'the page waits');
        const popup = await session.openPopup(page);
        await popup.waitForSelector('[data-state="loading"]', WAIT);
        await assertFits(popup);
        release();
        await held;
        await popup.waitForSelector(READY, WAIT);
        await assertFits(popup);
      });

      test('two presses copy a citation: the button, and Copy', async () => {
        const popup = await popupOn(sites.ARTICLE);
        await popup.waitForSelector('[data-action="copy-citation"]', WAIT);
        await popup.click('[data-action="copy-citation"]');
        await assertCopied(popup);
      });

      // Whether a page may write to the clipboard depends on the window's focus, which a display without a window manager
      // gives only sometimes while other windows open.
      if (ALL)
        test('a key copies the citation without the popup', async () => {
          await inFront(sites.ENGLISH);
          await session.command(page, 'copy-citation');
          // Looking at the clipboard moves the focus, and a page without it may not write.
          await until(async () => (await session.badge(page)) === '✓');
          const copied = async () => (await session.readClipboard(page).catch(() => '')).includes('Lindqvist');
          assert.ok(await until(copied, WAIT), 'it is on the clipboard');
        });

      if (name === 'firefox')
        test('the key for the reader marks the button where there is nothing to read: no popup opens by itself', async () => {
          await inFront(EMPTY);
          await session.command(page, 'toggle-reader');
          assert.ok(await until(async () => (await session.badge(page)) === '!', WAIT), 'the button is marked');
        });
      else
        test('the key for the reader opens the popup where there is nothing to read', async () => {
          await inFront(EMPTY);
          await session.command(page, 'toggle-reader');
          const popup = await session.shownPopup();
          await popup.waitForSelector('[data-state="unreadable"]', WAIT);
        });

      test('by keys alone as well: c copies, o opens the original', async () => {
        let popup = await popupOn(sites.ARTICLE);
        await popup.waitForSelector('[data-action="copy-citation"]', WAIT);
        await popup.keyboard.press('c');
        await assertCopied(popup);
        // It may have been closed when the page came to the front.
        await popup.close().catch(() => undefined);
        popup = await session.openPopup(page);
        await popup.waitForSelector('[data-action="open-original"]', WAIT);
        // The popup goes when the new tab comes.
        await popup.keyboard.press('o').catch(() => undefined);
        const original = await until(async () =>
          (await session.browser.pages()).find((p) => p.url() === sites.ORIGINAL),
        );
        assert.ok(original, 'the original is open');
        await original.close();
      });
    });
