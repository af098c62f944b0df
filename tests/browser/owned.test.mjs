// The reader stays the reader's: what a page may try on it, one way after the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import { address, serveOwned, STYLES } from './lib/owned.mjs';

inBothBrowsers(serveOwned, (at) => {
  const inside = (page, fn, ...args) => at.session.inReader(page, fn, ...args);
  const read = async (name) => {
    const page = await at.open(address(name));
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    return page;
  };
  const hasMenu = (page) => until(() => inside(page, (root) => !!root.querySelector('.menu-take .panel')));
  /** Selects the whole of the first paragraph as a person would: three presses. */
  const selectParagraph = async (page) => {
    const [x, y] = await inside(page, (root) => {
      const r = root.querySelector('.body p').getBoundingClientRect();
      return [r.x + 40, r.y + 12];
    });
    await page.mouse.click(x, y, { count: 3 });
    assert.ok(await until(() => inside(page, (root) => !!root.querySelector('.selection-bar'))), 'selected');
  };

  test('baits of every kind stay in the page when it is read', async () => {
    const page = await at.open(address('baits'));
    const look = () =>
      page.evaluate(() => [
        [...document.documentElement.children].map((e) => e.localName),
        document.adoptedStyleSheets.length,
      ]);
    const before = await look();
    const popup = await at.popupOn(page, '[data-original]');
    assert.deepEqual(await look(), before);
    await popup.close();
    await page.bringToFront();
    for (const open of [true, false]) {
      await at.session.command(page, 'toggle-reader');
      assert.ok(await until(async () => (await at.isReaderOpen(page)) === open));
    }
    assert.deepEqual(await look(), before);
  });

  test('marks lead nobody into the reader', async () => {
    const page = await read('plain');
    await selectParagraph(page);
    await page.keyboard.press('h');
    assert.ok(await until(() => inside(page, (root) => !!root.querySelector('.mark-note'))), 'marked');
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    await page.keyboard.press('Escape');
  });

  test('scripts press nothing, neither in its place nor carried out of the reader', async () => {
    const page = await read('plain');
    const pressed = await inside(page, async (root) => {
      const button = root.querySelector('button[aria-label="Export"]');
      const turns = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      button.click();
      button.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
      await turns();
      const inPlace = !!root.querySelector('.menu-take .panel');
      const before = button.nextSibling;
      const parent = button.parentNode;
      document.documentElement.append(button);
      button.click();
      parent.insertBefore(button, before);
      await turns();
      return [inPlace, !!root.querySelector('.menu-take .panel')];
    });
    assert.deepEqual(pressed, [false, false]);
    await at.press(page, 'button[aria-label="Export"]');
    assert.ok(await hasMenu(page), 'a person does');
  });

  for (const name of Object.keys(STYLES))
    test(`seen and pressed whatever the page's styles do: ${name}`, async () => {
      const page = await read(name);
      const place = await inside(page, (root) => {
        const r = root.querySelector('.reader').getBoundingClientRect();
        return [r.x, r.y, r.width === innerWidth, r.height === innerHeight];
      });
      assert.deepEqual(place, [0, 0, true, true]);
      await at.press(page, 'button[aria-label="Export"]');
      assert.ok(await hasMenu(page));
    });

  test('over a dialog of the page that takes every press, and over one that opens later', async () => {
    const page = await read('modal');
    await at.press(page, 'button[aria-label="Export"]');
    assert.ok(await hasMenu(page));
    const later = await read('late-modal');
    await later.evaluate(() => document.getElementById('late').showModal());
    const isOver = () =>
      later.evaluate(
        () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.parentElement?.localName === 'html',
      );
    assert.ok(await until(isOver), 'it lies over it again');
    await at.press(later, 'button[aria-label="Export"]');
    assert.ok(await hasMenu(later));
  });

  test('keys: a page that forbids them keeps none from the reader, one that swallows them not the way out', async () => {
    const page = await read('keys-taken');
    await page.keyboard.press('Escape');
    assert.ok(await until(async () => !(await at.isReaderOpen(page))), 'closed');
    const other = await read('keys-kept');
    await other.keyboard.press('Escape');
    assert.ok(await until(async () => !(await at.isReaderOpen(other))), 'closed by the browser');
  });

  test('what is copied by key is what was selected', async () => {
    const page = await read('copy-taken');
    const wanted = await inside(page, (root) => root.querySelector('.body p').textContent);
    await selectParagraph(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    assert.ok(await until(async () => (await at.session.readClipboard(page)).trim() === wanted));
  });

  test('elements named as what an extension has stop nothing', async () => {
    const page = await at.open(address('names'));
    assert.ok(await until(() => at.isLit(page)), 'the button lights');
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    await at.press(page, 'button[aria-label="Export"]');
    assert.ok(await hasMenu(page), 'and works');
  });

  if (at.name === 'chromium')
    test('a page that was made ready in advance lights the button when it is shown', async () => {
      const asked = (end) => at.network.requests.filter((r) => r.url.endsWith(end)).length;
      // The browser may drop a page that waits when the machine is busy: then the next one is tried.
      let wasWaiting = false;
      for (let attempt = 1; attempt <= 4 && !wasWaiting; attempt++) {
        const before = asked('/is-waiting');
        const page = await at.open(address('ready'));
        if (!(await until(() => asked('/is-waiting') > before))) continue;
        await page.evaluate((url) => void setTimeout(() => (location.href = url)), address('waiting'));
        wasWaiting = await until(() => asked('/was-waiting') > 0);
        if (!wasWaiting) await page.close();
      }
      assert.ok(wasWaiting, 'it was waiting');
      // To the tests' own driver the tab is gone: it is asked for by its address.
      const shown = { url: () => address('waiting'), title: async () => '' };
      assert.ok(await until(() => at.isLit(shown)));
    });
});
