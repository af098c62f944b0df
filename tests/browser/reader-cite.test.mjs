// In the reader: the citation in two presses, the original, the names, and what was corrected elsewhere.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { atMost, launch, LIBRARY, POPUP, until } from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import * as sites from './lib/sites.mjs';
import { BROWSERS } from './lib/browsers.mjs';

for (const name of BROWSERS) {
  describe(name, { timeout: 240_000 }, () => {
    let network;
    let session;
    let page;
    before(async () => {
      network = await startNetwork();
      sites.serveSites(network);
      session = await launch(name, {
        dist: join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome'),
        proxyPort: network.port,
      });
    });
    after(async () => {
      await session?.close();
      await network?.stop();
    });
    afterEach(() => page && atMost(page.close(), 5_000));

    const inside = (fn, ...args) => session.inReader(page, fn, ...args);
    const is = (selector) => inside((shadow, s) => !!shadow.querySelector(s), selector);
    const text = (selector) => inside((shadow, s) => shadow.querySelector(s)?.textContent ?? '', selector);
    const there = (selector) => until(() => is(selector));
    /** Puts the focus on a control and presses it, as a person at the keyboard does. */
    const press = async (selector) => {
      assert.ok(await there(selector), selector);
      await inside((shadow, s) => shadow.querySelector(s).focus(), selector);
      await page.keyboard.press('Enter');
    };
    const read = async (url, { stored = {}, width = 1280 } = {}) => {
      page = await session.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      const id = await session.tabId(page);
      if (name === 'chromium') await session.pressAction(page);
      const popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
      await popup.waitForSelector('[data-original]');
      await popup.evaluate(async (json) => {
        const { local } = (globalThis.browser ?? chrome).storage;
        await local.clear();
        await local.set(JSON.parse(json));
      }, JSON.stringify(stored));
      await popup.close();
      await page.bringToFront();
      await session.command(page, 'toggle-reader');
      assert.ok(await there('.end'), 'the reader is drawn');
    };

    test('a key and Enter copy the citation; the style is remembered', async () => {
      await read(sites.ENGLISH);
      await page.keyboard.press('i');
      assert.ok(await there('.cite [data-citation]'));
      assert.match(await text('.cite [data-citation]'), /^Lindqvist, H\. \(2025, February 18\)/);
      assert.ok(await until(() => is('.cite .primary:focus')), 'Copy has the focus');
      await page.keyboard.press('Enter');
      assert.ok(await until(async () => (await text('.said')) === 'Copied'));
      assert.match(await session.readClipboard(page), /^Lindqvist, H\./);
      await page.bringToFront();
      await inside((shadow) => {
        const select = shadow.querySelector('.cite select');
        select.focus();
      });
      // Past the form of the same style for Chinese.
      for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
      assert.ok(await until(async () => (await text('.cite [data-citation]')).startsWith('Lindqvist, Hannah. “')));
      await page.keyboard.press('Escape');
      const shown = await until(async () => {
        const tab = await session.openExtensionPage(LIBRARY);
        const { settings } = await tab.evaluate(() => (globalThis.browser ?? chrome).storage.local.get('settings'));
        await tab.close();
        return settings?.style && settings.style !== 'apa' && settings.style;
      });
      assert.ok(shown, 'the style chosen is stored');
    });

    test('a correction holds in the head, in the citation and while the reader is open', async () => {
      const forms = { title: 'The Night Boat Stays', authors: [{ name: 'Greta Moor', kind: 'person' }] };
      const original = 'https://www.northern-ledger.com/2025/02/18/ferry-town-night-boat/';
      await read(sites.ENGLISH, { stored: { [`correction:${original}`]: { forms } } });
      assert.ok(await until(async () => (await text('h1')) === 'The Night Boat Stays'));
      assert.match(await text('.head .meta'), /Greta Moor/);
      await page.keyboard.press('i');
      assert.ok(await until(async () => (await text('.cite [data-citation]')).startsWith('Moor, G.')));
      assert.match(await text('.cite'), /corrections are applied/);
      const tab = await session.openExtensionPage(LIBRARY);
      await tab.evaluate(
        (json) => (globalThis.browser ?? chrome).storage.local.set(JSON.parse(json)),
        JSON.stringify({ [`correction:${original}`]: { forms: { ...forms, title: 'A Third Title' } } }),
      );
      await tab.close();
      await page.bringToFront();
      assert.ok(await until(async () => (await text('.cite [data-citation]')).includes('A Third Title')), 'at once');
      assert.equal(await text('h1'), 'A Third Title');
    });

    test('beside the text of a wide window: outline, names that lead to their mentions, notes', async () => {
      await read(sites.STRUCTURES);
      assert.ok(await there('.rail-outline nav button'));
      assert.ok(await there('.rail-names [data-entity]'));
      assert.ok(await is('.rail-notes'));
      assert.equal(await is('.menu-outline, .menu-notes, .menu-names'), false, 'nothing is there twice');
      await page.keyboard.press('n');
      assert.ok(await until(() => is('.rail-names [data-entity]:focus')), 'its key leads there');
      await page.keyboard.press('Enter');
      assert.ok(await there('.rail-names [aria-pressed="true"]'));
    });

    test('in a narrow window the same stand in the bar and at the end', async () => {
      await read(sites.ENGLISH, { width: 900 });
      assert.equal(await is('.rail'), false);
      await page.keyboard.press('n');
      assert.ok(await there('.menu-names [data-entity]'));
      await page.keyboard.press('Escape');
      await press('.end [data-action="cite"]');
      assert.ok(await there('.cite [data-citation]'));
      await page.keyboard.press('Escape');
      await press('.end [data-action="save"]');
      assert.ok(await until(async () => (await text('.said')).startsWith('Saved to')));
      await page.keyboard.press('s');
      assert.ok(await until(async () => (await text('.said')).startsWith('Already saved')));
    });

    test('the original is a press away in the head, and nothing is asked of it before', async () => {
      await read(sites.ENGLISH);
      network.take();
      assert.equal(await text('.source a'), 'www.northern-ledger.com');
      assert.equal(await is('article a[href]'), false);
      assert.deepEqual(network.take(), []);
    });
  });
}
