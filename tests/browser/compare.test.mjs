// Two saved copies compared in both browsers: chosen in the library, what matters first, each difference a stop for the keys,
// saved as files, at 320 px too, and never a request.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import axe from 'axe-core';
import { COMPARE, LIBRARY, until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';
import * as sites from './lib/sites.mjs';

const body = (
  number,
  more,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>The ferry of Varn</title><body><article>
  <h1>The ferry of Varn</h1>
  <p>The harbour council voted on Tuesday to reopen the old ferry line across the bay, which had been closed for years.</p>
  <p>A petition for the crossing was signed by ${number} people of the far shore, who have waited since the bridge fell.</p>${more}
  <p>The first boat is being painted in the yard behind the market, and its engine comes from a tug that was given up.</p>
  </article></body></html>`;
const ONE = 'https://one.example.org/2024/ferry';
const OTHER = 'https://other.example.org/2024/ferry';

inBothBrowsers(
  (network) => {
    sites.serveSites(network);
    const page = (text) => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: text });
    network.serve(
      ONE,
      page(
        body('2,310', '<p>A smaller line across the northern bay was given up in spring, and its stage was sold.</p>'),
      ),
    );
    network.serve(OTHER, page(body('2,810', '')));
  },
  (at) => {
    const keep = async (url) => {
      const page = await at.open(url);
      const popup = await at.popupOn(page, '[data-action="keep"]');
      await popup.click('[data-action="keep"]');
      assert.ok(await until(() => popup.evaluate(() => document.querySelector('.keep [role="status"]').innerText)));
      await popup.close();
      await page.close();
    };
    const faults = async (page) => {
      await page.evaluate(at.name === 'chromium' ? axe.source : `() => { ${axe.source} }`);
      return page.evaluate(() =>
        axe
          .run(document, { resultTypes: ['violations'] })
          .then((r) => r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)),
      );
    };

    test('from the library: what matters first, stops for the keys, files', async () => {
      await keep(ONE);
      await keep(OTHER);
      at.network.take();
      const page = await at.session.openExtensionPage(LIBRARY);
      at.opened.push(page);
      await page.waitForSelector('.entry .select');
      await page.evaluate(() => document.querySelectorAll('.entry .select').forEach((box) => box.click()));
      await page.waitForSelector('a[data-action="compare"]');
      await page.evaluate(() => document.querySelector('a[data-action="compare"]').click());
      await page.waitForSelector('.rows');
      const seen = await page.evaluate(() => ({
        summary: [...document.querySelectorAll('[data-summary]')].map((li) => li.innerText),
        copies: document.querySelector('.copies').innerText,
        rows: [...document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row')),
        marks: [...document.querySelectorAll('.rows del, .rows ins')].map((mark) => mark.textContent.slice(0, 20)),
      }));
      assert.deepEqual(seen.summary, ['Paragraphs only in the first copy: 1', 'Numbers: 1']);
      assert.match(seen.copies, /one\.example\.org[\s\S]*other\.example\.org/);
      assert.deepEqual(seen.rows, ['same', 'changed', 'first', 'same']);
      assert.deepEqual(seen.marks, ['2,310', '2,810', 'A smaller line acros']);

      const current = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 20));
      const press = (key) =>
        page.evaluate((k) => document.dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true })), key);
      await press('n');
      assert.equal(await current(), '2,810');
      await press('n');
      assert.equal(await current(), 'A smaller line acros');
      await press('n');
      assert.equal(await current(), '2,810', 'around');
      await press('p');
      assert.equal(await current(), 'A smaller line acros');

      assert.deepEqual(await faults(page), []);
      for (const [kind, name, words] of [
        ['html', 'comparison.html', '<ins>2,810</ins>'],
        ['markdown', 'comparison.md', '+ 2,810'],
      ]) {
        await page.evaluate((action) => document.querySelector(`[data-action="${action}"]`).click(), kind);
        const read = () => {
          try {
            return readFileSync(join(at.downloads, name), 'utf8');
          } catch {
            return '';
          }
        };
        assert.ok(await until(() => read().includes(words)), name);
      }
      await page.setViewport({ width: 320, height: 700 });
      assert.ok(
        await until(() =>
          page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        ),
        'fits 320 px',
      );
      assert.deepEqual(at.network.take(), [], 'nothing was asked of anyone');
    });

    test('an entry that is gone is said so', async () => {
      const page = await at.session.openExtensionPage(`${COMPARE}#${'ab'.repeat(32)},${'cd'.repeat(32)}`);
      at.opened.push(page);
      await page.waitForSelector('.empty');
      assert.deepEqual(await faults(page), []);
    });
  },
);
