/**
 * Web archives other than the Wayback Machine: pywb and OpenWayback replays on any host, ReplayWeb.page, Perma, Conifer,
 * Megalodon, WebCite, GhostArchive. https://pywb.readthedocs.io/
 */
import { attr } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { relLinks } from '../../kit/rel-links.ts';
import { absolute, isDeep, parseUrl, sameSite } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { timeOf } from '../address-parts.ts';
import { isReplayHost, namedArchiveAddress, replayAddress } from '../replay-address.ts';
import { captureDate } from '../capture-date.ts';
import { claim, findComments, originals, removeAll, removeComments, scripts } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { unrewrite } from '../unrewrite.ts';

const BANNER =
  '#_wb_frame_top_banner, #_wb_plain_banner, #_wb_capture_info, #_wb_ancillary, #_wb_logo_link, #wb_iframe_div, #wm-ipp, #wm-ipp-base, #pywb-banner, .wb-banner, wombat-banner';
const HINT = /(?:^|[./-])(?:web-?archiv\w*|wayback|pywb|replay|memento|archives?)(?:[./:-]|$)/;

export const pywbReplay = defineFamily({
  name: 'pywb-replay',
  label: 'Web archive',
  hosts: ['https://arquivo.pt/*'],
  addresses: [/^https?:\/\/arquivo\.pt\/(?:no)?[wW]ayback\/\d{14}/],
  limitations: ['video', 'live'],
  recognise(page) {
    const { url, document } = page;
    const info = injected(document);
    if (info?.live) return null;
    if (namedArchiveAddress(url)) return claim('pywb-replay', 'certain', 'url-pattern', url);
    const seen = replayAddress(url);
    if (seen) {
      const known = isReplayHost(new URL(url).hostname) || HINT.test(seen.prefix.replace(/^https?:\/\//, ''));
      // Only replay software writes a time with `mp_` behind it.
      const written = seen.marked && seen.mementoDatetime;
      if (known || written || info || document.querySelector(BANNER))
        return claim('pywb-replay', 'certain', 'url-pattern', url);
      // Rewritten links of the same prefix show that something replays here.
      const rewritten = document.querySelector(`a[href^="${CSS_SAFE.test(seen.prefix) ? seen.prefix : 'x:'}"]`);
      return claim('pywb-replay', rewritten ? 'likely' : 'possible', 'url-pattern', url);
    }
    if (info?.uriR) return claim('pywb-replay', 'certain', 'marker', `wbinfo.url ${info.uriR}`);
    const framed = frame(page) ?? memento(page);
    return framed ? claim('pywb-replay', 'certain', 'marker', framed.quote) : null;
  },
  recover(page, made) {
    const info = injected(page.document);
    const seen = replayAddress(page.url) ?? namedArchiveAddress(page.url);
    const framed = seen || info?.uriR ? undefined : (frame(page) ?? memento(page));
    return {
      ...made,
      // Inside the archive's frame the page's own address is only that of the frame.
      uriM: (/\/\d{0,14}mp_\//.test(page.url) || !seen ? info?.uriM : undefined) ?? page.url,
      ...originals(seen?.uriR ?? info?.uriR ?? framed?.uriR),
      // The banner once named another year than the address; the replay's own timestamp is the capture that is shown.
      mementoDatetime: info?.mementoDatetime ?? seen?.mementoDatetime ?? framed?.mementoDatetime,
    };
  },
  peel(page) {
    const { document, url } = page;
    // The capture stands in a frame: what is around it is the archive's page about it, whose words and dates are its own.
    if (!replayAddress(url) && !injected(document)?.uriR && framed(document)) {
      document.head.replaceChildren();
      document.body.replaceChildren();
    }
    removeAll(document, BANNER);
    for (const element of document.querySelectorAll('[id^="_wb_"]')) element.remove();
    for (const script of document.querySelectorAll('x-script'))
      if (/wombat|wbinfo|_wb_js/.test((script.getAttribute('src') ?? '') + (script.textContent ?? '').slice(0, 2000)))
        script.remove();
    unrewrite(document, url, (address) => replayAddress(address)?.uriR ?? namedArchiveAddress(address)?.uriR);
    removeComments(document, /^\s*(?:End )?WB Insert/);
    return { document, shape: 'html' };
  },
  originalUrl: (url) => replayAddress(url)?.uriR ?? namedArchiveAddress(url)?.uriR,
});

const CSS_SAFE = /^[\w:/.%~-]{1,400}$/;

interface Info {
  live: boolean;
  uriR?: string | undefined;
  uriM?: string | undefined;
  mementoDatetime?: string | undefined;
}

/** What pywb writes into the head of every page it replays. */
function injected(document: Document): Info | undefined {
  let marked = findComments(document, /^\s*WB Insert/).length > 0;
  const value = (script: string, key: string): string | undefined =>
    new RegExp(String.raw`wbinfo\.${key}\s{0,4}=\s{0,4}(?:decodeURI\()?"([^"]{1,2048})"`).exec(script)?.[1];
  for (const script of scripts(document)) {
    if (!script.includes('wbinfo')) continue;
    marked = true;
    const uriR = safeOriginal(value(script, 'url'));
    if (!uriR) continue;
    return {
      live: /wbinfo\.is_live\s{0,4}=\s{0,4}true/.test(script),
      uriR,
      uriM: absolute(value(script, 'top_url')),
      mementoDatetime: timeOf(value(script, 'timestamp') ?? ''),
    };
  }
  return marked || document.querySelector('x-script[src*="wombat.js"]') ? { live: false } : undefined;
}

/** Pages that show a capture in a frame: what the frame or the page's own header says it shows. */
function frame(page: Page): { quote: string; uriR: string; mementoDatetime?: string | undefined } | undefined {
  const { document } = page;
  // An article that shows an archived video or page among its words is no copy of that.
  if (!framed(document)) return permalink(page);
  const player = document.querySelector('replay-web-page[url]');
  const uriR = safeOriginal(attr(player, 'url'));
  if (player && uriR) {
    const ts = attr(player, 'ts') ?? '';
    return { quote: `replay-web-page ${uriR}`, uriR, mementoDatetime: timeOf(ts.replace(/\D/g, '')) };
  }
  const inner = document.querySelector(
    'x-iframe#replay_iframe[src], x-iframe[src*="mp_/http"], x-iframe[src*="if_/http"]',
  );
  const src = absolute(attr(inner, 'src'), page.url);
  const replayed = src && replayAddress(src);
  if (replayed) return { quote: src, ...replayed };
  return permalink(page);
}

/** Whether the page shows the capture in a frame or a player, and little else. */
function framed(document: Document): boolean {
  const prose = [...document.querySelectorAll('p')].reduce((n, p) => n + (p.textContent ?? '').trim().length, 0);
  return prose < 400 && !!document.querySelector('replay-web-page, x-iframe[src], x-frame[src], replay-app-main');
}

/** RFC 7089's relations that only mementos and their archives have. */
function namesMemento(document: Document): boolean {
  return ['memento', 'timegate', 'timemap'].some((relation) => relLinks(document, relation).length > 0);
}

/** RFC 7089's relations, where an archive writes them into the page: the original, beside one that only mementos have. */
function memento(page: Page): { quote: string; uriR: string; mementoDatetime?: string | undefined } | undefined {
  const { document } = page;
  if (!namesMemento(document)) return undefined;
  const link = relLinks(document, 'original').find((l) => l.hasAttribute('href'));
  const uriR = safeOriginal(attr(link, 'href'));
  const time = attr(
    relLinks(document, 'memento').find((l) => l.hasAttribute('datetime')),
    'datetime',
  );
  return uriR && !sameSite(uriR, page.url)
    ? { quote: `rel="original" ${uriR}`, uriR, mementoDatetime: captureDate(time) }
    : undefined;
}

/** Perma, WebCite, GhostArchive: a code in the address; the page's header links the live page. */
function permalink(page: Page): { quote: string; uriR: string; mementoDatetime?: string | undefined } | undefined {
  const url = parseUrl(page.url);
  if (
    !url ||
    !/^(?:www\.)?(?:perma\.cc|ghostarchive\.org|webcitation\.org|archive\.st|freezepage\.com|webrecorder\.io)$/.test(
      url.hostname,
    )
  )
    return undefined;
  if (!/^\/(?:archive\/|varchive\/)?[A-Za-z0-9]{4,12}(?:-[A-Z0-9]{4})?(?:\/|\?|$)/.test(url.pathname)) return undefined;
  for (const a of page.document.querySelectorAll('a[href]')) {
    const target = safeOriginal(a.getAttribute('href'));
    const text = (a.textContent ?? '').trim();
    if (!target || !isDeep(target) || sameSite(target, page.url)) continue;
    const named = /\b(?:live (?:page|site|view)|original|source|view the page)\b/i.test(
      `${text} ${attr(a, 'title') ?? ''}`,
    );
    if (named || safeOriginal(text.replace(/…$/, '')) !== undefined)
      return { quote: `${text} ${target}`, uriR: target };
  }
  return undefined;
}
