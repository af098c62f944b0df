// One saved page through the real extension: the badge, the popup's original, the reader, and the page as it was.
import { atMost, POPUP, until } from './browser.mjs';

/** What the frames of a page are answered with. */
export const FRAMES = {
  widget: {
    body: `<!doctype html><title>Like</title><p>${'Twelve people like this, and you could be the first of your friends. '.repeat(14)}</p>`,
  },
  'not-archived': {
    status: 404,
    body: `<!doctype html><title>Archive</title><h1>Hm.</h1><p>${'This archive has not kept the page at this address, and nobody has asked it to do so until today. '.repeat(10)}</p>`,
  },
  nothing: { status: 503, body: '' },
};

const attribute = (tag, name) =>
  new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(tag)?.slice(1).find(Boolean);

/** The addresses of the frames that a page names. */
export function framesOf(html, url) {
  const found = new Set();
  for (const [tag] of html.matchAll(/<i?frame\s[^>]{0,4000}>/gi)) {
    const src = attribute(tag, 'src')?.replaceAll('&amp;', '&').trim();
    if (src && URL.canParse(src, url) && /^https?:/.test(new URL(src, url).href)) found.add(new URL(src, url).href);
  }
  return [...found].map((address) => address.replace(/#.*$/s, ''));
}

/** Addresses that differ in nothing a reader would notice. */
const folded = (address) =>
  (address ?? '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^([^/]+):(?:80|443)(?=\/|$)/, '$1')
    .replace(/[#/]+$/, '')
    .toLowerCase();

/** A match pattern of the manifest as an expression. */
const pattern = (match) => {
  const [, scheme, host, path] = /^(.+):\/\/([^/]+)(\/.*)$/.exec(match);
  const literal = (text) => text.replace(/[.?+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(
    `^${literal(scheme)}://${host.startsWith('*.') ? '(?:[^/]+\\.)?' + literal(host.slice(2)) : literal(host)}${literal(path)}$`,
  );
};

/**
 * @param {object} session of `launch`
 * @param {object} network of `startNetwork`
 * @param {{ url: string, contentType: string, body: () => Buffer, facts: object }} saved `facts`: `originalUrl`, `isMirror`, `isArticle` as labelled
 * @param {{ status?: number, body: string }} frames what every frame is answered with
 * @param {readonly string[]} watched host patterns on which the badge lights
 * @returns {Promise<string[]>} what was wrong
 */
export async function tryPage(session, network, { url, contentType, body, facts }, frames, watched) {
  const wrong = [];
  const html = body();
  const isChromium = session.name === 'chromium';
  // What the page's own scripts do is not ours: they do not run.
  const still = { 'content-security-policy': "script-src 'none'" };
  const served = { body: html, headers: { 'content-type': `${contentType}; charset=utf-8`, ...still } };
  for (const frame of framesOf(html.toString('latin1'), url)) network.serve(frame, frames);
  for (const address of [url, url.replace(/^http:/, 'https:')]) network.serve(address, served);
  const page = await session.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const isCopy = !!facts.originalUrl;
    if (watched.some((match) => pattern(match).test(url))) {
      const lit = await until(async () => (await session.isLit(page)) === isCopy, {
        timeout: isCopy ? 20_000 : 1_000,
      });
      if (!lit) wrong.push(isCopy ? 'the badge does not light' : 'the badge lights');
    }
    const id = await session.tabId(page);
    let popup = await session.pressAction(page);
    if (isChromium) popup = await session.openExtensionPage(`${POPUP}?tab=${id}`);
    await popup.waitForSelector('[data-state]:not([data-state="loading"])', { timeout: 60_000 });
    const [state, original] = await popup.evaluate(() => [
      document.querySelector('[data-state]').dataset.state,
      document.querySelector('[data-original]')?.dataset.original,
    ]);
    await popup.close();
    const accepted = [facts.originalUrl, ...(facts.alsoAccept ?? [])].filter(Boolean).map(folded);
    if (isCopy && !accepted.includes(folded(original))) wrong.push(`original ${original} for ${facts.originalUrl}`);
    if (!isCopy && original && facts.originalUrl === null) wrong.push(`original ${original} for none`);
    if (state !== 'copy' && state !== 'ordinary') {
      if (facts.isArticle !== false) wrong.push(`the popup is ${state}`);
      return wrong;
    }
    const isOpen = () => session.inReader(page, (shadow) => !!shadow.querySelector('article'));
    await page.bringToFront();
    await session.command(page, 'toggle-reader');
    if (!(await until(isOpen, { timeout: 30_000 }))) return [...wrong, 'the reader does not open'];
    await session.command(page, 'toggle-reader');
    if (!(await until(async () => !(await isOpen()), { timeout: 30_000 }))) wrong.push('the reader does not close');
    const restored = () => page.evaluate(() => document.documentElement.outerHTML);
    if (!(await until(async () => (await restored()) === before, { timeout: 3_000 })))
      wrong.push('the page is not as it was');
    return wrong;
  } finally {
    await atMost(page.close(), 5_000);
  }
}
