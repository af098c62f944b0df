// Pages that try to use up the reader, or never rest: the article is shown as far as it goes, with a word about it, and the
// page is there again afterwards. How long it took is reported, not judged: machines differ.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sleep, until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import { BUSY, FIRST, ORIGINAL, RESTLESS, serveVast, VAST, WRITTEN } from './lib/vast.mjs';

/** Elements that the reader makes at most: what an article may have, and the reader's own around it. */
const MOST_ELEMENTS = 60_000;
/** Runs in the page before anything of its own: the longest stretch in which it could do nothing. */
const WATCH = () => {
  window.longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 1);
};

inBothBrowsers(
  serveVast,
  (at) => {
    const open = async (page) => {
      await page.bringToFront();
      await at.session.command(page, 'toggle-reader');
      return until(() => at.isReaderOpen(page), { timeout: 60_000 });
    };

    // Firefox takes minutes to lay such pages out before anything of ours runs.
    const vast = at.name === 'chromium' ? Object.entries(VAST) : [];
    for (const [what, { url, amiss, original }] of vast)
      test(what, { timeout: 180_000 }, async (t) => {
        const page = await at.open(url);
        await page.evaluate(WATCH);
        const started = performance.now();
        const popup = await at.popupOn(page, '[data-state]:not([data-state="loading"])', 90_000);
        const read = performance.now() - started;
        const state = await popup.evaluate(() => ({
          state: document.querySelector('[data-state]').dataset.state,
          original: document.querySelector('[data-original]')?.dataset.original,
          words: document.body.innerText,
        }));
        await popup.close();
        assert.ok(await open(page), 'the reader opens');
        // Until the last part is drawn.
        const count = () => at.session.inReader(page, (shadow) => shadow.querySelectorAll('*').length);
        for (let before = -1, now = await count(); now !== before; before = now, now = await count()) await sleep(400);
        const shown = await at.session.inReader(page, (shadow) => ({
          text: shadow.querySelector('article').textContent.slice(0, 400_000),
          elements: shadow.querySelectorAll('*').length,
          pictures: [...shadow.querySelectorAll('img')].length,
          said: !!shadow.querySelector('.provenance .doubt'),
        }));
        const longest = await page.evaluate(() => Math.round(window.longest));
        t.diagnostic(`${Math.round(read)} ms to read, ${longest} ms the longest stretch, ${shown.elements} elements`);
        assert.ok(shown.text.includes(FIRST), 'the first paragraph is shown');
        assert.ok(shown.elements < MOST_ELEMENTS, `${shown.elements} elements`);
        assert.equal(shown.pictures, 0, 'and no picture');
        if (amiss) assert.ok(shown.said, 'it says that something is amiss');
        if (state.state === 'copy' && original) assert.equal(state.original, original);
        await at.session.command(page, 'toggle-reader');
        assert.ok(await until(async () => !(await at.isReaderOpen(page))), 'it closes');
        assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).visibility), 'visible');
      });

    test('a page that never rests: the text stays as it was read, and the page goes on', async () => {
      const page = await at.open(RESTLESS);
      assert.ok(await open(page));
      const text = await at.readerText(page);
      const before = await page.evaluate(() => document.querySelector('article').childNodes.length);
      await sleep(1500);
      assert.equal(await at.readerText(page), text);
      assert.ok(before > 8, 'the page goes on');
      assert.equal(await page.evaluate(() => document.querySelectorAll(':root > div').length), 1);
    });

    test('a page that is busy for seconds: the popup waits and then shows it', async () => {
      const page = await at.open(BUSY);
      await page.evaluate(() => void setTimeout(() => window.busy(), 50));
      await sleep(120);
      const popup = await at.popupOn(page, '[data-original]');
      assert.equal(await popup.evaluate(() => document.querySelector('[data-original]').dataset.original), ORIGINAL);
    });

    test('a page that writes itself while it loads', async () => {
      const page = await at.open(WRITTEN);
      assert.ok(await open(page));
      assert.ok((await at.readerText(page)).includes(FIRST));
    });
  },
  1_800_000,
);
