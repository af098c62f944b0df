// The background ended in the middle of its work: what was asked for is done, or the person is told that it is not; nothing
// is half done, and the next press works.
import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LIBRARY, until } from '../../scripts/lib/browser.mjs';
import { stopBackground } from './lib/background.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

/** What the reader says to the key for a highlight when nothing is selected. */
const NOTHING = 'Select some text of the article first.';
/** Milliseconds between the press and the end: before, while and after the background works. */
const MOMENTS = [0, 40, 150];

inBothBrowsers(sites.serveSites, (at) => {
  const inside = (page, fn, ...args) => at.session.inReader(page, fn, ...args);
  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const read = async (url) => {
    const page = await at.open(url);
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    return page;
  };
  /** Presses a button of the menu; in a page under a sandbox policy no timer of the page's own runs. */
  const press = async (page, words) => {
    await page.bringToFront();
    if (!(await inside(page, (shadow) => !!shadow.querySelector('.menu-take .panel'))))
      await at.press(page, 'button[aria-label="Export"]');
    assert.ok(await until(() => inside(page, (shadow) => !!shadow.querySelector('.menu-take .panel'))), 'the menu');
    await at.press(page, '.panel button', words);
  };
  const said = (page) => inside(page, (shadow) => shadow.querySelector('.said').textContent);
  /** Has the reader say something else: that nothing is selected. */
  const elsewise = async (page) => {
    await page.bringToFront();
    await page.keyboard.press('h');
    assert.ok(await until(async () => (await said(page)) === NOTHING), 'it says so');
  };
  const outcome = async (page) => {
    const words = await said(page);
    return words === NOTHING ? '' : words;
  };

  test('two files one right behind the other: both are there', async () => {
    const page = await read(sites.RAW);
    await press(page, 'Save as Markdown');
    await press(page, 'Save as one HTML');
    const kinds = () =>
      readdirSync(at.downloads)
        .map((f) => f.replace(/.*\./, ''))
        .filter((kind) => /^(?:md|html)$/.test(kind));
    assert.ok(await until(() => kinds().length >= 2), `${kinds()}`);
    assert.deepEqual(kinds().sort(), ['html', 'md']);
    for (const file of readdirSync(at.downloads)) rmSync(join(at.downloads, file));
  });

  // Such a page may not save by itself: the file goes through the background.
  test('while it saves a file', async () => {
    const page = await read(sites.RAW);
    const files = () => readdirSync(at.downloads).filter((f) => f.endsWith('.md'));
    for (const moment of [...MOMENTS, undefined]) {
      await elsewise(page);
      await press(page, 'Save as Markdown');
      if (moment !== undefined) {
        await sleep(moment);
        await stopBackground(at.session);
      }
      const told = await until(async () => files().length || (await outcome(page)), { timeout: 30_000, every: 50 });
      assert.ok(told, `ended after ${moment} ms: neither a file nor a word`);
      if (moment === undefined) assert.ok(await until(() => files().length), 'the next press works');
      assert.ok(await at.isReaderOpen(page), 'still to be read');
      for (const file of files()) rmSync(join(at.downloads, file));
    }
  });

  test('while it keeps an article', async () => {
    const page = await read(sites.ENGLISH);
    for (const moment of MOMENTS) {
      await elsewise(page);
      await press(page, 'Save$');
      await sleep(moment);
      await stopBackground(at.session);
      assert.ok(
        await until(() => outcome(page), { timeout: 30_000, every: 50 }),
        `ended after ${moment} ms: not a word`,
      );
    }
    await press(page, 'Save$');
    assert.ok(await until(async () => /^(?:Saved|Already)/.test(await said(page))), 'the next press works');
    const list = await at.session.openExtensionPage(LIBRARY);
    at.opened.push(list);
    await list.waitForSelector('.entry');
    assert.equal(await list.evaluate(() => document.querySelectorAll('.entry').length), 1, 'one whole entry');
    await list.click('.entry h2 a');
    assert.ok(await until(() => inside(list, (shadow) => !!shadow.querySelector('article h1'))), 'it is read');
  });

  // Firefox ends the scripts in pages with the extension that put them there.
  if (at.name === 'chromium')
    test('an update while the reader is open: it is said, and the next press of the button works', async () => {
      const page = await read(sites.ARTICLE);
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      await elsewise(page);
      const client = await at.session.browser.target().createCDPSession();
      await client.send('Extensions.loadUnpacked', { path: at.dist });
      const told = async (what) =>
        assert.ok(await until(async () => (await outcome(page)).includes('button in the toolbar')), what);
      await page.keyboard.press('t');
      await told('a key');
      assert.ok(await until(async () => (await said(page)) === ''), 'it goes by itself');
      await at.press(page, 'button[aria-label="Export"]');
      await told('a button');
      assert.ok(await at.isReaderOpen(page), 'still to be read');
      assert.deepEqual(problems, []);
      const popup = await at.popupOn(page, '[data-action="toggle"]');
      await popup.click('[data-action="toggle"]');
      assert.ok(await until(() => at.isReaderOpen(page)), 'the new one opens');
      assert.equal(await page.evaluate(() => document.querySelectorAll(':root > div').length), 1);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      assert.ok(await until(() => page.evaluate(() => !document.querySelector(':root > div'))), 'and closes');
    });
});
