// node scripts/check-pages.mjs FOLDER [--browser firefox] [--only WORDS] [--frames widget,not-archived,nothing] [--verbose]:
// every saved page of a folder through the built extension at its own address. The badge lights on copies at the hosts that it
// watches, the popup names the original that the page's JSON states (`originalUrl`, null for none), the reader opens, and the
// page is as it was when it closes. Pages with frames are tried once for each answer to their frames.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { atMost, launch } from './lib/browser.mjs';
import { FRAMES, framesOf, tryPage } from './lib/page-in-browser.mjs';
import { startNetwork } from './lib/proxy.mjs';
import { savedPages } from './lib/saved-pages.mjs';
import { distFolder, root } from './lib/setup.mjs';

/** Pages after which the browser is a fresh one. */
const EACH = 40;

const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    frames: { type: 'string', default: Object.keys(FRAMES).join(',') },
    verbose: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const answers = values.frames.split(',');
const pages = positionals[0] ? savedPages(resolve(positionals[0])).filter((p) => p.file.includes(values.only)) : [];
const jobs = pages.flatMap((page) => {
  const framed = framesOf(page.body().toString('latin1'), page.url).length > 0;
  return (framed ? answers : answers.slice(0, 1)).map((answer) => ({ page, answer, framed }));
});
if (!jobs.length || !/^(?:chromium|firefox)$/.test(values.browser) || answers.some((a) => !FRAMES[a])) {
  console.error(
    'usage: node scripts/check-pages.mjs FOLDER [--browser chromium|firefox] [--only WORDS] [--frames ANSWERS] [--verbose]',
  );
  process.exit(2);
}

// The browsers' driver would close its browser and go on without one.
process.once('SIGTERM', () => process.exit(143));

const dist = join(root, distFolder, values.browser === 'firefox' ? 'firefox' : 'chrome');
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const watched = manifest.content_scripts[0].matches;

/** A visit that takes longer than this, in milliseconds, has hung, and its browser is not asked again. */
const PATIENCE = 240_000;
let right = 0;
let network;
let session;
const start = async () => {
  network = await startNetwork();
  session = await launch(values.browser, { dist, proxyPort: network.port });
};
const stop = async () => {
  await atMost(session?.close(), 20_000);
  await network?.stop();
  session = undefined;
};

for (const [i, { page, answer, framed }] of jobs.entries()) {
  if (i % EACH === 0) await stop();
  const began = Date.now();
  let wrong;
  try {
    if (!session) await start();
    wrong = await atMost(
      tryPage(session, network, page, FRAMES[answer], watched).catch((e) => [e.message]),
      PATIENCE,
    );
  } catch (error) {
    wrong = [`the browser does not start: ${error.message}`];
  }
  // What failed in an unforeseen way may have left the browser in any state.
  const lost = !wrong || !session?.browser.connected;
  wrong ??= ['no answer'];
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (!wrong.length) right++;
  if (wrong.length || values.verbose)
    console.log(`${page.file}${framed ? ` (frames: ${answer})` : ''}: ${wrong.join('; ') || 'in order'} [${took}]`);
  if (lost) await stop();
}
await stop();
console.log(`${values.browser}: ${right} of ${jobs.length} visits to ${pages.length} pages in order`);
process.exit(right === jobs.length ? 0 : 1);
