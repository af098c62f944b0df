// The whole path in both browsers, at true addresses: badge, popup, reader, entities, citation, soft navigation, raw view,
// and after each step the list of requests. Run by `node --test`; the extension must be built.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

inBothBrowsers(sites.serveSites, (at) => {
  test('the badge lights on an article and on nothing else', async () => {
    const page = await at.open(sites.ARTICLE);
    assert.ok(await until(() => at.isLit(page)), 'article');
    for (const url of [sites.README, sites.INDEX, sites.SOURCE_FILE]) {
      await page.goto(url, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.equal(await at.isLit(page), false, url);
    }
    await page.goto(sites.ENGLISH, { waitUntil: 'load' });
    assert.ok(await until(() => at.isLit(page)), 'article with front matter');
    await page.close();
  });

  test('nothing of the extension is in the page before it is asked for', async () => {
    const page = await at.open(sites.ARTICLE);
    await until(() => at.isLit(page));
    assert.equal(await page.evaluate(() => document.querySelectorAll(':root > div').length), 0);
    const manifest =
      at.name === 'chromium'
        ? `chrome-extension://${at.session.extensionId}/manifest.json`
        : `moz-extension://${at.session.extensionId}/manifest.json`;
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
    const page = await at.open(sites.ARTICLE);
    const popup = await at.popupOn(page, '[data-citation]');
    await popup.waitForSelector('[data-entity]');
    await popup.click('[data-action="why"]');
    await popup.waitForSelector('.why');
    const shown = await popup.evaluate(() => ({
      original: document.querySelector('[data-original]').dataset.original,
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
    const page = await at.open(sites.ARTICLE);
    await (await at.popupOn(page)).close();
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

    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    const text = await at.readerText(page);
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

    await at.session.command(page, 'toggle-reader');
    assert.ok(
      await until(async () => (await page.evaluate(() => document.querySelectorAll(':root > div').length)) === 0),
      'the reader closes',
    );
    assert.deepEqual(await state(), before);

    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens again');
    await page.keyboard.press('Escape');
    assert.ok(await until(async () => !(await at.isReaderOpen(page))), 'Escape leaves');
    assert.deepEqual((await state()).html, before.html);
    await page.close();
  });

  test('an entity is found in the reader, and a citation on the clipboard', async () => {
    const page = await at.open(sites.ARTICLE);
    const popup = await at.popupOn(page, '[data-entity]');
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
    const walked = await popup.evaluate(() => {
      const names = [...document.querySelectorAll('[role="toolbar"]')].find((row) => row.children.length > 1).children;
      names[0].focus();
      names[0].dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
      return [...names].indexOf(document.activeElement);
    });
    assert.equal(walked, 1, 'the arrow leads to the next name');
    const underlined = () => at.session.inReader(page, (shadow) => shadow.querySelectorAll('.mark-kind-person').length);
    assert.ok(await until(async () => (await underlined()) === 0), 'no lines until they are asked for');
    await popup.click('.names-more > summary');
    await popup.click('[data-underline]');
    assert.ok(await until(async () => (await underlined()) >= 2), 'a line under each mention');
    await popup.click('[data-underline]');
    assert.ok(await until(async () => (await underlined()) === 0), 'the lines go again');
    await popup.click('[data-form="json"]');
    await until(() => popup.evaluate(() => document.querySelector('[data-copy-list] [role="status"]').innerText));
    const list = await at.session.readClipboard(page);
    assert.equal(JSON.parse(list).find((e) => e.name === '沈若兰').mentions, 2);
    await popup.bringToFront?.();
    await popup.click('[data-action="copy-citation"]');
    const citation = await popup.evaluate(() => document.querySelector('[data-citation]').innerText.trim());
    const copied = await until(async () => {
      const text = await at.session.readClipboard(page).catch(() => '');
      return text.trim() === citation ? text : '';
    });
    assert.equal(copied.trim(), citation);
    await popup.close();
    await page.close();
  });

  test('soft navigation: the badge follows the address', async () => {
    const page = await at.open(sites.SOFT);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await at.isLit(page), false, 'a README');
    await page.evaluate(() => window.go('article', 'soft/n1001.md'));
    assert.ok(await until(() => at.isLit(page)), 'an article after soft navigation');
    await page.evaluate(() => window.go('readme', 'soft/README.md'));
    assert.ok(await until(async () => !(await at.isLit(page))), 'back on the README');
    await page.evaluate(() => history.back());
    await page.evaluate(() => window.go('article', 'soft/n1001.md'));
    assert.ok(await until(() => at.isLit(page)), 'and once more');
    await page.close();
  });

  test('raw view under a sandbox policy: badge and reader, in traditional Chinese', async () => {
    const page = await at.open(sites.RAW);
    assert.ok(await until(() => at.isLit(page)), 'badge');
    await (await at.popupOn(page)).close();
    await page.bringToFront();
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'reader');
    const text = await at.readerText(page);
    assert.ok(text.includes('潮聲書店') && text.includes('葉思齊'), text.slice(0, 200));
    assert.ok(!text.includes('<ok') && !text.includes('原文連結：http'), 'no source markup');
    await page.close();
  });

  test('an ordinary page is no copy, and can still be read', async () => {
    const page = await at.open(sites.ORDINARY);
    const popup = await at.popupOn(page, '[data-state]');
    assert.equal(await popup.evaluate(() => document.querySelector('[data-original]')), null);
    await popup.close();
    await page.bringToFront();
    if (at.name === 'chromium') {
      await at.session.command(page, 'toggle-reader');
      assert.ok(await until(() => at.isReaderOpen(page)), 'reader');
    }
    await page.close();
  });

  test('no request beyond the page’s own', async () => {
    at.network.take();
    const plain = await at.open(sites.ARTICLE);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await plain.close();
    const own = at.network
      .take()
      .map((r) => r.url)
      .sort();

    const page = await at.open(sites.ARTICLE);
    const popup = await at.popupOn(page, '[data-entity]');
    await popup.click('[data-entity="沈若兰"]');
    await popup.close();
    await page.bringToFront();
    assert.ok(await until(() => at.isReaderOpen(page)), 'a name was shown in the reader');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.close();
    assert.deepEqual(
      at.network
        .take()
        .map((r) => r.url)
        .sort(),
      own,
    );
  });
});
