import type { Browser } from 'webextension-polyfill';

/**
 * The extension API for what is injected into pages, put there by the build in the place of `webextension-polyfill`. It is
 * taken from `chrome`, which both browsers know and whose calls give promises since manifest version 3: an element of the
 * page whose id is `browser` would stand in the place of the name that the polyfill looks for.
 */
const api = (globalThis as unknown as { chrome: Browser }).chrome;
export default api;
