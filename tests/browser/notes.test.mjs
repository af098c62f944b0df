// The page of notes: words are stored as they are typed, removing is taken back, and every article is a press away.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, NOTES, until } from '../../scripts/lib/browser.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import { BROWSERS } from './lib/browsers.mjs';

const KEY = 'ab'.repeat(32);
const BOOK = {
  headline: '河州图书馆修复百年地图',
  uriR: 'https://www.minghu-daily.com/gb/24/11/6/n1001.htm',
  uriM: 'https://github.com/example-mirror/news/blob/main/pages/culture/n1001.md',
  lang: 'zh-Hans',
  citation: 'A citation.',
  notes: ['one', 'two'].map((id, i) => ({
    id,
    created: `2026-01-0${i + 1}T00:00:00Z`,
    quote: { exact: `引文${id}`, prefix: '', suffix: '' },
    position: { start: i * 10, end: i * 10 + 5 },
    text: '',
  })),
};

for (const name of BROWSERS) {
  describe(name, { timeout: 180_000 }, () => {
    let session;
    let page;
    before(async () => {
      session = await launch(name, { dist: join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome') });
      page = await session.openExtensionPage(NOTES);
      await page.waitForSelector('.empty');
      await page.evaluate(
        (key, book) => (globalThis.browser ?? chrome).storage.local.set({ [`notes:${key}`]: book }),
        KEY,
        BOOK,
      );
    });
    after(() => session?.close());

    const stored = (at = page) =>
      at.evaluate(
        async (key) => (await (globalThis.browser ?? chrome).storage.local.get(key))[key]?.notes ?? [],
        `notes:${KEY}`,
      );
    const type = (at, words) =>
      at.evaluate((text) => {
        const field = document.querySelector('textarea');
        field.focus();
        document.execCommand('insertText', false, text);
      }, words);

    test('a highlight made elsewhere shows at once, with the ways to its article', async () => {
      await page.waitForSelector('[data-book] textarea');
      const ways = await page.evaluate(() =>
        [...document.querySelectorAll('.ways a')].map((a) => [a.textContent, a.title]),
      );
      assert.deepEqual(ways, [
        ['Open the copy', BOOK.uriM],
        ['Open the original', BOOK.uriR],
      ]);
      assert.equal(await page.evaluate(() => !!document.querySelector('a[href^="http"]')), false, 'nothing to look up');
    });

    test('words are stored while the field still has the focus', async () => {
      await type(page, 'Ask the archive.');
      assert.ok(await until(async () => (await stored()).some((n) => n.text === 'Ask the archive.')));
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'textarea');
    });

    test('words are not lost when the tab is closed in the middle of typing', async () => {
      const other = await session.openExtensionPage(`${NOTES}?other`);
      await other.waitForSelector('[data-book] textarea');
      await type(other, ' And the harbour.');
      await other.close();
      assert.ok(await until(async () => (await stored()).some((n) => n.text.includes('And the harbour.'))));
    });

    test('what was removed comes back with its words', async () => {
      const before = await stored();
      await page.evaluate(() => document.querySelector('.note button').click());
      assert.ok(await until(async () => (await stored()).length === 1), 'removed');
      await page.waitForSelector('[data-action="undo"]');
      await page.evaluate(() => document.querySelector('[data-action="undo"]').click());
      assert.ok(await until(async () => (await stored()).length === 2), 'back');
      assert.deepEqual(new Set((await stored()).map((n) => n.text)), new Set(before.map((n) => n.text)));
    });
  });
}
