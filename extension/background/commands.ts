import browser from 'webextension-polyfill';
import { askReader, ClosedError } from '../platform/inject.ts';
import { t } from '../platform/i18n.ts';

/** Keys, menu, and what they answer with: the reader or the citation, else the popup, which says what is the matter. */

export const TOGGLE = 'toggle-reader';
const COPY = 'copy-citation';
/** Milliseconds for which the button says that the citation is copied. */
const SAID = 2000;

/** The popup over the active tab. Where the browser opens none by itself, the button is marked instead. */
async function showPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ tabId, text: '!' });
  }
}

/** What a page answers that the browser lets nobody in to. */
async function refused(tabId: number, error: unknown): Promise<void> {
  if (!(error instanceof ClosedError)) throw error;
  await browser.action.setBadgeText({ tabId, text: '!' });
  await showPopup(tabId);
}

/** Opens or closes the reader; the popup says so where there is nothing to read. */
async function toggleReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    const { readable, handed = 'opened' } = await askReader(tabId, 'reader.toggle', {});
    if (!readable || handed !== 'opened') await showPopup(tabId);
  } catch (error) {
    await refused(tabId, error);
  }
}

/** Copies the citation; where the page may not write to the clipboard, the popup is there to be copied from. */
async function copyCitation(tabId: number): Promise<void> {
  try {
    const { copied } = await askReader(tabId, 'citation.copy', {});
    if (!copied) return await showPopup(tabId);
    const [text, title] = await Promise.all([
      browser.action.getBadgeText({ tabId }),
      browser.action.getTitle({ tabId }),
    ]);
    await browser.action.setBadgeText({ tabId, text: '✓' });
    await browser.action.setTitle({ tabId, title: t('citation_copied') });
    setTimeout(() => {
      // The page may be another one by then, or gone.
      void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
      void browser.action.setTitle({ tabId, title }).catch(() => undefined);
    }, SAID);
  } catch (error) {
    await refused(tabId, error);
  }
}

/** Listens to keys and to the menu. */
export function answerCommands(): void {
  // Not every browser has commands: Firefox for Android has none.
  browser.commands?.onCommand.addListener((command, tab) => {
    const run = (tabId: number | undefined) => {
      if (command === TOGGLE) void toggleReader(tabId);
      else if (command === COPY && tabId !== undefined) void copyCitation(tabId);
    };
    if (tab?.id !== undefined) run(tab.id);
    else void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => run(active?.id));
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === TOGGLE) void toggleReader(tab?.id);
  });
}
