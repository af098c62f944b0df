// An article in a tab of its own, in both browsers: the same reader in a page of the extension, with the pictures that the page
// lets be read, without a request, there after a reload, forgotten with its tab.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIBRARY, OPTIONS, READING, until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

const PICTURED = 'https://news.example.org/2024/12/lamps-of-the-quay';
const OWN = 'https://news.example.org/pictures/quay.svg';
const OTHER = 'https://pictures.example.net/boats.svg';
const TEXT =
  '<p>The lamps of the quay were lit again on Monday, and the boats came in one after the other all night.</p>';
const figure = (src, alt) => `<figure><img src="${src}" alt="${alt}" width="600" height="400"></figure>${TEXT}`;

function serve(network) {
  sites.serveSites(network);
  network.serve(PICTURED, {
    body: `<!doctype html><html lang="en"><head><title>Lamps of the quay - Example News</title></head><body><main><article>
<h1>Lamps of the quay</h1><p class="byline">By Ruth Abel</p>${TEXT.repeat(4)}${figure(OWN, 'The quay')}${figure(OTHER, 'Boats')}</article></main></body></html>`,
  });
  for (const picture of [OWN, OTHER])
    network.serve(picture, {
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400"/></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    });
}

inBothBrowsers(serve, (at) => {
  const inside = (page, fn, ...args) => at.session.inReader(page, fn, ...args);
  const said = (page) => inside(page, (root) => root.querySelector('.said')?.textContent ?? '');
  const ownTabs = async () => (await at.session.tabUrls()).filter((url) => url?.includes(READING));
  /** The reader in a tab of its own, once it is drawn. */
  const shown = async () => {
    const own = await at.session.shownExtensionPage(READING);
    at.opened.push(own);
    assert.ok(await until(() => inside(own, (root) => !!root.querySelector('.end')).catch(() => false)), 'it is drawn');
    return own;
  };
  /** Opens the page's article by the popup's button. */
  const handOver = async (url) => {
    const page = await at.open(url);
    await at.session.allowEverywhere?.();
    const popup = await at.popupOn(page, '[data-action="own-tab"]');
    at.network.take();
    await popup.click('[data-action="own-tab"]');
    return { page, own: await shown() };
  };
  const kept = async () => {
    const options = await at.session.openExtensionPage(`${OPTIONS}?memory`);
    const names = await options.evaluate(async () =>
      Object.keys(await (globalThis.browser ?? chrome).storage.session.get(null)).filter((n) =>
        n.startsWith('handed:'),
      ),
    );
    await options.close();
    return names.length;
  };

  test('a press opens it: read, marked, cited and saved there, with nothing in the page and no request', async () => {
    const { page, own } = await handOver(sites.ENGLISH);
    assert.match(await at.readerText(own), /Night Boat/);
    const left = await page.evaluate(() => [
      document.querySelectorAll(':root > div').length,
      document.adoptedStyleSheets.length,
      getComputedStyle(document.body).visibility,
    ]);
    assert.deepEqual(left, [0, 0, 'visible']);
    await own.bringToFront();
    const [x, y] = await inside(own, (root) => {
      const r = root.querySelector('.body p').getBoundingClientRect();
      return [r.x + 40, r.y + 12];
    });
    await own.mouse.click(x, y);
    await inside(own, (root) => {
      const text = root.querySelector('.body p').firstChild;
      getSelection().setBaseAndExtent(text, 0, text, 12);
    });
    await own.keyboard.press('h');
    assert.ok(await until(async () => (await said(own)) === 'Highlighted'), await said(own));
    await own.keyboard.press('i');
    assert.ok(await until(() => inside(own, (root) => !!root.querySelector('.cite .primary:focus'))));
    await own.keyboard.press('Enter');
    assert.ok(await until(async () => (await said(own)) === 'Copied'), await said(own));
    await own.keyboard.press('Escape');
    await own.keyboard.press('n');
    assert.ok(
      await until(() =>
        inside(own, (root) => !!root.querySelector('[data-entity], .names-panel button, .names button')),
      ),
    );
    await own.keyboard.press('Escape');
    await own.keyboard.press('s');
    assert.ok(await until(async () => (await said(own)).startsWith('Saved to')), await said(own));
    assert.deepEqual(at.network.take(), [], 'nothing is asked of any host');
    const list = await at.session.openExtensionPage(LIBRARY);
    at.opened.push(list);
    await list.waitForSelector('.entry');
    assert.match(await list.evaluate(() => document.querySelector('.entry').innerText), /Night Boat/);
  });

  test('pictures that the page lets be read come along; others are named with their host, and asked of nobody', async () => {
    const { own } = await handOver(PICTURED);
    const pictures = await until(() =>
      inside(own, (root) => {
        const [img] = root.querySelectorAll('.body img');
        const held = root.querySelector('.body .held')?.textContent;
        return img?.complete && held ? { src: img.src.slice(0, 11), wide: img.naturalWidth > 2, held } : undefined;
      }),
    );
    assert.equal(pictures?.src, 'data:image/');
    assert.ok(pictures.wide);
    assert.match(pictures.held, /pictures\.example\.net/);
    assert.deepEqual(at.network.take(), []);
  });

  test('it is there after a reload, and forgotten with its tab; another address says that it is gone', async () => {
    const { own } = await handOver(sites.ENGLISH);
    await own.evaluate(() => {
      document.documentElement.dataset.before = '';
      setTimeout(() => location.reload());
    });
    const isNew = () => own.evaluate(() => !('before' in document.documentElement.dataset)).catch(() => false);
    assert.ok(await until(isNew), 'loaded anew');
    const again = await shown();
    assert.match(await at.readerText(again), /Night Boat/);
    assert.equal(await kept(), 1);
    await again.bringToFront();
    await again.keyboard.press('Escape');
    assert.equal((await ownTabs()).length, 1, 'Escape closes no tab');
    await at.press(again, 'button.close');
    assert.ok(await until(async () => (await ownTabs()).length === 0), 'the tab is closed');
    assert.ok(await until(async () => (await kept()) === 0), 'nothing is kept');
    const gone = await at.session.openExtensionPage(`${READING}#none`);
    at.opened.push(gone);
    await gone.waitForSelector('[role="status"]');
    assert.match(await gone.evaluate(() => document.body.innerText), /no longer here/);
  });

  test('always: the key opens one tab for a page, and that again', async () => {
    const options = await at.session.openExtensionPage(OPTIONS);
    const set = (ownTab) =>
      options.evaluate((on) => (globalThis.browser ?? chrome).storage.local.set({ settings: { ownTab: on } }), ownTab);
    await set(true);
    try {
      const page = await at.open(sites.ARTICLE);
      for (const _ of [1, 2]) {
        await at.session.command(page, 'toggle-reader');
        await shown();
      }
      assert.equal((await ownTabs()).length, 1);
      assert.equal(await page.evaluate(() => document.querySelectorAll(':root > div').length), 0);
    } finally {
      await set(false);
      await options.close();
    }
  });

  test('from the reader over the page: the page has its view back', async () => {
    const page = await at.open(sites.ARTICLE);
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)));
    await at.press(page, 'button[aria-label="Export"]');
    assert.ok(await until(() => inside(page, (root) => !!root.querySelector('[data-action="own-tab"]'))));
    await at.press(page, '[data-action="own-tab"]');
    const own = await shown();
    assert.match(await at.readerText(own), /河州图书馆/);
    assert.ok(await until(async () => !(await at.isReaderOpen(page))), 'closed over the page');
    assert.equal(await inside(own, (root) => !!root.querySelector('[data-action="own-tab"]')), false);
  });
});
