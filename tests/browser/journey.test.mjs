// The whole path in both browsers, at true addresses: badge, popup, reader, entities, citation, soft navigation, raw view,
// and after each step the list of requests. Run by `node --test`; the extension must be built.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { join } from 'node:path';
import { launch, until } from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import * as sites from './lib/sites.mjs';

for (const name of ['chromium', 'firefox']) {
  describe(name, { timeout: 300_000 }, () => {
    let network;
    let session;

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

    // One test's tabs are not the next one's.
    const opened = [];
    afterEach(async () => {
      for (const tab of opened.splice(0)) await tab.close().catch(() => undefined);
    });

    /** A tab on `url`, loaded. */
    const open = async (url) => {
      const page = await session.newPage();
      opened.push(page);
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    };
    const lit = async (page) => !!(await session.badge(page));
    const readerText = (page) => session.inReader(page, (shadow) => shadow.querySelector('article')?.innerText ?? '');
    const readerOpen = async (page) => !!(await readerText(page));
    /** Opens the popup as a tab on `page`, ready. */
    const popupOn = async (page, selector = '[data-original]') => {
      const id = await session.tabId(page);
      const popup = await session.pressAction(page);
      opened.push(popup);
      if (name === 'firefox') {
        await popup.waitForSelector(selector);
        return popup;
      }
      // The real popup closes when it loses focus; its press has given access to the tab, so a tab of its own serves as well.
      await until(async () => (await popup.evaluate(() => document.readyState).catch(() => '')) === 'complete');
      const tab = await session.openExtensionPage(`extension/popup/popup.html?tab=${id}`);
      opened.push(tab);
      await tab.waitForSelector(selector, { timeout: 15_000 });
      return tab;
    };

    test('the badge lights on an article and on nothing else', async () => {
      const page = await open(sites.ARTICLE);
      assert.ok(await until(() => lit(page)), 'article');
      for (const url of [sites.README, sites.INDEX, sites.SOURCE_FILE]) {
        await page.goto(url, { waitUntil: 'load' });
        await new Promise((resolve) => setTimeout(resolve, 800));
        assert.equal(await lit(page), false, url);
      }
      await page.goto(sites.ENGLISH, { waitUntil: 'load' });
      assert.ok(await until(() => lit(page)), 'article with front matter');
      await page.close();
    });

    test('nothing of the extension is in the page before it is asked for', async () => {
      const page = await open(sites.ARTICLE);
      await until(() => lit(page));
      assert.equal(await page.evaluate(() => document.querySelectorAll('mirror-reader').length), 0);
      const manifest =
        name === 'chromium'
          ? `chrome-extension://${session.extensionId}/manifest.json`
          : `moz-extension://${session.extensionId}/manifest.json`;
      const seen = await page.evaluate(
        (url) =>
          fetch(url).then(
            (r) => r.ok,
            () => false,
          ),
        manifest,
      );
      assert.equal(seen, false, 'the page can ask for a file of the extension');
      await page.close();
    });

    test('the popup names the original, how it is known, the entities and the citation', async () => {
      const page = await open(sites.ARTICLE);
      const popup = await popupOn(page, '[data-citation]');
      await popup.waitForSelector('[data-entity]');
      const shown = await popup.evaluate(() => ({
        original: document.querySelector('[data-original]').textContent,
        text: document.body.innerText,
        entities: [...document.querySelectorAll('[data-entity]')].map((e) => e.getAttribute('data-entity')),
        citation: document.querySelector('[data-citation]').innerText,
      }));
      assert.ok(shown.original.includes(sites.ORIGINAL), shown.original);
      assert.match(shown.text, /GitHub/);
      for (const entity of ['沈若兰', '埃德温‧哈特利'])
        assert.ok(shown.entities.includes(entity), `${entity} of ${shown.entities}`);
      assert.match(shown.citation, /林书远/);
      assert.doesNotMatch(shown.citation, /方晓/, 'a desk editor is no author');
      await popup.close();
      await page.close();
    });

    test('on and off: the article is read, and the page is as it was, byte for byte', async () => {
      const page = await open(sites.ARTICLE);
      await (await popupOn(page)).close();
      await page.bringToFront();
      await page.evaluate(() => {
        scrollTo(0, 120);
        document.querySelector('a[href="/login"]').focus({ preventScroll: true });
        const text = document.querySelector('.markdown-body p').firstChild;
        getSelection().setBaseAndExtent(text, 2, text, 6);
      });
      const state = () =>
        page.evaluate(() => ({
          html: document.documentElement.outerHTML,
          scroll: scrollY,
          focus: document.activeElement?.outerHTML ?? '',
          selection: String(getSelection()),
          sheets: document.adoptedStyleSheets.length,
        }));
      const before = await state();

      await session.command(page, 'toggle-reader');
      assert.ok(await until(() => readerOpen(page)), 'the reader opens');
      const text = await readerText(page);
      for (const kept of [
        '河州图书馆修复百年地图 明年4月对外展出',
        '林书远',
        '最难的部分不是补纸',
        '一张地图的来历',
        '原来它就在两条河的中间',
      ])
        assert.ok(text.includes(kept), kept);
      for (const gone of ['翻墙', '首页', '原文链接', 'counter.example-mirror.net', 'Sign in', 'File Tree'])
        assert.ok(!text.includes(gone), gone);
      assert.equal(
        /\p{Script=Han} +\p{Script=Han}/u.exec(text.replaceAll('地图 明年', '')),
        null,
        'no stray space between Han characters',
      );

      await session.command(page, 'toggle-reader');
      assert.ok(
        await until(async () => (await page.evaluate(() => document.querySelectorAll('mirror-reader').length)) === 0),
        'the reader closes',
      );
      assert.deepEqual(await state(), before);

      await session.command(page, 'toggle-reader');
      assert.ok(await until(() => readerOpen(page)), 'the reader opens again');
      await page.keyboard.press('Escape');
      assert.ok(await until(async () => !(await readerOpen(page))), 'Escape leaves');
      assert.deepEqual((await state()).html, before.html);
      await page.close();
    });

    test('an entity is found in the reader, and a citation on the clipboard', async () => {
      const page = await open(sites.ARTICLE);
      const popup = await popupOn(page, '[data-entity]');
      await popup.click('[data-entity="沈若兰"]');
      assert.ok(
        await until(() =>
          popup.evaluate(() => /1\D+2/.test(document.querySelector('[data-detail] [role="status"]').innerText)),
        ),
      );
      await popup.click('[data-detail] button:last-of-type');
      assert.ok(
        await until(() =>
          popup.evaluate(() => /2\D+2/.test(document.querySelector('[data-detail] [role="status"]').innerText)),
        ),
        'the next mention',
      );
      await popup.click('[data-form="json"]');
      await until(() => popup.evaluate(() => document.querySelector('[data-copy-list] [role="status"]').innerText));
      const list = await session.readClipboard(page);
      assert.equal(JSON.parse(list).find((e) => e.name === '沈若兰').mentions, 2);
      await popup.bringToFront?.();
      await popup.click('[data-action="copy-citation"]');
      const citation = await popup.evaluate(() => document.querySelector('[data-citation]').innerText.trim());
      const copied = await until(async () => {
        const text = await session.readClipboard(page).catch(() => '');
        return text.trim() === citation ? text : '';
      });
      assert.equal(copied.trim(), citation);
      await popup.close();
      await page.close();
    });

    test('soft navigation: the badge follows the address', async () => {
      const page = await open(sites.SOFT);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await lit(page), false, 'a README');
      await page.evaluate(() => window.go('article', 'soft/n1001.md'));
      assert.ok(await until(() => lit(page)), 'an article after soft navigation');
      await page.evaluate(() => window.go('readme', 'soft/README.md'));
      assert.ok(await until(async () => !(await lit(page))), 'back on the README');
      await page.evaluate(() => history.back());
      await page.evaluate(() => window.go('article', 'soft/n1001.md'));
      assert.ok(await until(() => lit(page)), 'and once more');
      await page.close();
    });

    test('raw view under a sandbox policy: badge and reader, in traditional Chinese', async () => {
      const page = await open(sites.RAW);
      assert.ok(await until(() => lit(page)), 'badge');
      await (await popupOn(page)).close();
      await page.bringToFront();
      await session.command(page, 'toggle-reader');
      assert.ok(await until(() => readerOpen(page)), 'reader');
      const text = await readerText(page);
      assert.ok(text.includes('潮聲書店') && text.includes('葉思齊'), text.slice(0, 200));
      assert.ok(!text.includes('<ok') && !text.includes('原文連結：http'), 'no source markup');
      await page.close();
    });

    test('an ordinary page is no copy, and can still be read', async () => {
      const page = await open(sites.ORDINARY);
      const popup = await popupOn(page, '[data-state]');
      assert.equal(await popup.evaluate(() => document.querySelector('[data-original]')), null);
      await popup.close();
      await page.bringToFront();
      if (name === 'chromium') {
        await session.command(page, 'toggle-reader');
        assert.ok(await until(() => readerOpen(page)), 'reader');
      }
      await page.close();
    });

    test('no request beyond the page’s own', async () => {
      network.take();
      const plain = await open(sites.ARTICLE);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await plain.close();
      const own = network
        .take()
        .map((r) => r.url)
        .sort();

      const page = await open(sites.ARTICLE);
      const popup = await popupOn(page, '[data-entity]');
      await popup.click('[data-entity="沈若兰"]');
      await popup.close();
      await page.bringToFront();
      assert.ok(await until(() => readerOpen(page)), 'a name was shown in the reader');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await page.close();
      assert.deepEqual(
        network
          .take()
          .map((r) => r.url)
          .sort(),
        own,
      );
    });
  });
}
