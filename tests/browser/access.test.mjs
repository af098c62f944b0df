// What the reader promises to people who go by keys, by a screen reader, or by other characters: in both browsers.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { join } from 'node:path';
import axe from 'axe-core';
import {
  atMost,
  launch,
  NOTES,
  OPTIONS,
  POPUP,
  pressInReader,
  sleep,
  until,
  WELCOME,
} from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import * as sites from './lib/sites.mjs';
import { BROWSERS } from './lib/browsers.mjs';

/** axe's rules for WCAG 2.2 AA and its best practices. */
const RUN = `axe.run(globalThis.__context ?? document, { resultTypes: ['violations'] }).then((r) =>
  r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.flat().join(' ') + ' ' + (n.failureSummary ?? '')).join(' | ')))`;

for (const name of BROWSERS) {
  describe(name, { timeout: 300_000 }, () => {
    let network;
    let session;
    let page;

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

    // One test's tab is not the next one's.
    afterEach(() => page && atMost(page.close(), 5_000));

    const store = async (settings, url) => {
      page = await session.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      const id = await session.tabId(page);
      if (name === 'chromium') await session.pressAction(page);
      const popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
      await popup.evaluate(
        (json) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: JSON.parse(json) }),
        JSON.stringify(settings),
      );
      await popup.waitForSelector('[data-state], [data-original]');
      return popup;
    };
    /** The reader on `url` with these settings. */
    const read = async (url, settings = {}) => {
      await (await store(settings, url)).close();
      await page.bringToFront();
      await session.command(page, 'toggle-reader');
      assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('article'))), 'the reader opens');
      await sleep(400);
    };
    const inside = (fn, ...args) => session.inReader(page, fn, ...args);
    const tap = (...what) => pressInReader(session, page, ...what);
    const press = async (key) => {
      await page.keyboard.press(key);
      await sleep(120);
    };
    /** What has the focus in the reader: its name as it is told. */
    const focused = () =>
      inside((shadow) => {
        const el = shadow.activeElement;
        return el ? (el.getAttribute('aria-label') ?? el.textContent ?? '').trim().slice(0, 60) : '';
      });
    const is = (selector) => inside((shadow, s) => !!shadow.querySelector(s), selector);
    const text = () => inside((shadow) => shadow.querySelector('article').innerText);

    /** The faults axe finds in the reader, whose closed root is shown to it for the length of the test. */
    const faults = async () => {
      await page.evaluate(name === 'chromium' ? axe.source : `(() => { ${axe.source} })()`);
      await inside((shadow) => {
        Object.defineProperty(shadow.host, 'shadowRoot', { value: shadow, configurable: true });
        globalThis.__context = shadow.host;
      });
      return page.evaluate(RUN);
    };
    const faultsOfExtensionPage = async (tab) => {
      if (name === 'chromium') await tab.evaluate(axe.source);
      else await tab.evaluate(`() => { ${axe.source} }`);
      return name === 'chromium' ? tab.evaluate(RUN) : tab.evaluate(`() => ${RUN}`);
    };

    test('axe finds no fault in the reader, in any theme', async () => {
      await read(sites.STRUCTURES, { theme: 'light' });
      assert.deepEqual(await faults(), []);
      for (const label of ['Cite', 'Export', 'Text', 'Keyboard shortcuts']) {
        await tap(`button[aria-label="${label}"]`);
        await sleep(100);
        if (label === 'Text') await tap('.more summary');
        assert.deepEqual(await faults(), [], label);
      }
      await press('Escape');
      await tap('.provenance summary');
      await tap('button[aria-label="Read aloud"]');
      await tap('.call-number');
      await press('t');
      for (const theme of ['dark', 'sepia', 'gray', 'contrast']) {
        await press('d');
        assert.ok(await is(`.reader.theme-${theme}`), theme);
        assert.deepEqual(await faults(), [], theme);
      }
      await page.close();
      await read(sites.ARTICLE, { theme: 'custom', colours: { paper: '#7a7a7a', ink: '#888888', accent: '#808080' } });
      assert.deepEqual(await faults(), [], 'three grays of the person’s own');
    });

    test('axe finds no fault in a right-to-left article and in vertical lines', async () => {
      await read(sites.PERSIAN);
      assert.deepEqual(await faults(), []);
      await page.close();
      await read(sites.ARTICLE, { looks: { '*': { vertical: true } } });
      assert.deepEqual(await faults(), []);
    });

    test('axe finds no fault in popup, options, notes and welcome page', async () => {
      const popup = await store({}, sites.ARTICLE);
      await popup.waitForSelector('[data-entity]');
      assert.deepEqual(await faultsOfExtensionPage(popup), []);
      // All that is folded: reasons, corrections, the forms for the running text, the other names, a name of its own.
      const click = (selector) => popup.evaluate((s) => document.querySelector(s).click(), selector);
      await click('[data-action="why"]');
      await popup.waitForSelector('#why .why');
      await click('[data-citation]');
      for (const [toggle, opened] of [
        ['edit', '[data-edit]'],
        ['more', '[data-in-text]'],
      ]) {
        await click(`[data-toggle="${toggle}"]`);
        await popup.waitForSelector(opened);
        assert.deepEqual(await faultsOfExtensionPage(popup), [], toggle);
      }
      await click('.names-more summary');
      await click('[data-entity]');
      await popup.waitForSelector('[data-detail]');
      assert.deepEqual(await faultsOfExtensionPage(popup), [], 'names');
      await popup.close();
      for (const path of [OPTIONS, NOTES, WELCOME]) {
        const tab = await session.openExtensionPage(path);
        await tab.waitForSelector('h1');
        assert.deepEqual(await faultsOfExtensionPage(tab), [], path);
        await tab.close();
      }
    });

    test('every function is reached by keys alone, and the focus stays in the reader', async () => {
      await read(sites.STRUCTURES, { shortcuts: false });
      const seen = new Set();
      for (let i = 0; i < 16; i++) {
        await press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.localName), 'html');
        seen.add(await focused());
      }
      for (const label of ['Note 1', 'Note 2', 'Table', 'Copy'])
        assert.ok(
          [...seen].some((s) => s.startsWith(label)),
          `${label} in ${[...seen].join(', ')}`,
        );
      await page.close();

      await read(sites.STRUCTURES, { shortcuts: false });
      await page.keyboard.down('Shift');
      const back = [];
      for (let i = 0; i < 7; i++) {
        await press('Tab');
        back.push(await focused());
      }
      await page.keyboard.up('Shift');
      assert.deepEqual(back, ['Keyboard shortcuts', 'Text', 'Export', 'Save', 'Cite', 'Read aloud', 'Close']);
      await press('Enter');
      assert.equal(await inside(() => true), undefined, 'closed by the key');
    });

    test('a panel takes the focus, Escape gives it back, and the arrow keys set a slider', async () => {
      await read(sites.ENGLISH, { shortcuts: false });
      await page.keyboard.down('Shift');
      await press('Tab');
      await press('Tab');
      await page.keyboard.up('Shift');
      assert.equal(await focused(), 'Text');
      await press('Enter');
      assert.ok(await is('.panel .settings'), 'the panel is open');
      const size = () => inside((shadow) => getComputedStyle(shadow.querySelector('article')).fontSize);
      assert.equal(await size(), '18px');
      for (let i = 0; i < 20 && !(await inside((shadow) => shadow.activeElement?.matches('.range input'))); i++)
        await press('Tab');
      await press('ArrowRight');
      await press('ArrowRight');
      assert.equal(await size(), '20px');
      await press('Escape');
      assert.equal(await is('.panel'), false);
      assert.equal(await focused(), 'Text');
      await press('Escape');
      assert.equal(await inside(() => true), undefined, 'the second Escape closes the reader');
    });

    test('single keys act, tell what they did, stay from the page, and can be switched off', async () => {
      await read(sites.ARTICLE);
      await page.evaluate(() => {
        window.heard = [];
        document.addEventListener('keydown', (event) => window.heard.push(event.key));
      });
      await press('t');
      assert.ok(await is('.panel .settings'), 't');
      await press('t');
      await press('?');
      assert.ok(await is('.panel .help'), '?');
      await press('Escape');
      await press('v');
      assert.ok(await is('.reader.vertical'), 'v');
      await press('v');
      await press('f');
      assert.ok(await is('.line-focus'), 'f');
      await press('d');
      assert.ok(await is('.theme-light'), 'd');
      assert.equal(await inside((shadow) => shadow.querySelector('[role="status"].said').textContent), 'Light');
      await press('j');
      await press('j');
      assert.equal(await inside((shadow) => shadow.activeElement?.dataset.block), 'b3', 'j');
      await press('l');
      assert.ok(await is('.aloud'), 'l');
      await press('Escape');
      assert.equal(await is('.aloud'), false);
      assert.deepEqual(await page.evaluate(() => window.heard), [], 'the page hears no key');

      await press('?');
      await press('Enter');
      await press('Escape');
      await press('v');
      assert.equal(await is('.reader.vertical'), false, 'keys are off');
    });

    test('the page under the reader is hidden from sight and from screen readers', async () => {
      await read(sites.ARTICLE);
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).visibility), 'hidden');
      await press('Escape');
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).visibility), 'visible');
    });

    test('opened again, the article goes on where the person stopped, and nothing is stored for it', async () => {
      await read(sites.STRUCTURES);
      await inside((shadow) => shadow.querySelector('.scroll').scrollTo(0, 900));
      await sleep(1000);
      await press('Escape');
      await session.command(page, 'toggle-reader');
      const top = () => inside((shadow) => shadow.querySelector('.scroll')?.scrollTop ?? 0);
      assert.ok(await until(async () => (await top()) > 600), `at ${await top()}`);
      const tab = await session.openExtensionPage(OPTIONS);
      await tab.waitForSelector('h1');
      const kept = await tab.evaluate(async () =>
        Object.keys(await (globalThis.browser ?? globalThis.chrome).storage.local.get(null)),
      );
      assert.ok(!kept.includes('places'), String(kept));
      await tab.close();
    });

    test('the other script is a view: switched back, marked and copied, the text is the author’s', async () => {
      await read(sites.ARTICLE);
      const before = await text();
      await press('c');
      assert.ok(await until(async () => (await text()).includes('最難的部分不是補紙')), 'traditional');
      assert.ok((await text()).includes('「最難'), 'corner brackets');
      await inside((shadow) => {
        const p = [...shadow.querySelectorAll('.body > p')].find((e) => e.textContent.includes('補紙'));
        const node = [...p.childNodes].find((n) => n.data?.includes('補紙'));
        const at = node.data.indexOf('最難');
        getSelection().setBaseAndExtent(node, at, node, at + 10);
      });
      await press('h');
      /** Whether exactly these words are marked: the one box lies where they do. */
      const isMarked = (words) =>
        inside((shadow, w) => {
          const walker = document.createTreeWalker(shadow.querySelector('.body'), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(w);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + w.length);
            const [text, ...more] = range.getClientRects();
            const boxes = [...shadow.querySelectorAll('.mark-note')].map((b) => b.getBoundingClientRect());
            if (more.length || boxes.length !== 1) return false;
            return ['left', 'top', 'right', 'bottom'].every((side) => Math.abs(text[side] - boxes[0][side]) < 2);
          }
          return false;
        }, words);
      assert.ok(await until(() => isMarked('最難的部分不是補紙，')), 'highlighted');
      await press('c');
      assert.ok(await until(async () => (await text()) === before), 'as it was');
      assert.ok(await until(() => isMarked('最难的部分不是补纸，')), 'the highlight stays');
      await page.close();

      // Opened anew, the highlight is found again; the page of notes quotes the source.
      await (await store({}, sites.ARTICLE)).close();
      await page.bringToFront();
      await session.command(page, 'toggle-reader');
      assert.ok(await until(() => isMarked('最难的部分不是补纸，')), 'found again');
      const notes = await session.openExtensionPage(NOTES);
      await notes.waitForSelector('blockquote');
      const shown = await notes.evaluate(() => document.body.innerText);
      assert.ok(shown.includes('最难的部分不是补纸，') && shown.includes('林书远'), shown);
      await notes.close();
    });

    test('no request is made by settings, scripts, notes and provenance', async () => {
      await store({}, sites.ARTICLE).then((tab) => tab.close());
      network.take();
      await page.bringToFront();
      await session.command(page, 'toggle-reader');
      assert.ok(await until(() => inside((shadow) => !!shadow.querySelector('article'))));
      for (const key of ['c', 't', 'd', 'Escape', 'h', '?', 'Escape']) await press(key);
      await tap('.provenance summary');
      await sleep(800);
      assert.deepEqual(
        network
          .take()
          .map((r) => r.url)
          .filter((url) => !/mozilla\.(?:com|net|org)/.test(url)),
        [],
      );
    });
  });
}
