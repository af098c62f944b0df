// The library in both browsers: kept when asked, read and found without the page, there after the background has ended,
// taken away and brought back, exported and imported, and never a request.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { LIBRARY, OPTIONS, POPUP, sleep, until } from '../../scripts/lib/browser.mjs';
import { endBackground } from './lib/background.mjs';
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
    const words = () => page.evaluate(() => document.querySelector('[data-action="wipe"]').innerText);
    const before = await words();
    // A press beside it, when the page has just moved, asks nothing: a person presses again.
    const asks = async () => {
      if ((await words()) !== before) return true;
      await page.click('[data-action="wipe"]');
      await sleep(300);
      return (await words()) !== before;
    };
    assert.ok(await until(asks), 'it asks first');
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
    assert.match(words, /Saved/);
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
    assert.ok(await until(() => list.evaluate(() => !document.querySelector(':root > div'))), 'back closes it');
    await wipe(list);
  });

  const said = (page) => page.evaluate(() => document.querySelector('.said').innerText);

  test('it outlives the background; the same work is known; one is deleted, brought back, and deleted for good', async () => {
    const { page } = await keep(sites.ARTICLE);
    await endBackground(at.session);
    await page.reload({ waitUntil: 'load' });
    const popup = await at.popupOn(page, '[data-action="keep"]');
    assert.ok(
      await until(() => popup.evaluate(() => /Update/.test(document.querySelector('[data-action="keep"]').innerText))),
      'known after the background has ended',
    );
    await popup.click('[data-action="keep"]');
    assert.ok(await until(() => popup.evaluate(() => /Saved to/.test(document.querySelector('.keep').innerText))));
    await popup.close();

    const list = await library();
    const [headline] = await headlines(list);
    assert.equal((await headlines(list)).length, 1, 'one work, one entry');
    await list.click('.entry .quiet');
    assert.ok(await until(() => list.evaluate(() => !document.querySelector('.entry'))), 'gone');
    const focused = () => list.evaluate(() => document.activeElement?.getAttribute('data-action'));
    assert.ok(await until(async () => (await focused()) === 'undo'), 'what takes it back has the focus');
    await list.click('[data-action="undo"]');
    assert.ok(await until(async () => (await headlines(list))[0] === headline), 'back');
    await list.click('.entry .quiet');
    await until(() => list.evaluate(() => !document.querySelector('.entry')));
    await list.close();
    const again = await library();
    assert.deepEqual(await headlines(again), [], 'and gone for good');
  });

  test('damaged entries: the others are listed and read, and what cannot be read is said', async () => {
    await (await keep(sites.ENGLISH)).page.close();
    let list = await library();
    await list.evaluate(async () => {
      const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      const database = await done(indexedDB.open('library'));
      const heads = database.transaction('heads', 'readwrite').objectStore('heads');
      for (const head of [
        { id: 'a'.repeat(64) },
        { id: 'b'.repeat(64), headline: { a: 1 }, authors: 7, kept: [], size: 'x', url: null },
        { id: 'no name of ours', authors: 'x' },
      ])
        await done(heads.put(head));
      database.close();
    });
    await list.close();
    list = await library();
    assert.equal((await headlines(list)).length, 3);
    await list.click(`[data-entry="${'b'.repeat(64)}"] h2 a`);
    assert.ok(await until(() => said(list)), 'says so');
    await list.evaluate(() =>
      [...document.querySelectorAll('.entry h2 a')].find((a) => /Night Boat/.test(a.innerText)).click(),
    );
    assert.ok(await until(() => at.session.inReader(list, (shadow) => !!shadow.querySelector('article h1'))), 'read');
    await list.evaluate(() => history.back());
    await until(() => list.evaluate(() => !document.querySelector(':root > div')));
    await wipe(list);
  });

  test('an open article is cited, taken along and named from as in a page', async () => {
    await (await keep(sites.ARTICLE)).page.close();
    const list = await library();
    await list.click('.entry h2 a');
    const inside = (fn, ...args) => at.session.inReader(list, fn, ...args);
    assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('article h1'))), 'opens');
    assert.ok(await until(() => list.evaluate(() => document.title.includes('河州'))), 'the tab is named after it');
    assert.equal(await inside((shadow) => getComputedStyle(shadow.querySelector('.reader')).display), 'flex', 'styled');
    await at.press(list, 'button[aria-label="Export"]');
    await until(() => inside((shadow) => !!shadow.querySelector('.menu-take .panel')));
    const words = await inside((shadow) => [...shadow.querySelectorAll('.menu-take button')].map((b) => b.textContent));
    assert.ok(!words.includes('Save'), 'what is kept is not kept again');
    assert.ok(words.includes('Save as EPUB'), `${words}`);

    const popup = await at.session.openExtensionPage(`${POPUP}?tab=${await at.session.tabId(list)}`);
    at.opened.push(popup);
    await popup.waitForSelector('[data-citation]');
    assert.match(await popup.evaluate(() => document.querySelector('[data-citation]').innerText), /林书远/);
    await popup.waitForSelector('[data-entity="沈若兰"]');
    await popup.click('[data-entity="沈若兰"]');
    assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('.mark-current'))), 'shown');
    await popup.close();
    await list.evaluate(() => history.back());
    await until(() => list.evaluate(() => !document.querySelector(':root > div')));
    await wipe(list);
  });

  test('saved from the reader’s own menu, and anew when it is asked for twice', async () => {
    const page = await at.open(sites.ENGLISH);
    await (await at.popupOn(page)).close();
    await page.bringToFront();
    await at.session.command(page, 'toggle-reader');
    const inside = (fn, ...args) => at.session.inReader(page, fn, ...args);
    assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('article'))), 'the reader opens');
    const press = (words) => at.press(page, '.menu-take button', `${words}$`);
    await press('Export');
    await until(() => inside((shadow) => !!shadow.querySelector('.menu-take .panel')));
    await press('Save');
    assert.ok(
      await until(() => inside((shadow) => shadow.querySelector('.said').textContent.startsWith('Saved to'))),
      'says so',
    );
    for (const words of ['Already saved', 'Saved copy updated']) {
      await press('Save');
      assert.ok(
        await until(() => inside((shadow, w) => shadow.querySelector('.said').textContent.startsWith(w), words)),
        words,
      );
    }
    const list = await library();
    assert.deepEqual(await headlines(list), ['Ferry Town Votes to Keep Its Night Boat']);
    await list.close();

    const options = await at.session.openExtensionPage(OPTIONS);
    at.opened.push(options);
    await options.waitForSelector('.foot button');
    await options.click('.foot button');
    await options.click('.foot button');
    assert.ok(await until(() => options.evaluate(() => /forgotten/.test(document.body.innerText))), 'all is forgotten');
    assert.deepEqual(await headlines(await library()), []);
  });

  test('all of it leaves and comes back as a file; what is there is asked about; a full disk loses nothing', async () => {
    await (await keep(sites.ARTICLE)).page.close();
    await (await keep(sites.ENGLISH)).page.close();
    let list = await library();
    await list.evaluate(() => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        globalThis.__blob = blob;
        return real(blob);
      };
    });
    await list.click('[data-action="zip"]');
    assert.ok(await until(() => list.evaluate(() => globalThis.__blob?.type === 'application/zip')));
    assert.ok((await list.evaluate(() => globalThis.__blob.size)) > 2000, 'the archive');
    await list.click('[data-action="json"]');
    assert.ok(await until(() => list.evaluate(() => globalThis.__blob?.type === 'application/json')));
    const file = await list.evaluate(() => globalThis.__blob.text());
    assert.equal(JSON.parse(file).articles.length, 2);
    const take = (text) =>
      list.evaluate((json) => {
        const carrier = new DataTransfer();
        carrier.items.add(new File([json], 'library.json', { type: 'application/json' }));
        const field = document.querySelector('input[type="file"]');
        field.files = carrier.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await take('{"format":"other"}');
    assert.ok(await until(async () => /not a Mirror Reader library/.test(await said(list))));
    await take(file);
    assert.ok(
      await until(() => list.evaluate(() => document.querySelector('.ask p')?.innerText.includes('already: 2'))),
    );
    await list.click('[data-action="replace-known"]');
    assert.ok(await until(async () => /Added: 0. Replaced: 2/.test(await said(list))), await said(list));
    await wipe(list);
    await list.evaluate(() => {
      globalThis.__put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await take(file);
    assert.ok(await until(async () => /Storage is full/.test(await said(list))), await said(list));
    assert.deepEqual(await headlines(list), []);
    await list.evaluate(() => (IDBObjectStore.prototype.put = globalThis.__put));
    await take(file);
    assert.ok(await until(async () => /Added: 2/.test(await said(list))), await said(list));
    await list.close();
    list = await library();
    assert.equal((await headlines(list)).length, 2);
    await wipe(list);
  });

  test('axe finds no fault, full, empty and searched; at 320 px nothing is cut off', async () => {
    const faults = async (page) => {
      await page.evaluate(at.name === 'chromium' ? axe.source : `() => { ${axe.source} }`);
      return page.evaluate(() =>
        axe
          .run(document, { resultTypes: ['violations'] })
          .then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)),
      );
    };
    const empty = await library();
    assert.deepEqual(await faults(empty), []);
    await empty.close();
    await (await keep(sites.ARTICLE)).page.close();
    await (await keep(sites.PERSIAN)).page.close();
    const list = await library();
    assert.deepEqual(await faults(list), []);
    await list.setViewport({ width: 320, height: 640 });
    await find(list, '地图');
    assert.deepEqual(await faults(list), []);
    const { scrollWidth, clientWidth } = await list.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    assert.equal(scrollWidth, clientWidth);
    await wipe(list);
  });
});
