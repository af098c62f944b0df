// Copying and saving from a page without encryption, which gives its scripts no clipboard, and which watches and cancels what is
// saved in it: pages of the extension do both.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { until } from '../../scripts/lib/browser.mjs';
import { inBothBrowsers } from './lib/harness.mjs';

const PLAIN = 'http://old-mirror.example.net/2019/lamps.html';
const TEXT =
  '<p>The lamps of the quay were lit again on Monday, and the boats came in one after the other all night.</p>';
const OTHER = 'https://news.example.org/other';
const COPY = 'extension/out/copy.html';

function serve(network) {
  network.serve(OTHER, { body: '<!doctype html><title>Other</title>' });
  network.serve(PLAIN, {
    body: `<!doctype html><html lang="en"><head><title>Lamps of the quay - Example News</title></head><body><main><article>
<h1>Lamps of the quay</h1><p class="byline">By Ruth Abel</p>${TEXT.repeat(5)}</article></main><script>
window.seen = [];
for (const target of [window, document]) for (const type of ['click', 'copy'])
  target.addEventListener(type, (event) => { seen.push(type); if (type === 'copy') { event.clipboardData.setData('text/plain', 'forged'); event.preventDefault(); } }, true);
globalThis.navigation?.addEventListener('navigate', (event) => { seen.push(String(event.downloadRequest)); event.preventDefault(); });
</script></body></html>`,
  });
}

inBothBrowsers(serve, (at) => {
  const inside = (page, fn, ...args) => at.session.inReader(page, fn, ...args);
  const take = async (page, words) => {
    await page.bringToFront();
    if (!(await inside(page, (root) => !!root.querySelector('.menu-take .panel'))))
      await at.press(page, 'button[aria-label="Export"]');
    assert.ok(await until(() => inside(page, (root) => !!root.querySelector('.menu-take .panel'))), 'the menu');
    await at.press(page, '.panel button', words);
  };
  const read = async () => {
    const page = await at.open(PLAIN);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    if (at.name === 'chromium') await (await at.popupOn(page, '[data-action="toggle"]')).close();
    await at.session.command(page, 'toggle-reader');
    assert.ok(await until(() => at.isReaderOpen(page)), 'the reader opens');
    return page;
  };

  test('what is copied reaches the clipboard, by one press more where the browser asks for it', async () => {
    const other = await at.open(OTHER);
    const page = await read();
    await take(page, 'Copy text');
    const isOpen = async () => (await at.session.tabUrls()).some((url) => url?.includes(COPY));
    // Nothing else may come to the front while that page is there: a page without the focus may not copy.
    await until(isOpen, { timeout: 6000 });
    if (!(await until(async () => !(await isOpen()), { timeout: 6000 }))) {
      const own = await at.session.shownExtensionPage(COPY);
      // Where the focus was all that was missing, it copies and closes before the press.
      await own.bringToFront().catch(() => undefined);
      await own.click('button').catch(() => undefined);
      assert.ok(await until(async () => !(await isOpen())), 'it closes itself');
    }
    const copied = () => at.session.readClipboard(other).catch(() => '');
    await until(async () => (await copied()).includes('The lamps of the quay'));
    assert.match(await copied(), /The lamps of the quay/);
  });

  test('a file is saved, and the page sees nothing of it', async () => {
    const page = await read();
    await take(page, 'Save as Markdown');
    const file = () => readdirSync(at.downloads).find((name) => name.endsWith('.md'));
    assert.ok(await until(file), 'saved');
    const words = () => readFileSync(join(at.downloads, file()), 'utf8');
    assert.ok(await until(() => words().includes('The lamps of the quay')));
    const seen = await page.evaluate(() => window.seen.filter((what) => what !== 'click'));
    assert.deepEqual(seen, []);
  });
});
