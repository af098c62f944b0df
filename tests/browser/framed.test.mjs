// Frames of archived pages in both browsers: the capture in an archive's own frame is read; a frame that is a part of a captured
// page is not, whatever it holds. Run by `node --test`; the extension must be built.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../scripts/lib/browser.mjs';
import * as frames from './lib/frames.mjs';
import { inBothBrowsers } from './lib/harness.mjs';

inBothBrowsers(frames.serveFrames, (at) => {
  const originalIn = (popup) => popup.evaluate(() => document.querySelector('[data-original]').dataset.original);
  const readsTheArticle = async (page) => {
    await page.bringToFront();
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    assert.ok((await at.readerText(page)).includes('the lamps along the river'));
  };

  for (const [what, url] of Object.entries(frames.WITH_FRAMES))
    test(`a capture with a frame that is ${what}: the capture is read`, async () => {
      const page = await at.open(url);
      const popup = await at.popupOn(page, '[data-citation]');
      assert.equal(await originalIn(popup), url.slice(url.indexOf('https://www.')));
      await popup.close();
      await readsTheArticle(page);
    });

  test('a capture in the archive’s own frame is read, once it has come', async () => {
    const page = await at.session.newPage();
    at.opened.push(page);
    await page.goto(frames.SHELL, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    const popup = await at.popupOn(page, '[data-citation]');
    assert.equal(await originalIn(popup), `${frames.ORIGINAL}/`);
    await popup.close();
    await readsTheArticle(page);
  });

  test('an archive’s frame that says there is no such capture is no article', async () => {
    const page = await at.open(frames.EMPTY_SHELL);
    const popup = await at.popupOn(page, '[data-state="unreadable"]');
    assert.equal(await originalIn(popup), `${frames.ORIGINAL}-gone`);
  });

  test('a frameset of old times is read by its main frame', async () => {
    const page = await at.open(frames.FRAMESET);
    const popup = await at.popupOn(page, '[data-citation]');
    assert.ok((await originalIn(popup)).startsWith(frames.ORIGINAL));
    await popup.close();
    await readsTheArticle(page);
  });

  test('a capture in a frame of another host: the popup says where it is, and opens it by a press', async () => {
    const page = await at.open(frames.CLOSED);
    const popup = await at.popupOn(page, '[data-state="unreadable"]');
    assert.equal(await originalIn(popup), frames.ORIGINAL);
    const words = await popup.evaluate(() => document.querySelector('[data-frame]').innerText);
    assert.match(words, /rejouer\.perma-player\.example/);
    await popup.click('[data-action="open-frame"]');
    const opened = await until(async () =>
      (await at.session.browser.pages()).find((p) => p.url() === frames.CLOSED_FRAME),
    );
    assert.ok(opened, 'it opens in a tab');
    at.opened.push(opened);
  });
});
