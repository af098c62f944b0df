import { render } from 'preact';
import browser from 'webextension-polyfill';
import { uiDirection, uiLanguage } from '../platform/i18n.ts';
import { Popup } from './Popup.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();

const named = new URLSearchParams(location.search).get('tab');
// Firefox for Android shows a popup as a page of its own.
document.documentElement.classList.toggle('as-page', named !== null || navigator.userAgent.includes('Android'));

/** The tab the popup is about: the one named in its address, when it is opened as a page, else the active one. */
async function tabId(): Promise<number | undefined> {
  if (named !== null && /^\d{1,12}$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

const root = document.getElementById('root');
if (root) void tabId().then((tab) => render(<Popup tab={tab} pressed={named === null} />, root));
