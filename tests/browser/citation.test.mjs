// Checking and correcting a citation in both browsers: what is typed is cited, remembered and forgotten; drafts say that they are
// drafts; several articles are copied together. Run by `node --test`; the extension must be built.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIBRARY, until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

const citationOf = (popup) => popup.evaluate(() => document.querySelector('[data-citation]')?.innerText ?? '');
const press = (popup, selector) => popup.evaluate((s) => document.querySelector(s).click(), selector);
/** Types a value as a person does: the field hears it. */
const type = (popup, selector, value) =>
  popup.evaluate(
    (s, v) => {
      const field = document.querySelector(s);
      field.value = v;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    selector,
    value,
  );

/** How many articles have a stored correction. */
const corrections = (popup) =>
  popup.evaluate(async () => {
    const all = await (globalThis.browser ?? globalThis.chrome).storage.local.get(null);
    return Object.keys(all).filter((key) => key.startsWith('correction:')).length;
  });
/** Nothing is remembered any more: the next test begins with what is found. */
const forgotten = (popup) => until(async () => (await corrections(popup)) === 0);

inBothBrowsers(sites.serveSites, (at) => {
  test('a correction is cited, remembered for that article, and taken back', async () => {
    const page = await at.open(sites.ARTICLE);
    let popup = await at.popupOn(page, '[data-citation]');
    const found = await citationOf(popup);
    await press(popup, '[data-toggle="edit"]');
    await popup.waitForSelector('#field-title');
    await type(popup, '#field-title', '改过的标题');
    assert.ok(await until(async () => (await citationOf(popup)).includes('改过的标题')), 'the typed title is cited');
    // It is stored a moment after it is shown.
    assert.ok(await until(async () => (await corrections(popup)) === 1), 'it is stored');
    await popup.close();

    popup = await at.popupOn(page, '[data-citation]');
    assert.ok(await until(async () => (await citationOf(popup)).includes('改过的标题')), 'it is remembered');
    await press(popup, '[data-toggle="edit"]');
    await popup.waitForSelector('[data-action="reset"]');
    await press(popup, '[data-action="reset"]');
    assert.ok(await until(async () => (await citationOf(popup)) === found), 'it is taken back');
    assert.ok(await forgotten(popup), 'and not remembered');
    await popup.close();
    await page.close();
  });

  test('a page that goes away with the last letter loses nothing; the library shows and finds what was typed', async () => {
    const page = await at.open(sites.ENGLISH);
    let popup = await at.popupOn(page, '[data-action="keep"]');
    await popup.click('[data-action="keep"]');
    assert.ok(await until(() => popup.evaluate(() => document.querySelector('.keep [role="status"]').innerText)));
    for (const title of ['The Boat Sta', 'The Boat Stay', 'The Boat Stays']) {
      await press(popup, '[data-toggle="edit"]');
      await popup.waitForSelector('#field-title');
      // Closed in the same breath: nothing waits for the letter to be stored.
      await Promise.all([type(popup, '#field-title', title).catch(() => undefined), popup.close()]);
      popup = await at.popupOn(page, '[data-citation]');
      assert.ok((await citationOf(popup)).toLowerCase().includes(`${title.toLowerCase()}.`), await citationOf(popup));
    }
    const list = await at.session.openExtensionPage(LIBRARY);
    at.opened.push(list);
    const shown = () => list.evaluate(() => document.querySelector('.entry h2')?.innerText);
    assert.ok(await until(async () => (await shown()) === 'The Boat Stays'), await shown());
    await type(list, 'input[type="search"]', 'boat stays');
    assert.ok(
      await until(() => list.evaluate(() => document.querySelectorAll('.entry h2 mark').length === 2)),
      'it is found by the words that were typed',
    );
    await list.evaluate(() => document.querySelector('.entry .quiet').click());
    await press(popup, '[data-toggle="edit"]');
    await popup.waitForSelector('[data-action="reset"]');
    await press(popup, '[data-action="reset"]');
    assert.ok(await forgotten(popup));
  });

  test('a draft in Latin letters is cited in a style that asks for it, and is marked as a draft', async () => {
    const page = await at.open(sites.ARTICLE);
    const popup = await at.popupOn(page, '[data-citation]');
    await type(popup, '[data-citation-card] select', 'apa');
    assert.ok(await until(async () => (await citationOf(popup)).includes('林书远')));
    await press(popup, '[data-toggle="edit"]');
    await popup.waitForSelector('[data-action="draft"]');
    await press(popup, '[data-action="draft"]');
    assert.ok(await until(async () => (await citationOf(popup)).startsWith('Lin, S. (2024')), await citationOf(popup));
    const note = await popup.evaluate(() => document.querySelector('#field-titleLatin-note')?.className);
    assert.equal(note, 'warn', 'a draft is marked');
    await press(popup, '[data-action="reset"]');
    assert.ok(await forgotten(popup));
    await popup.close();
    await page.close();
  });

  test('clock and time zone change between reading and citing: the day of access alone does', async () => {
    const page = await at.open(sites.ARTICLE);
    const popup = await at.popupOn(page, '[data-citation]');
    /** The citation as data, made anew: its day of access, and the rest. */
    const cited = async () => {
      await type(popup, '[data-citation-card] select', 'apa');
      await until(async () => !(await citationOf(popup)).startsWith('['));
      await type(popup, '[data-citation-card] select', 'csl-json');
      assert.ok(await until(async () => (await citationOf(popup)).startsWith('[')));
      const [{ accessed, ...rest }] = JSON.parse(await citationOf(popup));
      return [accessed['date-parts'][0].join('-'), rest];
    };
    const setClock = (...moment) =>
      popup.evaluate((at) => {
        const { Clock = Date } = window;
        window.Clock = Clock;
        window.Date = class extends Clock {
          constructor(...given) {
            super(...(given.length ? given : at));
          }
        };
      }, moment);
    const style = await popup.evaluate(() => document.querySelector('[data-citation-card] select').value);
    const [, facts] = await cited();
    for (const [moment, day] of [
      [[2031, 1, 28, 23, 59, 59], '2031-2-28'],
      [[1970, 0, 1, 0, 0, 0], '1970-1-1'],
    ]) {
      await setClock(...moment);
      assert.deepEqual(await cited(), [day, facts]);
    }
    if (at.name === 'chromium') {
      // Twenty-five hours lie between these two: no moment is one day in both.
      await popup.evaluate(() => (window.Date = window.Clock));
      const days = [];
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        await popup.emulateTimezone(zone);
        const [day, rest] = await cited();
        days.push(day);
        assert.deepEqual(rest, facts);
      }
      assert.notEqual(days[0], days[1]);
    }
    // The style is remembered: the other tests have their own.
    await type(popup, '[data-citation-card] select', style);
    assert.ok(await until(async () => !(await citationOf(popup)).startsWith('[')));
    await popup.close();
    await page.close();
  });

  test('two articles are copied together', async () => {
    for (const url of [sites.ARTICLE, sites.ENGLISH]) {
      const page = await at.open(url);
      const popup = await at.popupOn(page, '[data-citation]');
      await press(popup, '[data-toggle="more"]');
      await popup.waitForSelector('[data-action="add-to-list"]');
      await press(popup, '[data-action="add-to-list"]');
      await popup.waitForSelector('[data-basket]');
      if (url === sites.ENGLISH) {
        await popup.click('[data-action="copy-list"]');
        const copied = await until(async () => {
          const text = await at.session.readClipboard(page).catch(() => '');
          return text.includes('Lindqvist') ? text : '';
        });
        assert.match(copied, /林书远/);
        assert.equal(await popup.evaluate(() => document.querySelectorAll('[data-basket] li').length), 2);
        await press(popup, '[data-action="empty-list"]');
        assert.ok(await until(() => popup.evaluate(() => !document.querySelector('[data-basket]'))), 'it is emptied');
      }
      await popup.close();
      await page.close();
    }
  });

  test('every value says where it comes from, and a date that is none says so', async () => {
    const page = await at.open(sites.ARTICLE);
    const popup = await at.popupOn(page, '[data-citation]');
    await press(popup, '[data-toggle="edit"]');
    await popup.waitForSelector('#field-original');
    for (const name of ['title', 'outlet', 'published', 'original', 'copy']) {
      const note = await popup.evaluate((n) => document.querySelector(`#field-${n}-note`)?.textContent ?? '', name);
      assert.notEqual(note, '', name);
    }
    await type(popup, '#field-published', 'last week');
    const note = await popup.evaluate(() => document.querySelector('#field-published-note').textContent);
    assert.match(note, /2023-09-21\/2023-09-23/);
    await type(popup, '#field-published', '2024年11月6日至8日');
    await type(popup, '[data-citation-card] select', 'mla');
    assert.ok(await until(async () => (await citationOf(popup)).includes('6–8 Nov. 2024')), await citationOf(popup));
    await press(popup, '[data-action="reset"]');
  });

  test('the parts of a name, the printed paper and half-width marks are said by hand, and cited', async () => {
    const page = await at.open(sites.ENGLISH);
    const popup = await at.popupOn(page, '[data-citation]');
    const says = (words) => until(async () => (await citationOf(popup)).includes(words));
    await type(popup, '[data-citation-card] select', 'apa');
    await press(popup, '[data-toggle="edit"]');
    await popup.waitForSelector('.name-row .latin input');
    const parts = await popup.evaluate(() =>
      [...document.querySelectorAll('.name-row .latin input')].map((i) => i.value),
    );
    assert.equal(parts[0], 'Lindqvist', 'as the style divides it');
    await type(popup, '.name-row .latin input', 'Maria Lindqvist');
    assert.ok(await says('Maria Lindqvist, '), await citationOf(popup));
    await type(popup, '[data-citation-card] select', 'gb7714-2025');
    assert.ok(await says('[EB/OL]'));
    await press(popup, '[data-in-paper]');
    assert.ok(await says('[N/OL]'), await citationOf(popup));
    assert.ok(await says('，'));
    await press(popup, '[data-toggle="more"]');
    await popup.waitForSelector('[data-half-width]');
    await press(popup, '[data-half-width]');
    assert.ok(await until(async () => !(await citationOf(popup)).includes('，')), await citationOf(popup));
    await press(popup, '[data-half-width]');
    assert.ok(await says('，'));
    await press(popup, '[data-toggle="edit"]');
    await popup.waitForSelector('[data-action="reset"]');
    await press(popup, '[data-action="reset"]');
    assert.ok(await forgotten(popup));
    await type(popup, '[data-citation-card] select', 'apa');
  });

  test('by the keyboard alone: style, corrections, names, copying, the list', async () => {
    const page = await at.open(sites.ARTICLE);
    const popup = await at.popupOn(page, '[data-citation]');
    await popup.bringToFront();
    /** Tab, as often as it takes; what has the focus shows it. */
    const tabTo = async (selector, back = false) => {
      for (let i = 0; i < 150; i++) {
        const there = await popup.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);
        if (there) {
          const outline = await popup.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
          assert.notEqual(outline, 'none', `${selector} shows its focus`);
          return;
        }
        if (back) await popup.keyboard.down('Shift');
        await popup.keyboard.press('Tab');
        if (back) await popup.keyboard.up('Shift');
      }
      assert.fail(`the Tab key does not reach ${selector}`);
    };
    const write = async (text) => {
      await popup.keyboard.down('Control');
      await popup.keyboard.press('a');
      await popup.keyboard.up('Control');
      await popup.keyboard.type(text);
    };
    await tabTo('[data-citation-card] select');
    await popup.keyboard.type('MLA');
    assert.ok(await until(async () => (await citationOf(popup)).includes('“')), 'a style is chosen');
    await tabTo('[data-toggle="edit"]');
    await popup.keyboard.press('Enter');
    await tabTo('#field-title');
    await write('The night train');
    await tabTo('.name-row input');
    await write('Harold Finch, Jr.');
    await tabTo('#field-published');
    await write('2024-11-06/2024-11-08');
    const wanted = 'Finch, Harold, Jr. “The night train.”';
    assert.ok(await until(async () => (await citationOf(popup)).startsWith(wanted)), await citationOf(popup));
    assert.match(await citationOf(popup), /6–8 Nov\. 2024/);
    await tabTo('[data-action="copy-citation"]', true);
    await popup.keyboard.press('Enter');
    const copied = await until(async () => {
      const text = await at.session.readClipboard(page).catch(() => '');
      return text.startsWith(wanted) ? text : '';
    });
    assert.ok(copied, 'the citation is copied');
    await popup.bringToFront();
    await tabTo('[data-toggle="more"]');
    await popup.keyboard.press('Enter');
    await tabTo('[data-action="add-to-list"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-basket]');
    await tabTo('[data-basket] summary');
    await popup.keyboard.press('Enter');
    await tabTo('[data-basket] li button:last-child');
    await popup.keyboard.press('Enter');
    assert.ok(await until(() => popup.evaluate(() => !document.querySelector('[data-basket]'))), 'it is taken out');
    await tabTo('[data-toggle="edit"]', true);
    await popup.keyboard.press('Enter');
    await tabTo('[data-action="reset"]');
    await popup.keyboard.press('Enter');
    assert.ok(await until(async () => !(await citationOf(popup)).includes('night train')), 'what was found is back');
  });
});
