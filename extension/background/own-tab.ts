import browser from 'webextension-polyfill';
import type { Handlers } from '../platform/messages.ts';
import { hasPrivatePages } from '../platform/private.ts';
import { forgetTab, loadHanded, noteTab, putHanded, tabsFrom } from '../platform/storage/handed.ts';

/** Opens articles in tabs of their own: pages of the extension, into which the page of the copy cannot look. */

const PAGE = 'extension/reading/reading.html';

async function show(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { active: true });
  // Firefox for Android has no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

export const OWN_TAB: Handlers = {
  'article.hand': async ({ article, url, pictures, pointed, unasked }, { tab, frameId }) => {
    if (tab?.id === undefined || frameId !== 0) return { state: 'failed' };
    if (tab.incognito && !hasPrivatePages()) return { state: 'private' };
    const from = tab.id;
    const open = await tabsFrom(from);
    // What opens by itself opens one tab: a page could ask for another as often as it likes.
    if (unasked && open.length) return { state: 'opened' };
    const known = open.find((other) => other.url === url);
    const id = known?.id ?? crypto.randomUUID();
    const before = known && !pointed && JSON.stringify((await loadHanded(id))?.article);
    try {
      await putHanded(id, { article, url: String(url), pictures, pointed });
    } catch {
      return { state: 'full' };
    }
    if (known) {
      // The place stays where the article has.
      if (before !== JSON.stringify(article)) await browser.tabs.reload(known.tab);
      await show(known.tab);
      return { state: 'opened' };
    }
    const page = { url: browser.runtime.getURL(`${PAGE}#${id}`) };
    const place = { openerTabId: from, index: tab.index + 1, ...(tab.windowId ? { windowId: tab.windowId } : {}) };
    // Not every browser knows all of a tab's place.
    const made = await browser.tabs.create({ ...page, ...place }).catch(() => browser.tabs.create(page));
    if (made.id !== undefined) await noteTab({ id, tab: made.id, from, url: String(url) });
    return { state: 'opened' };
  },
};

/** Forgets an article as its tab is closed. */
export function watchOwnTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab).catch(() => undefined));
}
