// node scripts/check-requests.mjs FOLDER [--browser firefox] [--only WORDS]: every saved page of a folder through the built
// extension at its own address; nothing may be asked of any host beyond what the page itself asked for. A page is
// `NAME.html` beside a `NAME.json` with its `url` and, where it is not HTML, its `contentType`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { startNetwork } from './lib/proxy.mjs';
import { requestsOf } from './lib/requests-of.mjs';
import { savedPages } from './lib/saved-pages.mjs';
import { root } from './lib/setup.mjs';

/** Pages after which the browser is a fresh one. */
const EACH = 100;

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const pages = positionals[0] ? savedPages(resolve(positionals[0])).filter((p) => p.file.includes(values.only)) : [];
if (!pages.length || !/^(?:chromium|firefox)$/.test(values.browser)) {
  console.error('usage: node scripts/check-requests.mjs FOLDER [--browser chromium|firefox] [--only WORDS]');
  process.exit(2);
}

// The browsers' driver would close its browser and go on without one.
process.once('SIGTERM', () => process.exit(143));

const dist = join(root, 'dist', values.browser === 'firefox' ? 'firefox' : 'chrome');
const counts = { pages: 0, read: 0, requests: 0, failed: 0 };
for (let from = 0; from < pages.length; from += EACH) {
  const downloads = mkdtempSync(join(tmpdir(), 'mirror-reader-downloads-'));
  const network = await startNetwork();
  const session = await launch(values.browser, { dist, proxyPort: network.port, downloads });
  await session.allowEverywhere?.();
  for (const page of pages.slice(from, from + EACH)) {
    counts.pages++;
    try {
      const { state, read, came, asked } = await requestsOf(network, session, page);
      if (read) counts.read++;
      counts.requests += asked.length;
      if (!came) throw new Error('the page did not come');
      if (/copy|ordinary/.test(state) && !read) throw new Error('the reader did not open');
      if (asked.length) console.log(`${page.file}: ${asked.join(' ')}`);
    } catch (error) {
      counts.failed++;
      console.log(`${page.file}: ${error.message}`);
    }
  }
  await session.close();
  await network.stop();
  rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
}
console.log(
  `${values.browser}: ${counts.pages} pages, ${counts.read} read, ${counts.requests} requests, ${counts.failed} not used`,
);
process.exit(counts.requests || counts.failed ? 1 : 0);
