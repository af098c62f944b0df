import { candidate, mayHoldCopy } from '../../src/detect/candidate.ts';
import { ADDRESSES } from '../platform/families.static.ts';
import { own, setOwn } from '../platform/own.ts';
import { JUDGE, type Judge } from './judge.ts';

/**
 * Always on, on the named hosts only, and there before the page's elements, none of which can then stand in the place of the
 * extension's API: asks one cheap question when the page is there, and again after soft navigation. Where
 * the page may be a copy, the judge is put beside it and asked. It tells the background when the answer changes, and
 * changes nothing in the page.
 */

interface Api {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}
/** Not `browser`: in an older Chromium an element of the page that has this id stands there. */
const api = (globalThis as unknown as { chrome: Api }).chrome;

/** How long the page may go on changing before the question is asked, and how long a late article is waited for. */
const SETTLE = 150;
const PATIENCE = 6000;

const watch = (): void => {
  /** Whether the button is lit: at rest until told otherwise. */
  let lit = false;
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let until = 0;
  /** After a soft navigation the article that is left may still stand there: finding it ends no waiting. */
  let leaving = false;

  const answer = async (url: string): Promise<boolean> => {
    const first = candidate(document, url, ADDRESSES);
    if (first !== 'ask') return first === 'copy';
    if (!own<Judge>(JUDGE)) await api.runtime.sendMessage({ kind: 'page.judge', payload: {} });
    return own<Judge>(JUDGE)?.(url) ?? false;
  };
  const ask = async () => {
    timer = undefined;
    // After an update of the extension this script is an orphan: it falls silent.
    if (!api.runtime?.id) return stop();
    const url = location.href;
    const found = await answer(url).catch(() => false);
    // The page went on while the judge was fetched.
    if (location.href !== url) return soon();
    if (found !== lit) {
      lit = found;
      void api.runtime.sendMessage({ kind: 'page.detected', payload: { found } }).catch(() => undefined);
    }
    if ((found && !leaving) || Date.now() > until) observer.disconnect();
  };
  const soon = () => {
    timer ??= setTimeout(() => void ask(), SETTLE);
  };
  const observer = new MutationObserver(soon);
  const look = (event?: Event) => {
    // Back out of the browser's cache the script is as it was, but the button has been put to rest meanwhile.
    if ((event as PageTransitionEvent | undefined)?.persisted) lit = false;
    const moved = location.href.replace(/#.*/s, '') !== address;
    if (moved) leaving = address !== '';
    address = location.href.replace(/#.*/s, '');
    if (moved) until = Date.now() + PATIENCE;
    if (document.body && Date.now() < until && mayHoldCopy(address))
      observer.observe(document.body, { childList: true, subtree: true });
    soon();
  };
  const events: [EventTarget, string][] = [
    ...['turbo:render', 'turbo:load', 'soft-nav:react-done', 'soft-nav:end'].map((name): [EventTarget, string] => [
      document,
      name,
    ]),
    [window, 'popstate'],
    [window, 'pageshow'],
  ];
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) events.push([navigation, 'currententrychange']);
  const stop = () => {
    observer.disconnect();
    for (const [target, name] of events) target.removeEventListener(name, look);
  };
  for (const [target, name] of events) target.addEventListener(name, look);
  look();
};

if (!own<boolean>('probe') && window.top === window) {
  setOwn('probe', true);
  // By the browser's own getters: a form of the page can stand in the place of a property of its document.
  const { prototype } = Document;
  const state = (name: string): unknown => Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(document);
  const begin = () =>
    state('readyState') === 'loading' ? document.addEventListener('DOMContentLoaded', watch, { once: true }) : watch();
  // A page that is made ready in advance has no tab to light a button in: it is looked at when it is shown.
  if (state('prerendering')) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
