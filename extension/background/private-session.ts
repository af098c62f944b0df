import browser from 'webextension-polyfill';
import { emptyBasket } from '../platform/storage/basket.ts';

/** Forgets what is kept in memory for private windows once the last of them is closed. */
export function watchPrivateSession(): void {
  // Firefox for Android has tabs alone. A tab that is being closed may still be listed.
  if (browser.windows) browser.windows.onRemoved.addListener((id) => void forget((tab) => tab.windowId !== id));
  else browser.tabs.onRemoved.addListener((id) => void forget((tab) => tab.id !== id));
}

async function forget(remains: (tab: { id?: number; windowId?: number }) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (!tabs.some((tab) => tab.incognito && remains(tab))) await emptyBasket('private');
}
