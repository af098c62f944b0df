// Chromium and Firefox with the extension loaded, driven alike. Used by `npm start` and by the browser tests.
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

export { GECKO_ID } from './firefox.mjs';
export * from './pages.mjs';
export * from './waiting.mjs';

/**
 * @param {'chromium' | 'firefox'} name
 * @param {{ dist: string, headless?: boolean, proxyPort?: number, locale?: string, dark?: boolean, width?: number, height?: number, downloads?: string,
 *   profile?: string, inPrivate?: boolean, welcome?: boolean, env?: Record<string, string> }} options `profile`: a folder that stays; `inPrivate`:
 *   allowed in private windows; `welcome`: the page that opens after the installation stays; `env`: variables besides those of this process
 */
export async function launch(name, options) {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/**
 * Presses a control of the reader as a person does: what a script presses does nothing there. Without a control false.
 * @param selector of the control; with `words`, the first of those whose text begins with one of them (joined by `|`)
 */
export async function pressInReader(session, page, selector, words = '') {
  const place = await session.inReader(
    page,
    async (shadow, s, w) => {
      const control = [...shadow.querySelectorAll(s)].find((c) => new RegExp(`^(?:${w})`).test(c.textContent.trim()));
      if (!control) return null;
      control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const r = control.getBoundingClientRect();
      return [r.x + r.width / 2, r.y + r.height / 2];
    },
    selector,
    words,
  );
  if (!place) return false;
  await page.bringToFront();
  await page.mouse.click(...place);
  return true;
}
