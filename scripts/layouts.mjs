// Pictures of the reader in both browsers in every theme and layout, for looking at: artifacts/layouts. Words as arguments
// pick pictures whose name holds one of them.
import { join } from 'node:path';
import { launch, POPUP, pressInReader, sleep, until } from './lib/browser.mjs';
import { startNetwork } from './lib/proxy.mjs';
import { makeFolder, root } from './lib/setup.mjs';
import * as sites from '../tests/browser/lib/sites.mjs';

const folder = makeFolder('artifacts/layouts');
const words = process.argv.slice(2);
const look = (changes) => ({ looks: { '*': changes } });

/** Name → page, settings, window, what is pressed (buttons by their accessible name, in turn), forced colours. */
const SHOTS = {
  light: { url: sites.ARTICLE, settings: { theme: 'light' } },
  dark: { url: sites.ARTICLE, settings: { theme: 'dark' } },
  sepia: { url: sites.ARTICLE, settings: { theme: 'sepia' } },
  gray: { url: sites.ARTICLE, settings: { theme: 'gray' } },
  contrast: { url: sites.ARTICLE, settings: { theme: 'contrast' } },
  custom: {
    url: sites.ARTICLE,
    settings: { theme: 'custom', colours: { paper: '#cfe3ff', ink: '#1a2a66', accent: '#8a1c4a' } },
  },
  vertical: { url: sites.ARTICLE, settings: look({ vertical: true, font: 'serif' }) },
  'to-hant': { url: sites.ARTICLE, settings: look({ script: 'hant-tw', font: 'serif' }), press: ['Text'] },
  indent: { url: sites.ARTICLE, settings: look({ paragraphs: 'indent', align: 'justify', font: 'kai', size: 20 }) },
  english: { url: sites.ENGLISH, settings: look({ font: 'serif' }), press: ['Cite'] },
  structures: { url: sites.STRUCTURES, settings: {}, full: true },
  persian: { url: sites.PERSIAN, settings: {}, press: ['Export'] },
  narrow: { url: sites.ARTICLE, settings: {}, width: 320, height: 640 },
  'narrow-text': { url: sites.ARTICLE, settings: { theme: 'dark' }, width: 320, height: 640, press: ['Text'] },
  zoom: { url: sites.STRUCTURES, settings: {}, width: 320, height: 225, scale: 4 },
  provenance: { url: sites.ARTICLE, settings: { theme: 'dark' }, open: '.provenance summary' },
  focus: { url: sites.ENGLISH, settings: { focusLines: 3 } },
  aloud: { url: sites.ENGLISH, settings: {}, press: ['Read aloud'] },
  notes: { url: sites.ENGLISH, settings: {}, width: 1000, press: ['Notes'] },
  keys: { url: sites.ENGLISH, settings: {}, press: ['Keyboard shortcuts'] },
  forced: { url: sites.ARTICLE, settings: {}, press: ['Text'], forced: true },
};

const network = await startNetwork();
sites.serveSites(network);
for (const browser of ['chromium', 'firefox']) {
  const picked = Object.entries(SHOTS).filter(
    ([name]) => !words.length || words.some((w) => w === browser || name.includes(w)),
  );
  const session = await launch(browser, {
    dist: join(root, 'dist', browser === 'firefox' ? 'firefox' : 'chrome'),
    proxyPort: network.port,
  });
  try {
    for (const [name, shot] of picked) await take(session, browser, name, shot);
  } finally {
    await session.close();
  }
}
await network.stop();

async function take(session, browser, name, shot) {
  const page = await session.newPage();
  await page.setViewport({ width: shot.width ?? 1280, height: shot.height ?? 860, deviceScaleFactor: shot.scale ?? 1 });
  if (shot.forced && browser === 'chromium') {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.goto(shot.url, { waitUntil: 'load' });
  await page.bringToFront();
  const id = await session.tabId(page);
  if (browser === 'chromium') await session.pressAction(page);
  const popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
  await popup.evaluate(
    (settings) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: JSON.parse(settings) }),
    JSON.stringify(shot.settings),
  );
  await popup.waitForSelector('[data-original]');
  await popup.close();
  await page.bringToFront();
  await session.command(page, 'toggle-reader');
  await until(() => session.inReader(page, (shadow) => !!shadow.querySelector('article')));
  await sleep(900);
  for (const label of shot.press ?? []) await pressInReader(session, page, `button[aria-label="${label}"]`);
  if (shot.open) await pressInReader(session, page, shot.open);
  await sleep(500);
  await page.screenshot({ path: join(folder, `${name}-${browser}.png`) });
  if (shot.full) {
    await pressInReader(session, page, '.call-number');
    await session.inReader(page, (shadow) => void (shadow.querySelector('.scroll').scrollTop = 700));
    await sleep(300);
    await page.screenshot({ path: join(folder, `${name}-2-${browser}.png`) });
  }
  console.log(`${name}-${browser}`);
  await page.close();
}
