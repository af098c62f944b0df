// One page of each family, end to end in both browsers: the button, the popup's original, the citation, the reader's text.
// Run by `node --test`; the extension must be built.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../../scripts/lib/browser.mjs';
import { FAMILIES, FRAMED, LIT, PLAIN, SAVED, serveFamilies } from './lib/families.mjs';
import { ALL } from './lib/browsers.mjs';
import { inBothBrowsers } from './lib/harness.mjs';

const shownIn = (popup, selector) => popup.evaluate((s) => document.querySelector(s)?.innerText.trim() ?? '', selector);
const stateOf = (popup) => popup.evaluate(() => document.querySelector('[data-state]').dataset.state);
const originalIn = (popup) => popup.evaluate(() => document.querySelector('[data-original]')?.dataset.original ?? '');

/** The citation as data, which names the original whatever address a style prints. */
async function cited(popup) {
  await popup.evaluate(() => {
    const styles = document.querySelector('[data-citation-card] select');
    styles.value = 'csl-json';
    styles.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return until(async () => {
    const text = await shownIn(popup, '[data-citation]');
    return /^[[{]/.test(text) ? text : '';
  });
}

inBothBrowsers(serveFamilies, (at) => {
  const readerOf = async (page) => {
    await page.bringToFront();
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    return (await at.readerText(page)).replace(/\s+/g, ' ');
  };

  for (const [family, { url, original, headline, first, last }] of Object.entries(FAMILIES)) {
    // In Firefox a test cannot press the button as a person does, which alone opens the other hosts.
    if (at.name === 'firefox' && !LIT.includes(family)) continue;
    // What differs between families is the page: Firefox has two of them, and all at night.
    if (at.name === 'firefox' && !ALL && LIT.indexOf(family) > 1) continue;
    test(family, async () => {
      const page = await at.open(url);
      if (LIT.includes(family)) assert.ok(await until(() => at.isLit(page)), 'the button lights');
      const popup = await at.popupOn(page, '[data-citation]');
      assert.equal(await stateOf(popup), 'copy');
      assert.equal(await originalIn(popup), original);
      assert.equal(await shownIn(popup, 'h1'), headline);
      const citation = await cited(popup);
      assert.ok(citation.includes(original), `${original} in ${citation}`);
      await popup.close();
      const text = await readerOf(page);
      for (const kept of [headline, first, last]) assert.ok(text.includes(kept), `${kept} in ${text.slice(0, 300)}`);
    });
  }

  test('a capture in the archive’s own frame is read there', async () => {
    const page = await at.open(FRAMED);
    const popup = await at.popupOn(page, '[data-citation]');
    assert.equal(await originalIn(popup), FAMILIES['pywb-replay'].original);
    await popup.close();
    assert.ok((await readerOf(page)).includes(FAMILIES['pywb-replay'].first));
  });

  // An extension that is loaded for a test may open files in Chromium; Firefox asks the person.
  if (at.name === 'chromium')
    test('a saved file is read where it lies', async () => {
      const page = await at.open(SAVED);
      const popup = await at.popupOn(page);
      assert.equal(await originalIn(popup), FAMILIES.singlefile.original);
      await popup.close();
      assert.ok((await readerOf(page)).includes(FAMILIES.singlefile.first));
    });

  test('a page that no family knows is a copy when the person says of what', async () => {
    const page = await at.open(PLAIN);
    const popup = await at.popupOn(page, '[data-state="ordinary"]');
    const give = (address) =>
      popup.evaluate((value) => {
        const box = document.querySelector('details:has(input[inputmode="url"])');
        box.open = true;
        const field = box.querySelector('input');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => box.querySelector('button').click(), 100);
      }, address);
    await give('no address');
    assert.ok(await until(async () => (await shownIn(popup, '[role="alert"]')).length > 10), 'says that it is none');
    await give('https://paper.example/2024/a-story');
    assert.ok(await until(async () => (await originalIn(popup)).includes('paper.example/2024/a-story')), 'shown');
    assert.equal(await stateOf(popup), 'copy');
    assert.ok((await cited(popup)).includes('https://paper.example/2024/a-story'), 'cited');
    await popup.close();
    assert.ok((await readerOf(page)).includes('The council met on Monday'), 'read');
  });
});
