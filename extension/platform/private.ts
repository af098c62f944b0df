import browser from 'webextension-polyfill';
import { loadSettings } from './storage/settings.ts';

/**
 * Whether this is a private window. A popup must name its tab: where one process serves all windows, the browser does not
 * tell a popup what window it is over.
 */
export async function isPrivate(tab?: number): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  if (tab === undefined) return false;
  return browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    // What the browser does not say is not taken for a permission.
    () => true,
  );
}

/** Whether the browser shows pages of the extension in private windows: Chromium does not, and they would stand in its history. */
export const hasPrivatePages = (): boolean => !browser.runtime.getURL('').startsWith('chrome-extension:');

/** Whether what the person makes here may be stored: not from a private window, unless they have said so. */
export async function mayStore(tab?: number): Promise<boolean> {
  return !(await isPrivate(tab)) || (await loadSettings()).keepPrivate;
}
