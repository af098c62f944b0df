// node scripts/check-pages.mjs FOLDER [--browser firefox] [--only WORDS] [--frames widget,not-archived,nothing]: every saved page of
// a folder through the built extension at its own address. The badge lights on copies at the hosts that it watches, the popup
// names the original that the page's JSON states (`originalUrl`, null for none), the reader opens, and the page is as it was
// when it closes. Pages with frames are tried once for each answer to their frames.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { atMost, launch } from './lib/browser.mjs';
import { FRAMES, framesOf, tryPage } from './lib/page-in-browser.mjs';
import { startNetwork } from './lib/proxy.mjs';
import { savedPages } from './lib/saved-pages.mjs';
import { root } from './lib/setup.mjs';

/** Pages after which the browser is a fresh one. */
const EACH = 40;

const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    frames: { type: 'string', default: Object.keys(FRAMES).join(',') },
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
    'usage: node scripts/check-pages.mjs FOLDER [--browser chromium|firefox] [--only WORDS] [--frames ANSWERS]',
  );
  process.exit(2);
}

const dist = join(root, 'dist', values.browser === 'firefox' ? 'firefox' : 'chrome');
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const watched = manifest.content_scripts[0].matches;
let right = 0;
for (let from = 0; from < jobs.length; from += EACH) {
  const network = await startNetwork();
  const session = await launch(values.browser, { dist, proxyPort: network.port });
  for (const { page, answer, framed } of jobs.slice(from, from + EACH)) {
    const wrong = await tryPage(session, network, page, FRAMES[answer], watched).catch((error) => [error.message]);
    if (wrong.length) console.log(`${page.file}${framed ? ` (frames: ${answer})` : ''}: ${wrong.join('; ')}`);
    else right++;
  }
  await atMost(session.close(), 20_000);
  await network.stop();
}
console.log(`${values.browser}: ${right} of ${jobs.length} visits to ${pages.length} pages in order`);
process.exit(right === jobs.length ? 0 : 1);
