// What the reader gives away: files, copies, large pictures. In both browsers, on an open page and on one that may not save.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { atMost, launch, POPUP, pressInReader, sleep, until } from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import * as sites from './lib/sites.mjs';
import { BROWSERS } from './lib/browsers.mjs';

for (const name of BROWSERS) {
  describe(name, { timeout: 300_000 }, () => {
    let network;
    let session;
    let page;
    const downloads = mkdtempSync(join(tmpdir(), 'mirror-reader-downloads-'));

    before(async () => {
      network = await startNetwork();
      sites.serveSites(network);
      session = await launch(name, {
        dist: join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome'),
        proxyPort: network.port,
        downloads,
      });
    });
    after(async () => {
      await session?.close();
      await network?.stop();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
    });
    afterEach(() => page && atMost(page.close(), 5_000));

    const inside = (fn, ...args) => session.inReader(page, fn, ...args);
    const read = async (url) => {
      page = await session.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      const id = await session.tabId(page);
      if (name === 'chromium') await session.pressAction(page);
      const popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
      await popup.waitForSelector('[data-original]');
      await popup.close();
      await page.bringToFront();
      await session.command(page, 'toggle-reader');
      assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('article'))), 'the reader opens');
      await sleep(300);
    };
    const take = async (label) => {
      if (!(await inside((shadow) => !!shadow.querySelector('.menu-take .panel'))))
        await pressInReader(session, page, 'button[aria-label="Export"]');
      await sleep(150);
      await pressInReader(session, page, '.panel button', `${label}$`);
    };
    /** The file with this ending, once it is complete. */
    const saved = async (ending) => {
      const find = () => readdirSync(downloads).find((f) => f.endsWith(ending));
      assert.ok(await until(find), `${ending} of ${readdirSync(downloads)}`);
      await sleep(300);
      const file = join(downloads, find());
      const bytes = readFileSync(file);
      rmSync(file);
      return { file: file.slice(downloads.length + 1), bytes };
    };

    for (const [what, url, headline] of [
      ['an article', sites.ARTICLE, '河州图书馆修复百年地图 明年4月对外展出'],
      ['a raw view, whose policy lets pages save nothing', sites.RAW, '港邊舊書店最後一夜'],
    ])
      test(`three files of ${what}`, async () => {
        await read(url);
        await take('Save as Markdown');
        const markdown = await saved('.md');
        assert.match(String(markdown.bytes), /^---\ntitle: "/);
        assert.ok(markdown.file.includes(headline.slice(0, 4)), markdown.file);
        await page.bringToFront();
        await take('Save as one HTML file');
        const html = String((await saved('.html')).bytes);
        assert.match(html, /class="Z3988" title="ctx_ver=Z39\.88-2004&amp;/);
        assert.match(html, /"@type":"NewsArticle"/);
        assert.ok(html.includes(headline));
        await page.bringToFront();
        await take('Save as EPUB');
        const parts = unzipSync((await saved('.epub')).bytes);
        assert.equal(strFromU8(parts.mimetype), 'application/epub+zip');
        assert.ok(strFromU8(parts['book/article.xhtml']).includes(headline));
      });

    test('a held-back picture loads when asked for, opens large, and gives the focus back', async () => {
      await read(sites.ARTICLE);
      network.take();
      assert.ok((await inside((shadow) => shadow.querySelector('.held').textContent)).includes('img.minghu-daily.com'));
      await inside((shadow) => shadow.querySelector('.held').focus());
      await page.keyboard.press('Enter');
      assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('.picture img'))), 'shown');
      await inside((shadow) => shadow.querySelector('.picture').focus());
      await page.keyboard.press('Enter');
      assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('.lightbox img'))), 'large');
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press('Tab');
        assert.ok(await inside((shadow) => !!shadow.activeElement?.closest('.lightbox')), 'the focus stays');
      }
      await page.keyboard.press('Escape');
      assert.equal(await inside((shadow) => !!shadow.querySelector('.lightbox')), false);
      assert.ok(
        await until(() => inside((shadow) => !!shadow.activeElement?.matches('.picture'))),
        'the focus is back',
      );
    });
  });
}
