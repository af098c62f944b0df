// Pictures in the reader, by what the network is asked: one that the page has loaded is not asked for again, in whatever mode
// the page asked for it; one that is held back is asked for once, by a press, without saying from where.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { atMost, launch, POPUP, sleep, until } from '../../scripts/lib/browser.mjs';
import { startNetwork } from '../../scripts/lib/proxy.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import { BROWSERS } from './lib/browsers.mjs';

const PAGE = 'https://news.example.org/2024/11/lamps-of-the-quay';
const CDN = 'https://pictures.example.net';
const LOADED = {
  plain: '',
  anonymous: 'crossorigin',
  credentials: 'crossorigin="use-credentials"',
  referrer: 'referrerpolicy="unsafe-url"',
};
const MODES = ['anonymous', 'credentials'];
/** Held back: one that the page's script would load, and in Firefox those that it keeps for the page alone. */
const heldIn = (browser) => (browser === 'firefox' ? [...MODES, 'deferred'] : ['deferred']);
const text =
  '<p>The lamps of the quay were lit again on Monday, and the boats came in one after the other all night.</p>';
const figure = (img, name) => `<figure>${img}<figcaption>The quay, seen by ${name}</figcaption></figure>${text}`;
const BODY = `<!doctype html><html lang="en"><head><title>Lamps of the quay - Example News</title></head><body><main><article>
<h1>Lamps of the quay</h1><p class="byline">By Ruth Abel</p>${text.repeat(4)}
${Object.entries(LOADED)
  .map(([name, mode]) => figure(`<img ${mode} src="${CDN}/${name}.svg" width="600" height="400" alt="${name}">`, name))
  .join('')}
${figure(`<img data-src="${CDN}/deferred.svg" referrerpolicy="unsafe-url" alt="deferred">`, 'deferred')}
</article></main></body></html>`;

for (const name of BROWSERS)
  describe(name, { timeout: 300_000 }, () => {
    let network;
    let session;
    const held = heldIn(name);
    const all = new Set([...Object.keys(LOADED), ...held]).size;
    before(async () => {
      network = await startNetwork();
      network.serve(PAGE, { body: BODY });
      for (const picture of [...Object.keys(LOADED), 'deferred'])
        network.serve(`${CDN}/${picture}.svg`, {
          body: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><circle cx="300" cy="200" r="150"/></svg>',
          headers: {
            'content-type': 'image/svg+xml',
            'access-control-allow-origin': 'https://news.example.org',
            'access-control-allow-credentials': 'true',
          },
        });
      session = await launch(name, {
        dist: join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome'),
        proxyPort: network.port,
      });
      await session.allowEverywhere?.();
    });
    after(async () => {
      await session?.close();
      await network?.stop();
    });

    test('loaded pictures are not asked for again; a press asks without a referrer', async () => {
      const page = await session.newPage();
      try {
        await page.goto(PAGE, { waitUntil: 'load' });
        await page.bringToFront();
        const inside = (fn, ...args) => session.inReader(page, fn, ...args);
        const asked = () => network.take().filter(({ url }) => url.startsWith(CDN));
        const first = asked().map(({ url }) => url.slice(CDN.length + 1, -4));
        assert.deepEqual(first.sort(), Object.keys(LOADED).sort(), 'the page asks for its own');

        const id = await session.tabId(page);
        if (name === 'chromium') await session.pressAction(page);
        const popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
        await popup.waitForSelector('[data-citation]');
        await popup.close();
        await page.bringToFront();
        await session.command(page, 'toggle-reader');
        const shown = () =>
          inside((shadow) => [...shadow.querySelectorAll('.picture img')].filter((i) => i.naturalWidth).length);
        assert.ok(await until(async () => (await shown()) === all - held.length), 'shown in the reader');
        // What is asked for late, too, shall be seen.
        await sleep(500);
        assert.deepEqual(
          asked().map(({ url }) => url),
          [],
          'nothing is asked for on opening',
        );

        for (let left = held.length - 1; left >= 0; left--) {
          await inside((shadow) => shadow.querySelector('button.held').focus());
          await page.keyboard.press('Enter');
          assert.ok(
            await until(() => inside((s, n) => s.querySelectorAll('button.held').length === n, left)),
            `${left} held`,
          );
        }
        assert.ok(await until(async () => (await shown()) === all), 'all shown');
        await inside((shadow) => [...shadow.querySelectorAll('.picture')].at(-1).focus());
        await page.keyboard.press('Enter');
        assert.ok(await until(() => inside((shadow) => shadow.querySelector('.lightbox img')?.naturalWidth > 0)));
        await sleep(300);
        const pressed = asked();
        assert.deepEqual(pressed.map(({ url }) => url.slice(CDN.length + 1, -4)).sort(), [...held].sort());
        for (const { url, headers } of pressed) assert.equal(headers.referer, undefined, url);
      } finally {
        await atMost(page.close(), 5_000);
      }
    });
  });
