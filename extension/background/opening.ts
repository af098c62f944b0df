import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Handlers } from '../platform/messages.ts';
import { hasPrivatePages } from '../platform/private.ts';
import { putWaiting } from '../platform/storage/waiting.ts';

/** Opens pages of the extension, and addresses that the person has pressed. */

/** Opens a page of the extension in a window that is not private: what is kept lies outside of those. */
async function openOutsidePrivate(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const open = await browser.windows?.getAll({ windowTypes: ['normal'] }).catch(() => undefined);
  const window = open?.find((w) => w.focused && !w.incognito) ?? open?.find((w) => !w.incognito);
  if (open && !window) await browser.windows.create({ url, incognito: false });
  else {
    await browser.tabs.create({ url, ...(window?.id === undefined ? {} : { windowId: window.id }) });
    if (window?.id !== undefined) await browser.windows.update(window.id, { focused: true });
  }
}

/** Opens a tab that belongs to another: closing it leads back there. */
const openFrom = (tab: Tabs.Tab | undefined, url: string): Promise<Tabs.Tab> =>
  browser.tabs.create({ url, ...(tab?.id === undefined ? {} : { openerTabId: tab.id }) });

/** Whether a page of the extension would leave the private window of this tab. */
const leavesPrivate = (tab: Tabs.Tab | undefined): boolean => !!tab?.incognito && !hasPrivatePages();

/** Gives something to a page that does its work and closes itself; false where that would leave a private window. */
async function handTo(page: string, what: unknown, tab: Tabs.Tab | undefined): Promise<boolean> {
  if (leavesPrivate(tab)) return false;
  await openFrom(tab, browser.runtime.getURL(`${page}#${await putWaiting(what)}`));
  return true;
}

export const OPENING: Handlers = {
  'notes.open': async ({ key, id }, { tab }) => {
    if (!/^[0-9a-f]{64}$/.test(key)) return;
    const place = id && /^[\w-]{1,60}$/.test(id) ? `${key}/${id}` : key;
    const path = `extension/notes/notes.html#${place}`;
    await (leavesPrivate(tab) ? openOutsidePrivate(path) : openFrom(tab, browser.runtime.getURL(path)));
  },
  'library.open': () => openOutsidePrivate('extension/library/library.html'),
  'file.save': (file, { tab }) => handTo('extension/out/save.html', file, tab),
  'text.copy': (what, { tab }) => handTo('extension/out/copy.html', what, tab),
  'link.open': async ({ url }, { tab }) => {
    if (typeof url === 'string' && /^https?:\/\//.test(url)) await openFrom(tab, url);
  },
};
