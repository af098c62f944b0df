import browser from 'webextension-polyfill';
import type { Loaded } from '../components/images.tsx';

/**
 * Firefox keeps a picture with `crossorigin` for those who asked for it: the page, not a content script. It would be asked for
 * again, and is held back instead (imgLoader.cpp, `ValidateCORSMode`).
 */
const keepsByPrincipal = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** The pictures that the page has loaded by itself: the only ones that may be shown without being asked for. */
export function loadedImages(): Loaded {
  const found = new Map<string, string | null>();
  const isHeld = keepsByPrincipal();
  for (const img of document.querySelectorAll('img')) {
    if (!img.complete || img.naturalWidth <= 2 || !img.currentSrc) continue;
    // Where the page has it in both modes, the plain one is at hand.
    if (img.crossOrigin === null) found.set(img.currentSrc, null);
    else if (!isHeld && !found.has(img.currentSrc)) found.set(img.currentSrc, img.crossOrigin);
  }
  return found;
}
