// Whether the extension asks anything of anyone on a page: the page comes from the test network, is used, and every address
// that is asked for after the page itself has come to rest is written down.
import { atMost, sleep } from './browser.mjs';
import { usePage } from './use-page.mjs';

/** Connections that browsers make by themselves. */
const OWN = /google|gvt1|mozilla|firefox/;

/** The icons of a page, which its browser asks for when it has time. */
const iconsOf = (page) =>
  page.evaluate(() => [
    new URL('/favicon.ico', location.href).href,
    ...[...document.querySelectorAll('link[rel~="icon" i], link[rel*="touch-icon" i]')].map((link) => link.href),
  ]);

/**
 * @param {object} network of `startNetwork`
 * @param {object} session of `launch`, on that network
 * @param {{ url: string, contentType: string, body: () => Buffer }} saved
 * @returns {Promise<{ state: string, read: boolean, came: boolean, asked: string[] }>} `came`: the page itself was loaded;
 *   `asked`: addresses and connections that were not the page's own
 */
export async function requestsOf(network, session, { url, contentType, body }) {
  // What the page's own scripts ask for is not ours: they do not run.
  const isChromium = session.name === 'chromium';
  const still = isChromium ? {} : { 'content-security-policy': "script-src 'none'" };
  const served = { body: body(), headers: { 'content-type': `${contentType}; charset=utf-8`, ...still } };
  // A browser may try the secure form of an address first.
  for (const address of [url, url.replace(/^http:/, 'https:')]) network.serve(address, served);
  const page = await session.newPage();
  if (isChromium) await page.setJavaScriptEnabled(false);
  try {
    const answer = await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    for (let before = -1; before !== network.requests.length; await sleep(500)) before = network.requests.length;
    const before = new Set(network.take().map((r) => r.url));
    // Those that have not come yet may come once.
    const late = new Set((await iconsOf(page)).filter((icon) => !before.has(icon)));
    const lateHosts = new Set([...late].map((icon) => new URL(icon).hostname));
    const tunnels = network.tunnels.length;
    const used = await usePage(session, page);
    const connected = network.tunnels
      .slice(tunnels)
      .filter((host) => !OWN.test(host) && !lateHosts.has(host.replace(/:\d+$/, '')));
    const asked = network
      .take()
      .map((r) => r.url)
      .filter((address) => !late.delete(address));
    return { ...used, came: !!answer?.ok(), asked: [...asked, ...connected] };
  } finally {
    await atMost(page.close(), 3000);
  }
}
