// The first minute: a page opens once, explains, and leads to an article to try everything on. Nothing is asked of any host.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { launch, LIBRARY, OPTIONS, until, WELCOME } from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import { BROWSERS } from './lib/browsers.mjs';

const RUN = `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(' | ')))`;

for (const name of BROWSERS) {
  describe(name, { timeout: 240_000 }, () => {
    let network;
    let session;
    before(async () => {
      network = await startNetwork();
      session = await launch(name, {
        dist: join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome'),
        proxyPort: network.port,
        welcome: true,
      });
    });
    after(async () => {
      await session?.close();
      await network?.stop();
    });

    const faults = async (page) => {
      await page.evaluate(name === 'chromium' ? axe.source : `() => { ${axe.source} }`);
      return page.evaluate(name === 'chromium' ? RUN : `() => ${RUN}`);
    };
    /** Addresses of the pages of the extension that are open. */
    const open = async (page) =>
      page.evaluate(async (path) => {
        const { tabs } = globalThis.browser ?? chrome;
        const all = await tabs.query({});
        return all.filter((tab) => tab.url?.endsWith(path)).length;
      }, WELCOME);

    test('it has opened by itself, once', async () => {
      const page = await session.openExtensionPage(OPTIONS);
      assert.ok(await until(async () => (await open(page)) === 1));
      await page.close();
    });

    test('pictures, the button’s place, keys and the watched sites; no fault found by axe, nothing cut off at 320 px', async () => {
      const page = await session.openExtensionPage(`${WELCOME}?again`);
      await page.waitForSelector('[data-action="sample"]');
      const shown = await page.evaluate(() => ({
        pictures: document.querySelectorAll('.steps svg').length,
        pin: document.querySelector('[data-pinned] p').textContent,
        keys: [...document.querySelectorAll('kbd')].map((k) => k.textContent),
        hosts: [...document.querySelectorAll('.hosts li')].map((li) => li.textContent),
      }));
      assert.equal(shown.pictures, 3);
      assert.match(shown.pin, name === 'firefox' ? /gear|toolbar/ : /pin beside|toolbar/);
      for (const key of ['Alt+R', 'Alt+Shift+M', 'Alt+Shift+K', 'I', 'S', 'N', '?'])
        assert.ok(shown.keys.includes(key), `${shown.keys}`);
      assert.ok(shown.hosts.includes('github.com') && shown.hosts.includes('web.archive.org/web'), `${shown.hosts}`);
      assert.deepEqual(await faults(page), []);
      await page.setViewport({ width: 320, height: 700 });
      assert.ok(await until(() => page.evaluate(() => innerWidth === 320)), 'narrow');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), 'nothing is cut off');
      await page.close();
    });

    test('the sample is read, cited, saved and found again, by keys alone', async () => {
      const page = await session.openExtensionPage(`${WELCOME}?sample`);
      await page.waitForSelector('[data-action="sample"]');
      network.take();
      await page.evaluate(() => document.querySelector('[data-action="sample"]').focus());
      await page.keyboard.press('Enter');
      const inside = (fn, ...args) => session.inReader(page, fn, ...args);
      const text = (selector) => inside((shadow, s) => shadow.querySelector(s)?.textContent ?? '', selector);
      assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('.end')).catch(() => false)), 'it opens');
      assert.equal(await text('h1'), 'Ferry Town Votes to Keep Its Night Boat');
      assert.equal(await text('.source a'), 'www.northern-ledger.example');
      await page.keyboard.press('i');
      assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('.cite .primary:focus'))));
      await page.keyboard.press('Enter');
      assert.ok(await until(async () => (await text('.said')) === 'Copied'));
      await page.keyboard.press('Escape');
      await page.keyboard.press('s');
      assert.ok(await until(async () => (await text('.said')).startsWith('Saved to')));
      assert.deepEqual(network.take(), [], 'nothing is asked of any host');
      await page.close();
      const list = await session.openExtensionPage(LIBRARY);
      await list.waitForSelector('.entry');
      assert.match(await list.evaluate(() => document.querySelector('.entry').innerText), /Night Boat/);
      assert.deepEqual(await faults(list), []);
      // A tag and the state are kept; two presses cite what is selected.
      await list.evaluate(() => document.querySelector('.add-tag').click());
      await list.waitForSelector('.tags input');
      await list.evaluate(() => {
        const field = document.querySelector('.tags input');
        field.value = 'harbour, boats';
        field.blur();
      });
      assert.ok(
        await until(() => list.evaluate(() => document.querySelectorAll('.tags button').length === 3)),
        'two tags and the button for more',
      );
      await list.evaluate(() => document.querySelector('[data-action="read"]').click());
      await list.evaluate(() => document.querySelector('.select').click());
      await list.waitForSelector('.references');
      assert.match(await list.evaluate(() => document.querySelector('.references').textContent), /^Lindqvist, H\./);
      assert.deepEqual(await faults(list), []);
      await list.close();
      const again = await session.openExtensionPage(LIBRARY);
      await again.waitForSelector('.entry');
      assert.match(await again.evaluate(() => document.querySelector('.entry').innerText), /Read ✓[\s\S]*boats/);
      await again.close();
    });

    test('options: version, help, privacy and the watched sites; no fault found by axe', async () => {
      const page = await session.openExtensionPage(`${OPTIONS}?all`);
      await page.waitForSelector('[data-watched]');
      const words = await page.evaluate(() => document.body.innerText);
      for (const word of ['Mirror Reader 0.', 'Privacy', 'Help', 'Sites it watches'])
        assert.ok(words.includes(word), word);
      const bare = await page.evaluate(() => document.querySelectorAll('.card:not(:has(h2))').length);
      assert.equal(bare, 0, 'every card has a heading');
      assert.deepEqual(await faults(page), []);
      await page.close();
    });
  });
}
