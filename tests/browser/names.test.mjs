// Names in both browsers: one that is wrong is taken away on any surface and stays away from that article until it is given
// back; over the library it is told where a name appears, when, and with whom.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { LIBRARY, OPTIONS, until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

const PERSON = '沈若兰';

inBothBrowsers(sites.serveSites, (at) => {
  const chips = (page) =>
    page.evaluate(() => [...document.querySelectorAll('[data-entity]')].map((e) => e.getAttribute('data-entity')));
  const withChips = async (page) => {
    const popup = await at.popupOn(page, '[data-entity]');
    await popup.waitForSelector('[data-entity]');
    return popup;
  };
  const inPanel = (page) =>
    at.session.inReader(page, (shadow) =>
      [...shadow.querySelectorAll('.names [data-entity]')].map((e) => e.getAttribute('data-entity')),
    );
  const faults = async (page) => {
    await page.evaluate(at.name === 'chromium' ? axe.source : `() => { ${axe.source} }`);
    return page.evaluate(() =>
      axe
        .run(document, { resultTypes: ['violations'] })
        .then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)),
    );
  };

  test('a wrong name is taken away, given back, and stays away on every surface until it is forgotten', async () => {
    const page = await at.open(sites.ARTICLE);
    let popup = await withChips(page);
    assert.ok((await chips(popup)).includes(PERSON));
    await popup.click(`[data-entity="${PERSON}"]`);
    await popup.waitForSelector('[data-action="remove-name"]');
    await popup.click('[data-action="remove-name"]');
    assert.ok(await until(async () => !(await chips(popup)).includes(PERSON)), 'gone');
    const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('data-action'));
    assert.ok(await until(async () => (await focused()) === 'undo-name'), 'what undoes it has the focus');
    await popup.click('[data-action="undo-name"]');
    assert.ok(await until(async () => (await chips(popup)).includes(PERSON)), 'given back');
    await popup.click(`[data-entity="${PERSON}"]`);
    await popup.waitForSelector('[data-action="remove-name"]');
    await popup.click('[data-action="remove-name"]');
    assert.ok(await until(async () => !(await chips(popup)).includes(PERSON)), 'gone again');

    // The reader was opened by the press on the name.
    assert.ok(await until(() => at.session.inReader(page, (shadow) => !!shadow.querySelector('article h1'))));
    assert.ok(
      await until(async () => {
        const names = await inPanel(page);
        return names.length > 0 && !names.includes(PERSON);
      }),
      `the panel: ${await inPanel(page)}`,
    );
    await popup.close();

    popup = await withChips(page);
    assert.ok(!(await chips(popup)).includes(PERSON), 'remembered');
    assert.deepEqual(await faults(popup), []);
    await popup.close();

    const options = await at.session.openExtensionPage(OPTIONS);
    at.opened.push(options);
    await options.waitForSelector('[data-action="forget-removed-names"]');
    await options.click('[data-action="forget-removed-names"]');
    assert.ok(
      await until(() => options.evaluate(() => !document.querySelector('[data-action="forget-removed-names"]'))),
    );
    assert.ok(await until(async () => (await inPanel(page)).includes(PERSON)), 'the open reader shows it again');
  });

  test('over the library: where a name appears, when, with whom; by keyboard, without a request', async () => {
    for (const url of [sites.ARTICLE, sites.ENGLISH]) {
      const page = await at.open(url);
      const popup = await at.popupOn(page, '[data-action="keep"]');
      await popup.click('[data-action="keep"]');
      assert.ok(await until(() => popup.evaluate(() => document.querySelector('.keep [role="status"]').innerText)));
      await popup.close();
      await page.close();
    }
    at.network.take();
    const list = await at.session.openExtensionPage(LIBRARY);
    at.opened.push(list);
    await list.waitForSelector('[data-view="names"]');
    await list.click('[data-view="names"]');
    const named = () =>
      list.evaluate(() => [...document.querySelectorAll('.name-list [data-name]')].map((b) => b.dataset.name));
    assert.ok(await until(async () => (await named()).includes(PERSON)), 'the names of both are read');
    const all = (await named()).length;
    assert.deepEqual(await faults(list), []);
    await list.evaluate((value) => {
      const field = document.querySelector('.names input[type="search"]');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, '沈若蘭');
    assert.ok(await until(async () => (await named()).length === 1), 'found in the other script');
    assert.ok(all > 1);
    await list.evaluate(() => document.querySelector('.name-list button').focus());
    await list.keyboard.press('Enter');
    await list.waitForSelector('[data-action="all-names"]');
    const detail = () =>
      list.evaluate(() => ({
        heading: document.querySelector('.names h2 bdi').innerText,
        focused: document.activeElement?.localName,
        years: [...document.querySelectorAll('.year h4')].map((h) => h.innerText),
        where: [...document.querySelectorAll('.year a')].map((a) => a.innerText),
        beside: document.querySelectorAll('.names .chips button').length,
      }));
    const shown = await detail();
    assert.equal(shown.heading, PERSON);
    assert.ok(await until(async () => (await detail()).focused === 'h2'), 'the heading has the focus');
    assert.equal(shown.where.length, 1);
    assert.match(shown.years[0], /^\d{4}$/);
    assert.ok(shown.beside > 0);
    assert.deepEqual(await faults(list), []);
    await list.setViewport({ width: 320, height: 640 });
    assert.ok(await list.evaluate(() => document.documentElement.scrollWidth <= 320), 'nothing is cut off');
    await list.click('.names .chips button');
    assert.ok(await until(async () => (await detail()).heading !== PERSON), 'on to a name beside it');
    await list.evaluate(() => document.querySelector('.year a').focus());
    await list.keyboard.press('Enter');
    assert.ok(await until(() => at.session.inReader(list, (shadow) => !!shadow.querySelector('article h1'))), 'opens');
    await list.evaluate(() => history.back());
    assert.ok(await until(() => list.evaluate(() => !document.querySelector(':root > div'))), 'back closes it');
    await list.click('[data-action="all-names"]');
    assert.ok(await until(async () => (await named()).length === 1), 'back to what was looked for');
    await list.click('[data-view="articles"]');
    assert.ok(await until(() => list.evaluate(() => document.querySelectorAll('.entry').length === 2)));
    assert.deepEqual(at.network.take(), [], 'nothing was asked of anyone');
  });
});
