import browser from 'webextension-polyfill';

/** Whether this document is the extension's own, and no page can look into it. */
export function isOwnPage(): boolean {
  return location.href.startsWith(browser.runtime.getURL(''));
}
