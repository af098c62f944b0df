/** Caches of search engines, seen there or saved from there. */
import { attr } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import type { Page } from '../../model/page.ts';
import { searchCacheAddress } from '../service-address.ts';
import { captureDate } from '../capture-date.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { unrewrite } from '../unrewrite.ts';

const IDS = [
  'yandex-cache-hdr',
  'bd_snap',
  'bd_snap_head',
  'cacheBanner',
  'b_cachedBanner',
  'sogou_snap_head',
  'so_snap_head',
];
const BANNER = 'cacheBanner';
const GOOGLE = '[id$="google-cache-hdr"]';
/** Headers that the engines put above the page; all name the page and most the time. */
const headers = () => [GOOGLE, `.${BANNER}`, ...IDS.map((id) => `#${id}`)].join();

export const searchCache = defineFamily({
  name: 'search-cache',
  label: 'Search engine cache',
  hosts: ['https://webcache.googleusercontent.com/*'],
  addresses: [/^https?:\/\/webcache\.googleusercontent\.com\/search\?/],
  limitations: ['live', 'pictures'],
  recognise(page) {
    if (searchCacheAddress(page.url)) return claim('search-cache', 'certain', 'url-pattern', page.url);
    const header = page.document.querySelector(headers());
    return header && fromHeader(page)
      ? claim('search-cache', 'certain', 'marker', (header.textContent ?? '').trim())
      : null;
  },
  recover(page, made) {
    const seen = searchCacheAddress(page.url)?.uriR;
    const base = safeOriginal(attr(page.document.querySelector('base'), 'href'));
    const header = page.document.querySelector(headers());
    return {
      ...made,
      uriM: page.url,
      // The header's link has a scheme, the address often has none.
      ...originals(fromHeader(page) ?? base ?? seen),
      mementoDatetime: captureDate(header?.textContent),
    };
  },
  peel({ document, url }) {
    const header = document.querySelector(headers());
    const wrapper = header?.nextElementSibling;
    removeAll(document, headers());
    // Bing puts the page into a box of its own.
    const boxed = document.querySelector('.cacheContent');
    if (boxed && wrapper !== boxed) document.body.replaceChildren(boxed);
    unrewrite(document, url, (address) => searchCacheAddress(address)?.uriR);
    return { document, shape: 'html' };
  },
  originalUrl: (url) => searchCacheAddress(url)?.uriR,
});

function fromHeader({ document }: Page): string | undefined {
  for (const a of document.querySelectorAll(`:is(${headers()}) a[href]`)) {
    const uriR = safeOriginal(a.getAttribute('href'));
    if (uriR && !/(?:^|\.)(?:google|bing|yandex|baidu|sogou|so|microsoft)\.[a-z.]{2,6}$/.test(new URL(uriR).hostname))
      return uriR;
  }
  return undefined;
}
