// npm start: sets up what is missing, builds, and opens a browser with the extension on a mirrored article, reader ready.
//   npm start                          the sample article
//   npm start -- URL|FILE              that page or file instead
//   npm start -- --browser firefox     Firefox instead of Chromium
//   npm start -- --headless            no window, even where there is a display
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, ensureBrowser, ensureFonts, installDependencies, makeFolder, root, run } from './lib/setup.mjs';

checkNode();
let options;
try {
  options = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
} catch (error) {
  stop(error.message);
}
const name = { chrome: 'chromium', chromium: 'chromium', firefox: 'firefox' }[options.values.browser];
if (!name) stop(`--browser takes chromium or firefox, not ${options.values.browser}`);
const [asked] = options.positionals;
const isAddress = asked !== undefined && /^https?:\/\//.test(asked);
if (asked && !isAddress && !existsSync(asked)) stop(`there is no file ${asked}, and it is no http(s) address`);

installDependencies();
run(process.execPath, ['scripts/build.mjs']);
await ensureBrowser(name);

const { startNetwork } = await import('./lib/proxy.mjs');
const { githubBlob } = await import('./lib/code-host-page.mjs');
const { launch, until } = await import('./lib/browser.mjs');

const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = options.values.headless || !hasDisplay;
if (headless) ensureFonts();

const network = await startNetwork();
const url = isAddress ? asked : serve();
const dist = demoBuild(new URL(url));
const session = await launch(name, { dist, headless });

try {
  const page = await session.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.bringToFront();
  await session.command(page, 'toggle-reader');
  const ready = await until(() => session.inReader(page, (shadow) => !!shadow.querySelector('article')), {
    timeout: 20_000,
    every: 200,
  });
  if (!ready) console.error('The reader did not open on this page: no article was found there.');

  if (headless) {
    await printAndPicture(page);
    await session.close();
    await network.stop();
    rmSync(dist, { recursive: true, force: true });
    process.exit(ready ? 0 : 1);
  }
  console.log(
    `${name === 'firefox' ? 'Firefox' : 'Chromium'} is open on ${url}\nClose its window, or press Ctrl+C here, to end.`,
  );
  const end = async () => {
    await session.close().catch(() => undefined);
    await network.stop();
    rmSync(dist, { recursive: true, force: true });
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  session.browser.on('disconnected', () => void end());
} catch (error) {
  console.error(`Could not show ${url}: ${error.message}`);
  await session.close().catch(() => undefined);
  await network.stop();
  rmSync(dist, { recursive: true, force: true });
  process.exit(1);
}

/** Serves the sample in a code host's view, or the file asked for, on this machine. */
function serve() {
  const file = asked ? resolve(asked) : join(root, 'samples/zh-hans.md');
  const text = readFileSync(file);
  const base = `http://127.0.0.1:${network.port}`;
  if (!asked) {
    const at = {
      owner: 'example-mirror',
      repo: 'news',
      ref: 'main',
      commit: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
      path: 'pages/culture/n1001.md',
    };
    const address = `${base}/${at.owner}/${at.repo}/blob/${at.ref}/${at.path}`;
    network.serve(address, { body: githubBlob(text.toString('utf8'), at) });
    return address;
  }
  const address = `${base}/${encodeURIComponent(basename(file))}`;
  const html = /^\.x?html?$/i.test(extname(file));
  network.serve(address, { body: text, headers: { 'content-type': html ? 'text/html' : 'text/plain; charset=utf-8' } });
  return address;
}

/** A copy of the build that may read this one site without a press on the button: no one is there to press it. */
function demoBuild(target) {
  const copy = mkdtempSync(join(tmpdir(), 'mirror-reader-demo-'));
  cpSync(join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome'), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const pattern = `${target.protocol}//${target.hostname}/*`;
  manifest.host_permissions = [pattern];
  manifest.content_scripts[0].matches.push(pattern);
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

/** For a machine without a display: the article and its citation in the terminal, pictures in a folder. */
async function printAndPicture(page) {
  const folder = makeFolder('artifacts');
  const picture = async (shot, file) => {
    const path = join(folder, `${name}-${file}.png`);
    await shot(path);
    console.log(`Picture: ${path}`);
  };
  const shown = await session.inReader(page, (shadow) => shadow.querySelector('article')?.innerText ?? '');
  console.log(`\n${shown ?? ''}\n`);
  await picture((path) => page.screenshot({ path }), 'reader');
  const id = await session.tabId(page);
  const popup = await session.openExtensionPage(`extension/popup/popup.html?tab=${id}`);
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('[data-citation]');
  const citation = await popup.evaluate(() => document.querySelector('[data-citation]').innerText);
  const original = await popup.evaluate(() => document.querySelector('[data-original]')?.dataset.original ?? '');
  console.log(`Original: ${original}\nCitation: ${citation}`);
  // Names come after the citation; an article may name nobody.
  await popup.waitForSelector('[data-entity]', { timeout: 5_000 }).catch(() => undefined);
  await picture((path) => popup.screenshot({ path }), 'popup');
}

function stop(message) {
  console.error(`npm start: ${message}`);
  process.exit(2);
}
