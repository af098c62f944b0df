import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as the browser has it, under the name `chrome`: both browsers know it, its calls give promises since
 * manifest version 3, and, unlike `browser` in an older Chromium, no element of a page can stand in its place. The build
 * puts it where `webextension-polyfill` is imported, whose types and whose place in tests it has (`vite.config.ts`).
 */
const api = (globalThis as unknown as { chrome: Browser }).chrome;
export default api;
