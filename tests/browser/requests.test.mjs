// Pages of every family through the built extension: opened, read, named, cited, taken away. Nothing is asked of any host
// beyond what the page itself had asked for.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { atMost, launch, POPUP, sleep, until } from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';

const fixtures = join(root, 'tests/fixtures');
/** Pages tried of each family. */
const EACH = 2;
/** Family → its pages, with the address at which each was seen. */
const families = new Map();
for (const file of readdirSync(fixtures, { recursive: true }).map(String).sort()) {
  if (!file.endsWith('page.html')) continue;
  const at = join(fixtures, file);
  const { url, contentType = 'text/html' } = JSON.parse(readFileSync(at.replace(/html$/, 'json'), 'utf8'));
  if (!/^https?:/.test(url)) continue;
  const family = dirname(dirname(file));
  families.set(family, [...(families.get(family) ?? []), { url, contentType, body: readFileSync(at) }]);
}

// Firefox gives no access to a site without a press on the button itself, which nobody can make there.
describe('chromium', { timeout: 900_000 }, () => {
  let network;
  let session;
  const downloads = mkdtempSync(join(tmpdir(), 'mirror-reader-downloads-'));
  before(async () => {
    network = await startNetwork();
    session = await launch('chromium', { dist: join(root, 'dist/chrome'), proxyPort: network.port, downloads });
  });
  after(async () => {
    await session?.close();
    await network?.stop();
    rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Everything a person does with a page; gives whether there was an article. */
  const use = async (page) => {
    const id = await session.tabId(page);
    await session.pressAction(page);
    const popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
    await popup.waitForSelector('[data-state]:not([data-state="loading"])');
    const readable = await popup.evaluate(() =>
      /copy|ordinary/.test(document.querySelector('[data-state]').dataset.state),
    );
    if (readable) {
      await popup.waitForSelector('[data-citation]');
      await popup.evaluate(() => {
        const select = document.querySelector('[data-citation-card] select');
        for (const { value } of select.options) {
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        for (const details of document.querySelectorAll('details')) details.open = true;
        document.querySelector('[data-action="toggle"]').click();
      });
      assert.ok(await until(() => session.inReader(page, (shadow) => !!shadow.querySelector('article'))), 'it opens');
      await page.bringToFront();
      await session.inReader(page, (shadow) => void shadow.querySelector('.provenance summary')?.click());
      for (const label of ['Save as Markdown', 'Save as HTML', 'Save as EPUB']) {
        await session.inReader(page, (shadow) => {
          if (!shadow.querySelector('.menu-take .panel'))
            shadow.querySelector('button[aria-label="Take away"]').click();
        });
        await sleep(60);
        await session.inReader(
          page,
          (shadow, l) =>
            void [...shadow.querySelectorAll('.panel button')].find((x) => x.textContent.startsWith(l))?.click(),
          label,
        );
        await sleep(60);
      }
    }
    await sleep(200);
    await popup.close();
    return readable;
  };

  for (const [family, pages] of families)
    test(`no request: ${family}`, async () => {
      for (const { url, contentType, body } of pages.slice(0, EACH)) {
        network.serve(url.replace(/#.*$/s, ''), { body, headers: { 'content-type': `${contentType}; charset=utf-8` } });
        const page = await session.newPage();
        // What the page's own scripts ask for is not ours: they do not run.
        await page.setJavaScriptEnabled(false);
        const answer = await page.goto(url, { waitUntil: 'load' });
        await page.bringToFront();
        // Its icon comes when the browser has time for it.
        for (let before = -1; before !== network.requests.length; await sleep(500)) before = network.requests.length;
        assert.ok(answer?.ok(), 'the page itself is asked for');
        network.take();
        const tunnels = network.tunnels.length;
        await use(page);
        assert.deepEqual(
          network.take().map((r) => r.url),
          [],
          url,
        );
        const own = network.tunnels.slice(tunnels).filter((host) => !/google|gvt1/.test(host));
        assert.deepEqual(own, [], `${url}: not even a connection`);
        await atMost(page.close(), 3000);
      }
    });
});
