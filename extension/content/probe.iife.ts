import { probe } from '../../src/detect/probe.ts';

/**
 * Always on, on the named hosts only: asks one question when the page is there, and again after soft navigation; tells
 * the background when the answer changes. It changes nothing in the page.
 */

interface Api {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}
const api = ((globalThis as { browser?: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome) as Api;

/** How long the page may go on changing before the question is asked, and how long a late article is waited for. */
const SETTLE = 150;
const PATIENCE = 6000;

const MARK = '__mirrorReaderProbe';
const scope = globalThis as unknown as Record<string, boolean>;

if (!scope[MARK] && window.top === window) {
  scope[MARK] = true;
  let told: boolean | undefined;
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let until = 0;
  /** After a soft navigation the article that is left may still stand there: finding it ends no waiting. */
  let leaving = false;

  const ask = () => {
    timer = undefined;
    // After an update of the extension this script is an orphan: it falls silent.
    if (!api.runtime?.id) return stop();
    let found = false;
    try {
      found = probe(document, location.href);
    } catch {
      found = false;
    }
    if (found !== told) {
      told = found;
      void api.runtime.sendMessage({ kind: 'page.detected', payload: { found } }).catch(() => undefined);
    }
    if ((found && !leaving) || Date.now() > until) observer.disconnect();
  };
  const soon = () => {
    timer ??= setTimeout(ask, SETTLE);
  };
  const observer = new MutationObserver(soon);
  const look = (event?: Event) => {
    // Back out of the browser's cache the script is as it was, but the button has been put to rest meanwhile.
    if ((event as PageTransitionEvent | undefined)?.persisted) told = undefined;
    const moved = location.href.replace(/#.*/s, '') !== address;
    if (moved) leaving = address !== '';
    address = location.href.replace(/#.*/s, '');
    if (moved) until = Date.now() + PATIENCE;
    if (document.body && Date.now() < until) observer.observe(document.body, { childList: true, subtree: true });
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
}
