// The library in both browsers: kept when asked, read and found without the page, there after the background has ended,
// taken away and brought back, exported and imported, and never a request.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIBRARY, sleep, until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

inBothBrowsers(sites.serveSites, (at) => {
  const keep = async (url) => {
    const page = await at.open(url);
    const popup = await at.popupOn(page, '[data-action="keep"]');
    await popup.click('[data-action="keep"]');
    assert.ok(
      await until(() => popup.evaluate(() => document.querySelector('.keep [role="status"]').innerText)),
      'says so',
    );
    const words = await popup.evaluate(() => document.querySelector('.keep [role="status"]').innerText);
    await popup.close();
    return { page, words };
  };
  const library = async () => {
    const page = await at.session.openExtensionPage(LIBRARY);
    at.opened.push(page);
    await page.waitForSelector('main:not([aria-busy])');
    return page;
  };
  const headlines = (page) => page.evaluate(() => [...document.querySelectorAll('.entry h2')].map((h) => h.innerText));
  const wipe = async (page) => {
    await page.click('[data-action="wipe"]');
    await page.click('[data-action="wipe"]');
    assert.ok(await until(() => page.evaluate(() => !document.querySelector('.entry'))), 'empty');
  };
  const find = async (page, words) => {
    await page.evaluate((value) => {
      const field = document.querySelector('input[type="search"]');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);
    await sleep(700);
    return page.evaluate(() => ({
      status: document.querySelector('.count').innerText,
      headlines: [...document.querySelectorAll('.entry h2')].map((h) => h.innerText),
      marks: [...document.querySelectorAll('.entry mark')].map((m) => m.textContent),
    }));
  };

  test('nothing is kept by reading; kept by a press, it is listed, found and read', async () => {
    const empty = await library();
    assert.deepEqual(await headlines(empty), []);
    await empty.close();

    const { page, words } = await keep(sites.ARTICLE);
    assert.match(words, /Kept/);
    await page.close();
    await (await keep(sites.ENGLISH)).page.close();
    await (await keep(sites.RAW)).page.close();

    at.network.take();
    const list = await library();
    assert.equal((await headlines(list)).length, 3);
    for (const [query, headline, mark] of [
      ['百年地图', '河州图书馆', '百年地图'],
      ['百年地圖', '河州图书馆', '百年地图'],
      ['埃德温·哈特利', '河州图书馆', '埃德温‧哈特利'],
      ['旧书店', '港邊舊書店', '舊書店'],
      ['NIGHT boat', 'night boat', 'night'],
    ]) {
      const found = await find(list, query);
      assert.equal(found.headlines.length, 1, `${query}: ${found.headlines}`);
      assert.ok(found.headlines[0].toLowerCase().includes(headline.toLowerCase()), `${query}: ${found.headlines}`);
      assert.ok(
        found.marks.some((m) => m.toLowerCase() === mark.toLowerCase()),
        `${query} marks ${found.marks}`,
      );
    }
    assert.equal((await find(list, '图书馆 夜船')).headlines.length, 0, 'all words must occur');
    await find(list, '百年地图');
    await list.click('.entry h2 a');
    assert.ok(await until(() => at.session.inReader(list, (shadow) => !!shadow.querySelector('article h1'))), 'opens');
    assert.match(await at.readerText(list), /一张地图的来历/);
    assert.deepEqual(at.network.take(), [], 'nothing was asked of anyone');
    await list.evaluate(() => history.back());
    assert.ok(await until(() => list.evaluate(() => !document.querySelector('mirror-reader'))), 'back closes it');
    await wipe(list);
  });
});
