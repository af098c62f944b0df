import browser from 'webextension-polyfill';
import { KEEPING } from './keeping.ts';
import { answerCommands, TOGGLE } from './commands.ts';
import { OPENING } from './opening.ts';
import { OWN_TAB, watchOwnTabs } from './own-tab.ts';
import { askReader } from '../platform/inject.ts';
import { t } from '../platform/i18n.ts';
import { handle, sendToTab } from '../platform/messages.ts';
import { sha256 } from '../platform/digest.ts';
import { indexedDbStore } from '../platform/library/indexed-db.ts';
import { keep } from '../platform/library/keep.ts';
import { picturesOf } from '../platform/library/kept.ts';
import { isPrivate } from '../platform/private.ts';
import { watchPrivateSession } from './private-session.ts';
import { partFile, PARTS } from '../platform/parts.ts';
import { loadSettings } from '../platform/storage/settings.ts';

/** Button, menu, links. It holds no state: it may be ended at any moment and every event may be its first. */

/** Shown once, after the extension was added to the browser. */
const WELCOME = 'extension/welcome/welcome.html';
/** The second part of the probe, as the build names it. */
const JUDGE = '/extension/content/judge.iife.js';

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  // Before Chromium 123 this gives no promise; calls of one API are done in order.
  void Promise.resolve(browser.contextMenus?.removeAll()).then(() =>
    browser.contextMenus?.create({
      id: TOGGLE,
      title: t('menu_toggle_reader'),
      contexts: ['page', 'selection', 'action'],
    }),
  );
  // An update may have renamed the probe's file or named more hosts.
  void watchFurtherSites();
});

watchPrivateSession();
watchOwnTabs();

/** The button as it is on a page that is no copy. */
async function showIdle(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: t('action_title') });
  try {
    // Firefox goes back to the icons of the manifest, which follow its theme.
    await browser.action.setIcon({ tabId });
  } catch {
    // Chromium asks for a path.
    await browser.action.setIcon({ tabId, path: { 16: '/icons/idle-16.png', 32: '/icons/idle-32.png' } });
  }
}

answerCommands();

/** Sites the person has given access to get the probe too: declared scripts run on the named hosts only. */
async function watchFurtherSites(): Promise<void> {
  const id = 'further-sites';
  const probe = browser.runtime.getManifest().content_scripts?.[0];
  const { origins = [] } = await browser.permissions.getAll();
  const named = new Set(probe?.matches ?? []);
  const further = origins.filter((origin) => !named.has(origin));
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  if (further.length && probe?.js)
    await browser.scripting.registerContentScripts([
      {
        id,
        matches: further,
        js: probe.js.map((file) => file.slice(Math.max(0, file.lastIndexOf('extension/')))),
        runAt: 'document_start',
      },
    ]);
}
browser.permissions.onAdded.addListener(() => void watchFurtherSites());
browser.permissions.onRemoved.addListener(() => void watchFurtherSites());

/** Known to no page: what is derived from it tells neither of a person nor of another page. */
async function pageSecret(): Promise<string> {
  const { secret } = await browser.storage.local.get('secret');
  if (typeof secret === 'string') return secret;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ secret: made });
  return made;
}

handle({
  ...KEEPING,
  ...OWN_TAB,
  ...OPENING,
  'page.judge': async (_, { tab, frameId }) => {
    if (tab?.id === undefined || frameId !== 0) return;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [JUDGE] });
  },
  'page.detected': async ({ found }, { tab, frameId }) => {
    if (tab?.id === undefined || frameId !== 0) return;
    const light = found === true;
    // The icon says it; a badge would lie over it.
    await browser.action.setBadgeText({ tabId: tab.id, text: '' });
    if (!light) return showIdle(tab.id);
    await browser.action.setTitle({ tabId: tab.id, title: t('action_title_found') });
    const { alwaysOpen } = await loadSettings();
    if (tab.url && alwaysOpen.includes(new URL(tab.url).hostname))
      void askReader(tab.id, 'reader.toggle', { on: true, unasked: true }).catch(() => undefined);
    await browser.action.setIcon({
      tabId: tab.id,
      path: { 16: '/icons/found-16.png', 32: '/icons/found-32.png', 48: '/icons/found-48.png' },
    });
  },
  'page.mark': async ({ since }, { tab }) => sha256(`${await pageSecret()} ${tab?.id} ${Number(since)}`),
  'part.load': async ({ name }, { tab, frameId }) => {
    if (tab?.id === undefined || frameId !== 0 || !PARTS.includes(name)) return;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [partFile(name)] });
  },
  'text.digest': ({ text }) => sha256(String(text)),
  'library.keep': async ({ article, url, tab, replace }, sender) => {
    // Frames of a page have no article to keep.
    if (sender.tab && sender.frameId !== 0) return { state: 'failed' };
    const off = sender.tab?.incognito ?? (await isPrivate(tab));
    if (off && !(await loadSettings()).keepPrivate) return { state: 'private' };
    const from = sender.tab?.id ?? tab;
    const sent = from === undefined ? undefined : sendToTab(from, 'article.pictures', {});
    return keep(indexedDbStore, article, {
      url: String(url),
      now: new Date().toISOString(),
      replace: replace === true,
      // What cannot be had is left out.
      pictures: picturesOf(await sent?.catch(() => undefined)),
    });
  },
  'library.has': async ({ address }) => {
    const head = await indexedDbStore.head(await sha256(String(address))).catch(() => undefined);
    return { kept: head?.kept };
  },
  'library.clear': async (_, { url }) => {
    if (!url?.startsWith(browser.runtime.getURL(''))) return false;
    await indexedDbStore.clear();
    return true;
  },
});
