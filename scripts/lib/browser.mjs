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
