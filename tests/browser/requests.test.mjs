// Pages of every family through the built extension: opened, read, named, cited, taken away. Nothing is asked of any host
// beyond what the page itself had asked for.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { requestsOf } from '../../scripts/lib/requests-of.mjs';
import { savedPages } from '../../scripts/lib/saved-pages.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import { BROWSERS } from './lib/browsers.mjs';

/** Pages tried of each family. */
const EACH = { chromium: 2, firefox: 1 };
/** Family → its pages. */
const families = new Map();
for (const page of savedPages(join(root, 'tests/fixtures'))) {
  const family = dirname(dirname(page.file));
  families.set(family, [...(families.get(family) ?? []), page]);
}

for (const name of BROWSERS)
  describe(name, { timeout: 900_000 }, () => {
    let network;
    let session;
    const downloads = mkdtempSync(join(tmpdir(), 'mirror-reader-downloads-'));
    before(async () => {
      network = await startNetwork();
      const dist = join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome');
      session = await launch(name, { dist, proxyPort: network.port, downloads });
      await session.allowEverywhere?.();
    });
    after(async () => {
      await session?.close();
      await network?.stop();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
    });

    for (const [family, pages] of families)
      test(`no request: ${family}`, async () => {
        for (const page of pages.slice(0, EACH[name])) {
          const { state, read, came, asked } = await requestsOf(network, session, page);
          assert.ok(came, 'the page itself is asked for');
          if (/copy|ordinary/.test(state)) assert.ok(read, 'it opens');
          assert.deepEqual(asked, [], page.url);
        }
      });
  });
