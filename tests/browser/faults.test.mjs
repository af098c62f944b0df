// What goes wrong in browsers: the background ended, the extension reloaded, pages that come back, swap their body or are no
// pages at all, storage that is full or holds nonsense, no access.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPTIONS, POPUP, sleep, until } from '../../scripts/lib/browser.mjs';
import { endBackground } from './lib/background.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import { BODY_SWAP, FRAMED, KINDS, PDF, READABLE, SECOND, serveOdd, WORDS } from './lib/odd.mjs';
import * as sites from './lib/sites.mjs';

const READY = '[data-state]:not([data-state="loading"])';

function serve(network) {
  sites.serveSites(network);
  serveOdd(network);
}

inBothBrowsers(serve, (at) => {
  const isChromium = at.name === 'chromium';

  /** The popup without a press on the button, as a tab. */
  const popupWithoutPress = async (page) => {
    const popup = await at.session.openExtensionPage(`${POPUP}?tab=${await at.session.tabId(page)}`);
    await popup.waitForSelector(READY);
    return popup;
  };
  const toggle = async (page) => {
    await page.bringToFront();
    await at.session.command(page, 'toggle-reader');
  };
  const hosts = (page) => page.evaluate(() => document.querySelectorAll(':root > div').length);

  test('the background is ended before, between and after everything', async () => {
    const page = await at.open(sites.ARTICLE);
    // Once it has answered, the browser has written down what it listens to.
    assert.ok(await until(() => at.isLit(page)));
    await endBackground(at.session);
    await page.reload({ waitUntil: 'load' });
    // Asked of the page alone: asking for the badge would wake the background by itself.
    await sleep(1200);
    assert.ok(await until(() => at.isLit(page)), 'the page’s own message wakes it');
    // From here on only the page and the popup are asked: whoever drives the browser wakes nothing.
    const id = await at.session.tabId(page);
    await endBackground(at.session);
    const popup = await at.session.openExtensionPage(`${POPUP}?tab=${id}`);
    await popup.waitForSelector('[data-citation]');
    await endBackground(at.session);
    await popup.click('[data-action="toggle"]');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    await endBackground(at.session);
    await popup.click('[data-action="toggle"]');
    assert.ok(await until(async () => !(await at.isReaderOpen(page))), 'and closes');
    await popup.close();
    await endBackground(at.session);
    await page.reload({ waitUntil: 'load' });
    await sleep(1200);
    assert.ok(await until(() => at.isLit(page)), 'and it wakes again');
  });

  test('back out of the browser’s cache the reader works on', async () => {
    const page = await at.open(READABLE);
    await page.evaluate(() => addEventListener('pageshow', (e) => (window.persisted = e.persisted)));
    await toggle(page);
    assert.ok(await until(() => at.isReaderOpen(page)), 'open');
    await page.goto(SECOND, { waitUntil: 'load' });
    // No load is fired for a page that comes out of the cache.
    await page.evaluate(() => history.back());
    assert.ok(await until(async () => (await page.evaluate(() => location.href).catch(() => '')) === READABLE));
    await sleep(300);
    if ((await hosts(page)) === 0) await toggle(page);
    assert.ok(await until(() => at.isReaderOpen(page)), 'open again');
    assert.equal(await hosts(page), 1);
    await toggle(page);
    assert.ok(await until(async () => (await hosts(page)) === 0), 'closed');
  });

  test('a page that swaps its body under the reader: one reader, and the page back when it closes', async () => {
    const page = await at.open(BODY_SWAP);
    await toggle(page);
    assert.ok(await until(() => at.isReaderOpen(page)));
    const text = await at.readerText(page);
    await page.evaluate(async () => {
      for (let i = 0; i < 50; i++) {
        window.swap();
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    });
    assert.equal(await at.readerText(page), text);
    assert.equal(await hosts(page), 1);
    await toggle(page);
    assert.ok(await until(async () => (await hosts(page)) === 0));
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).visibility), 'visible');
  });

  test('fifty soft navigations leave one reader and the right button', async () => {
    const page = await at.open(sites.SOFT);
    await page.evaluate(async () => {
      for (let i = 0; i < 50; i++) {
        window.go(i % 2 ? 'article' : 'readme', `soft/n${i}.md`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      window.go('article', 'soft/n1001.md');
    });
    assert.ok(await until(() => at.isLit(page)));
    await toggle(page);
    assert.ok(await until(() => at.isReaderOpen(page)));
    assert.equal(await hosts(page), 1);
    await page.evaluate(() => window.go('readme', 'soft/README.md'));
    assert.ok(await until(async () => (await hosts(page)) === 0), 'it closes when its article is left');
  });

  for (const [what, [url, readable, words]] of Object.entries(KINDS)) {
    test(`${what}: ${readable ? 'is read' : 'says quietly that there is nothing to read'}`, async () => {
      const page = await at.open(url);
      const popup = await popupWithoutPress(page);
      const state = await popup.evaluate(() => document.querySelector('[data-state]').dataset.state);
      if (readable) assert.match(state, /copy|ordinary/);
      else assert.match(state, /unreadable|closed|ordinary/);
      if (words) assert.match(await popup.evaluate(() => document.body.innerText), words);
      await popup.close();
      if (!readable) return;
      await toggle(page);
      assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
      assert.ok((await at.readerText(page)).includes(WORDS));
    });
  }

  test('a PDF: the popup says what it cannot do', async () => {
    const page = await at.session.newPage();
    await page.goto(PDF, { waitUntil: 'load' }).catch(() => undefined);
    const popup = await popupWithoutPress(page);
    assert.match(await popup.evaluate(() => document.querySelector('[data-state]').dataset.state), /closed|unreadable/);
    assert.ok((await popup.evaluate(() => document.body.innerText)).length > 20, 'in words');
    await popup.close();
    await page.close().catch(() => undefined);
  });

  test('an article in a frame is not the page’s', async () => {
    const page = await at.open(FRAMED);
    await sleep(700);
    assert.equal(await at.isLit(page), false);
    for (const frame of page.frames())
      assert.equal(await frame.evaluate(() => document.querySelector(':root > div')), null);
  });

  test('a page that the extension may not enter: the popup says so, and the command marks the button', async () => {
    const page = await at.open(sites.ORDINARY);
    const popup = await popupWithoutPress(page);
    assert.equal(await popup.evaluate(() => document.querySelector('[data-state]').dataset.state), 'closed');
    await popup.close();
    await toggle(page);
    if (isChromium) assert.ok(await until(async () => (await at.session.badge(page)) === '!'), 'marked');
    assert.equal(await hosts(page), 0);
  });

  test('two tabs on one article know nothing of each other', async () => {
    const [one, two] = [await at.open(sites.ARTICLE), await at.open(sites.ENGLISH)];
    await toggle(two);
    assert.ok(await until(() => at.isReaderOpen(two)));
    assert.equal(await hosts(one), 0);
    const [left, right] = [await popupWithoutPress(one), await popupWithoutPress(two)];
    const title = (popup) => popup.evaluate(() => document.querySelector('h1').innerText);
    assert.notEqual(await title(left), await title(right));
    await left.close();
    await right.close();
  });

  test('storage that holds nonsense, and storage that is full', async () => {
    const options = await at.session.openExtensionPage(OPTIONS);
    await options.waitForSelector('select');
    const nonsense = {
      style: '../../x',
      theme: { toString: 1 },
      size: 'NaN',
      alwaysOpen: { length: 1e9 },
      __proto__: null,
    };
    await options.evaluate(async (value) => {
      window.problems = [];
      addEventListener('unhandledrejection', (e) => window.problems.push(String(e.reason)));
      await chrome.storage.local.set({ settings: value });
    }, nonsense);
    const page = await at.open(sites.ARTICLE);
    await toggle(page);
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens with nonsense stored');
    await toggle(page);
    // Firefox sets an extension no such bound.
    if (isChromium)
      await options.evaluate(async () => {
        let name = 0;
        for (let size = 1 << 21; size >= 1; size >>= 1)
          while (
            await chrome.storage.local.set({ [`f${name++}`]: 'x'.repeat(size) }).then(
              () => true,
              () => false,
            )
          );
      });
    const choose = (where, selector) =>
      where.evaluate((s) => {
        const select = document.querySelector(s);
        select.selectedIndex = 1;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, selector);
    const said = (where, selector) =>
      until(() => where.evaluate((s) => document.querySelector(s).innerText, selector), { timeout: 5000 });
    await choose(options, 'select');
    const words = await said(options, '.said');
    assert.equal(words, isChromium ? 'The browser could not save this' : 'Saved');
    assert.deepEqual(await options.evaluate(() => window.problems), []);
    const popup = await popupWithoutPress(page);
    assert.equal(await popup.evaluate(() => document.querySelector('[data-state]').dataset.state), 'copy');
    await popup.waitForSelector('[data-citation]');
    if (isChromium) {
      await choose(popup, '[data-citation-card] select');
      assert.equal(await said(popup, '[data-citation-card] [role="status"]'), 'The browser could not save this');
    }
    await options.evaluate(() => chrome.storage.local.clear());
    await popup.close();
    await options.close();
  });

  // Last: afterwards the extension is another instance.
  test('the extension is reloaded under an open reader', async () => {
    const page = await at.open(sites.ARTICLE);
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    const id = await at.session.tabId(page);
    const visible = () => page.evaluate(() => getComputedStyle(document.querySelector('h1')).visibility);
    await toggle(page);
    assert.ok(await until(() => at.isReaderOpen(page)));
    await at.session.reloadExtension();
    await sleep(1500);
    // Either the article stays to be read, or the page is back: never neither.
    const left = await hosts(page);
    assert.ok(left <= 1);
    if (left) assert.ok(await at.isReaderOpen(page), 'readable to the end');
    await page.bringToFront();
    // Firefox ends the scripts of the old instance with it: there the new one gives the page back when it is asked.
    if (isChromium) {
      await page.keyboard.press('Escape');
      assert.ok(await until(async () => (await hosts(page)) === 0), 'it can still be left');
      assert.equal(await visible(), 'visible');
    }
    // Two instances in one page, and then a third over an open reader of the second: always one reader, the newest one's.
    for (let instance = 2; instance <= 3; instance++) {
      const popup = await at.session.openExtensionPage(`${POPUP}?tab=${id}`);
      at.opened.push(popup);
      await popup.waitForSelector('[data-citation]');
      assert.ok(await until(async () => (await hosts(page)) === 0), 'what the old one left is gone');
      await popup.click('[data-action="toggle"]');
      assert.ok(await until(() => at.isReaderOpen(page)), `instance ${instance} opens its own`);
      assert.equal(await hosts(page), 1);
      await popup.close();
      if (instance === 2) await at.session.reloadExtension();
      await sleep(1000);
    }
    await page.bringToFront();
    await page.keyboard.press('Escape');
    assert.ok(await until(async () => (await hosts(page)) === 0), 'and one key closes it');
    assert.equal(await visible(), 'visible');
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    assert.deepEqual(problems, []);
  });
});
