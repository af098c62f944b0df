// Pages that attack: nothing runs, nothing is asked for, nothing is believed, and the page does not see who reads it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { POPUP, sleep, until } from '../../scripts/lib/browser.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import { ATTACKED, FORGED, OUTLET, OWN_FILE, REMOVED, SENSED, serveHostile, WATCHED, WORDS } from './lib/hostile.mjs';

/** Runs in the reader: what must not be in it, and every part of it touched. */
function touchAll(shadow) {
  const article = shadow.querySelector('article');
  const left = [];
  for (const el of article.querySelectorAll('*')) {
    if (
      /^(?:script|style|iframe|object|embed|svg|form|input|video|audio|source|template|link|base|meta)$/.test(
        el.localName,
      )
    )
      left.push(el.localName);
    for (const { name } of el.attributes)
      if (/^on|^(?:href|src|srcset|style|id|name|ping|action|poster|background|xlink:href)$/.test(name))
        left.push(`${el.localName} ${name}`);
    for (const type of ['mouseover', 'mouseenter', 'focus', 'mousedown', 'click', 'keydown', 'load', 'error'])
      el.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  return { text: article.innerText, left };
}

inBothBrowsers(serveHostile, (at) => {
  test('every attack in one article: nothing runs, loads, navigates, names or reports', async () => {
    const page = await at.open(ATTACKED);
    assert.ok(await until(() => at.isLit(page)), 'it is a copy all the same');
    await sleep(400);
    const state = () =>
      page.evaluate(() => ({
        ran: window.ran ?? 0,
        url: location.href,
        names: [typeof document.createElement, typeof document.querySelector, document.body?.localName],
        children: [...document.documentElement.children].map((e) => e.localName),
      }));
    const before = await state();
    at.network.take();

    await (await at.popupOn(page)).close();
    await page.bringToFront();
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    const { text, left } = await at.session.inReader(page, touchAll);
    for (const words of WORDS) assert.ok(text.includes(words), `${words} is shown`);
    assert.deepEqual(left, []);
    await sleep(500);
    const after = await state();
    assert.deepEqual(after, { ...before, children: [...before.children, 'div'] });
    assert.deepEqual(
      at.network.take().map((r) => r.url),
      [],
    );
  });

  test('the page sees nothing before the reader opens, and then one element', async () => {
    const page = await at.open(WATCHED);
    assert.ok(await until(() => at.isLit(page)));
    await page.evaluate(() => (window.seen.length = 0));
    const popup = await at.popupOn(page, '[data-citation]');
    await sleep(300);
    const quiet = await page.evaluate(() => [
      window.seen,
      Object.getOwnPropertyNames(window).length - window.keysBefore,
    ]);
    assert.deepEqual(quiet, [[], 0], 'the popup reads it');
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => (window.seen.length = 0));
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)));
    await sleep(200);
    const seen = await page.evaluate(() => [
      window.seen,
      document.querySelector(':root > div').shadowRoot,
      document.querySelector(':root > div').attributes.length,
      document.querySelector(':root > div').childNodes.length,
    ]);
    assert.deepEqual(seen, [['childList DIV'], null, 0, 0]);
  });

  test('the page feels nothing when it is read, named and cited, and is as it was when the reader has been closed', async () => {
    const page = await at.open(SENSED);
    assert.ok(await until(() => at.isLit(page)));
    await sleep(500);
    const before = await page.evaluate(() => {
      window.felt.length = 0;
      return window.look();
    });
    // Not by a press: going to another tab and back is felt by every page.
    const id = await at.session.tabId(page);
    const popup = await at.session.openExtensionPage(`${POPUP}?tab=${id}`);
    at.opened.push(popup);
    await popup.waitForSelector('[data-citation]');
    await sleep(700);
    assert.deepEqual(await page.evaluate(() => [window.felt, window.look()]), [[], before], 'read');
    await page.bringToFront();
    await page.evaluate(() => (window.felt.length = 0));
    for (const open of [true, false]) {
      await at.session.command(page, 'toggle-reader');
      assert.ok(await until(async () => (await at.isReaderOpen(page)) === open));
    }
    await sleep(300);
    const [felt, after] = await page.evaluate(() => [window.felt, window.look()]);
    const other = felt.filter((what) => !/^(?:focus|blur|focusin|focusout) DIV$/.test(what));
    assert.deepEqual(other, [], 'that the one element has had the focus, and nothing else');
    assert.deepEqual(after, before, 'as it was');
  });

  test('no file of the extension answers the page, however it is asked for', async () => {
    const page = await at.open(SENSED);
    const dist = join(root, 'dist', at.name === 'firefox' ? 'firefox' : 'chrome');
    const files = readdirSync(dist, { recursive: true })
      .map(String)
      .filter((f) => /\.\w+$/.test(f));
    assert.ok(files.length > 20);
    const scheme = at.name === 'firefox' ? 'moz-extension' : 'chrome-extension';
    const answered = await page.evaluate(
      async (urls) => {
        const by = (name, attribute) => (url) =>
          new Promise((resolve) => {
            const el = document.createElement(name);
            el.onload = () => resolve(true);
            el.onerror = () => resolve(false);
            if (name === 'link') el.rel = 'stylesheet';
            el[attribute] = url;
            document.head.append(el);
          });
        const yes = (promise) =>
          promise.then(
            () => true,
            () => false,
          );
        const ways = {
          fetch: (url) => yes(fetch(url)),
          'fetch without an answer': (url) => yes(fetch(url, { mode: 'no-cors' })),
          import: (url) => yes(import(url)),
          script: by('script', 'src'),
          picture: by('img', 'src'),
          sheet: by('link', 'href'),
        };
        const found = [];
        for (const url of urls)
          for (const [way, ask] of Object.entries(ways)) if (await ask(url)) found.push(`${way} ${url}`);
        return found;
      },
      [OWN_FILE, ...files.map((f) => `${scheme}://${at.session.extensionId}/${f}`)],
    );
    // Its own file does, so that silence means something.
    const own = ['fetch', 'fetch without an answer', 'import', 'script'].map((way) => `${way} ${OWN_FILE}`);
    assert.deepEqual(
      answered.filter((what) => what !== `sheet ${OWN_FILE}`),
      own,
    );
  });

  test('what the page presses and types by script does nothing', async () => {
    const page = await at.open(WATCHED);
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)));
    await page.evaluate(() => {
      const host = document.querySelector(':root > div');
      for (const target of [host, document, window]) {
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      for (const kind of ['reader.toggle', 'article.get', 'link.open'])
        window.postMessage({ kind, payload: { on: false, url: 'https://forger.example/' } }, '*');
    });
    const pages = (await at.session.browser.pages()).length;
    await sleep(300);
    assert.ok(await at.isReaderOpen(page), 'still open');
    assert.equal((await at.session.browser.pages()).length, pages, 'no tab was opened');
  });

  test('a page that takes the reader out again and again gets itself back', async () => {
    const page = await at.open(REMOVED);
    await at.session.command(page, 'toggle-reader');
    await sleep(800);
    const state = await page.evaluate(() => [
      document.querySelectorAll(':root > div').length,
      getComputedStyle(document.querySelector('article')).visibility,
      getComputedStyle(document.documentElement).overflowY,
    ]);
    assert.deepEqual(state, [0, 'visible', 'visible']);
  });

  for (const [what, [url, , shown]] of Object.entries(FORGED)) {
    test(`a forged original: ${what}`, async () => {
      const page = await at.open(url);
      const popup = await at.popupOn(page, '[data-state]:not([data-state="loading"])');
      const { original, warned, links } = await popup.evaluate(() => ({
        original: document.querySelector('[data-original]')?.dataset.original,
        warned: !!document.querySelector('.doubtful'),
        links: document.querySelectorAll('a[href]').length,
      }));
      if (!shown) assert.equal(original, undefined);
      else
        assert.ok(original.startsWith('https://www.xn--') || original === OUTLET || /forger/.test(original), original);
      if (shown) assert.ok(warned, 'with a warning');
      assert.equal(links, 0, 'nothing to follow but by a press');
    });
  }
});
