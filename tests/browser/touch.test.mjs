// At the size of a phone and by fingers: nothing is cut off or too small, and everything is reached by tapping.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIBRARY, OPTIONS, POPUP, sleep, until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

/** The least width and height of a target for fingers, in CSS pixels (WCAG 2.5.5). */
const FINGER = 44;
/** Widths and heights of phones. */
const PHONES = [
  [360, 740],
  [320, 640],
];

inBothBrowsers(sites.serveSites, (at) => {
  const inside = (page, fn, ...args) => at.session.inReader(page, fn, ...args);
  /** A tab as on a phone: narrow, and with a coarse pointer. */
  const phone = async (page, [width, height]) => {
    if (at.name === 'chromium')
      await page.setViewport({ width, height, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    else {
      // Neither hovering nor fine: 1 is `coarse` in the browser's own numbers.
      await at.session.inChrome(() => {
        Services.prefs.setIntPref('ui.primaryPointerCapabilities', 1);
        Services.prefs.setIntPref('ui.allPointerCapabilities', 1);
      });
      await page.setViewport({ width, height });
    }
    await sleep(200);
  };
  const read = async (url, size) => {
    const page = await at.open(url);
    await (await at.popupOn(page)).close();
    await page.bringToFront();
    await phone(page, size);
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => inside(page, (shadow) => !!shadow.querySelector('article'))), 'the reader opens');
    assert.equal(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), true, 'fingers');
    await sleep(400);
    // The pages are old ones, which ask for no width: the reader asks for them.
    if (at.name === 'chromium') assert.equal(await inside(page, () => innerWidth), size[0]);
    return page;
  };
  /** Taps the middle of the first element of the reader that a selector finds. */
  const tap = async (page, selector) => {
    const box = await inside(
      page,
      (shadow, s) => {
        const el = shadow.querySelector(s);
        el.scrollIntoView({ block: 'center', behavior: 'instant' });
        const r = el.getBoundingClientRect();
        return [r.x + r.width / 2, r.y + r.height / 2];
      },
      selector,
    );
    await page.touchscreen.tap(...box);
    await sleep(250);
  };
  /** Targets under the selector that are too small or not wholly in the window: name and box. */
  const bad = (shadow, selector, least) =>
    [...shadow.querySelectorAll(selector)]
      .filter((el) => el.checkVisibility())
      .map((el) => ({
        name: el.getAttribute('aria-label') || el.textContent || el.type,
        r: el.getBoundingClientRect(),
      }))
      .filter(({ r }) => r.height < least - 0.5 || r.left < -0.5 || r.right > innerWidth + 0.5)
      .map(({ name, r }) => `${name} ${Math.round(r.left)}–${Math.round(r.right)} × ${Math.round(r.height)}`);

  for (const size of PHONES)
    test(`reader at ${size.join(' × ')}: bar, menus and text fit, and fingers hit them`, async () => {
      const page = await read(sites.STRUCTURES, size);
      const bar = await inside(page, (shadow) =>
        [...shadow.querySelectorAll('.bar-button')]
          .filter((b) => b.checkVisibility())
          .map((b) => {
            const r = b.getBoundingClientRect();
            return [b.getAttribute('aria-label'), r.width, r.height, r.left >= 0 && r.right <= innerWidth];
          }),
      );
      assert.ok(bar.length >= 7, `${bar.length} buttons`);
      for (const [name, width, height, fits] of bar)
        assert.ok(width >= FINGER && height >= FINGER && fits, `${name}: ${width} × ${height}, ${fits}`);
      const [wide, window] = await inside(page, (shadow) => {
        const box = shadow.querySelector('.scroll');
        return [box.scrollWidth, box.clientWidth];
      });
      assert.ok(wide <= window, `text of ${wide} px in ${window}`);
      for (const menu of ['outline', 'notes', 'cite', 'take', 'text']) {
        await tap(page, `.menu-${menu} > button`);
        const panel = await inside(
          page,
          (shadow, s) => {
            const r = shadow.querySelector(s)?.getBoundingClientRect();
            return r && [r.left >= 0, r.right <= innerWidth, r.bottom <= innerHeight];
          },
          `.menu-${menu} .panel`,
        );
        assert.deepEqual(panel, [true, true, true], menu);
        const missed = await inside(
          page,
          `(shadow) => (${bad})(shadow, '.menu-${menu} .panel :is(button, select, input[type="range"], summary)', ${FINGER})`,
        );
        assert.deepEqual(missed, [], menu);
        await tap(page, `.menu-${menu} > button`);
      }
    });

  test('a footnote, a picture and its large view by tapping', async () => {
    const page = await read(sites.STRUCTURES, PHONES[0]);
    await tap(page, '.call-number');
    assert.ok(await inside(page, (shadow) => !!shadow.querySelector('.call-note')), 'the note opens in place');
    await tap(page, '.call-number');
    assert.ok(await inside(page, (shadow) => !shadow.querySelector('.call-note')), 'and closes');
    await page.close();

    const other = await read(sites.ARTICLE, PHONES[0]);
    await tap(other, '.held');
    assert.ok(
      await until(() => inside(other, (shadow) => !!shadow.querySelector('.picture img'))),
      'the picture loads',
    );
    await tap(other, '.picture');
    assert.ok(await until(() => inside(other, (shadow) => !!shadow.querySelector('.lightbox'))), 'large');
    const close = await inside(other, `(shadow) => (${bad})(shadow, '.lightbox button', ${FINGER})`);
    assert.deepEqual(close, []);
    await tap(other, '.lightbox-close');
    assert.ok(await until(() => inside(other, (shadow) => !shadow.querySelector('.lightbox'))), 'closed');
    await tap(other, '.provenance summary');
    assert.ok(await inside(other, (shadow) => !!shadow.querySelector('.panel-body')), 'how we know');
    await tap(other, '.bar-button.close');
    assert.ok(await until(async () => !(await at.isReaderOpen(other))), 'the reader closes');
    if (at.name === 'chromium')
      assert.ok(await until(() => other.evaluate(() => innerWidth > 900)), 'the page is wide again');
  });

  for (const size of PHONES)
    test(`popup, options and library as pages at ${size.join(' × ')}`, async () => {
      const page = await at.open(sites.ARTICLE);
      const id = await at.session.tabId(page);
      await (await at.popupOn(page)).close();
      for (const path of [`${POPUP}?tab=${id}`, OPTIONS, LIBRARY]) {
        const opened = await at.session.openExtensionPage(path);
        at.opened.push(opened);
        await opened.waitForSelector('main:not([aria-busy])');
        await phone(opened, size);
        if (path.startsWith(POPUP)) await opened.waitForSelector('[data-entity]');
        await sleep(300);
        const [wide, missed] = await opened.evaluate((finger) => {
          const small = [...document.querySelectorAll('button, select, input, summary')]
            .filter((el) => el.checkVisibility() && !/^(?:checkbox|radio|file)$/.test(el.type))
            .map((el) => ({
              name: el.getAttribute('aria-label') || el.textContent || el.id,
              r: el.getBoundingClientRect(),
            }))
            .filter(({ r }) => r.height < finger - 0.5 || r.right > innerWidth + 0.5 || r.left < -0.5)
            .map(({ name, r }) => `${name} ${Math.round(r.left)}–${Math.round(r.right)} × ${Math.round(r.height)}`);
          // A browser with a scroll bar of its own has less room for the page.
          return [document.documentElement.scrollWidth - document.documentElement.clientWidth, small];
        }, FINGER);
        assert.equal(wide, 0, path);
        assert.deepEqual(missed, [], path);
        await opened.close();
      }
    });
});
