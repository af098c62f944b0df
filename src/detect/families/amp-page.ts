/** A publisher's own AMP edition of an article. https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml */
import { attr, jsonLdBlocks, rename } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { isDeep, parseUrl, sameAddress } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { withoutParameters } from '../address-parts.ts';
import { canonicals, claim, openGraphUrl, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';

export const ampPage = defineFamily({
  name: 'amp-page',
  label: 'AMP page',
  hosts: [],
  addresses: [],
  limitations: ['live'],
  recognise(page) {
    const root = page.document.documentElement;
    if (!root.hasAttribute('amp') && !root.hasAttribute('⚡') && !root.hasAttribute('data-x-amp')) return null;
    const home = wayHome(page);
    return home ? claim('amp-page', home.confidence, 'canonical-link', home.uriR) : null;
  },
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(wayHome(page)?.uriR) }),
  peel({ document }) {
    removeAll(
      document,
      'amp-sidebar, amp-ad, amp-embed, amp-consent, amp-analytics, amp-pixel, amp-sticky-ad, amp-auto-ads, amp-user-notification, amp-social-share, amp-next-page, amp-story-auto-ads, amp-geo, amp-install-serviceworker, amp-lightbox, amp-list, amp-live-list, amp-state',
    );
    for (const image of document.querySelectorAll('amp-img, amp-anim')) rename(image, 'img');
    for (const frame of document.querySelectorAll('amp-iframe')) rename(frame, 'x-iframe');
    for (const video of document.querySelectorAll('amp-youtube[data-videoid]')) {
      const id = video.getAttribute('data-videoid') ?? '';
      if (!/^[\w-]{5,20}$/.test(id)) continue;
      video.setAttribute('src', `https://www.youtube.com/embed/${id}`);
      rename(video, 'x-iframe');
    }
    document.documentElement.removeAttribute('amp');
    document.documentElement.removeAttribute('⚡');
    return { document, shape: 'html' };
  },
});

function wayHome(page: Page): { uriR: string; confidence: 'certain' | 'likely' | 'possible' } | undefined {
  const other = (url: string | undefined): string | undefined => {
    const found = safeOriginal(url);
    return found && isDeep(found) && !sameAddress(found, page.url) ? found : undefined;
  };
  const named = canonicals(page.document, page.url);
  for (const url of named) {
    const uriR = other(url);
    if (uriR) return { uriR, confidence: 'certain' };
  }
  // An AMP-first page names itself: it is the original.
  if (named.some((url) => sameAddress(url, page.url))) return undefined;
  const graph = other(openGraphUrl(page.document, page.url)) ?? other(mainEntity(page.document));
  if (graph) return { uriR: graph, confidence: 'likely' };
  const guess = stripped(page.url);
  return guess ? { uriR: guess, confidence: 'possible' } : undefined;
}

function mainEntity(document: Document): string | undefined {
  for (const script of jsonLdBlocks(document)) {
    const text = (script.textContent ?? '').slice(0, 100_000).replaceAll('\\/', '/');
    const m = /"mainEntityOfPage"\s{0,9}:\s{0,9}(?:\{[^{}]{0,300}"@id"\s{0,9}:\s{0,9})?"(https?:[^"\s]{5,2000})"/.exec(
      text,
    );
    if (m) return m[1];
  }
  return attr(document.querySelector('[itemprop="mainEntityOfPage"]'), 'href');
}

/** The address without its AMP part: a suggestion, servers differ. */
function stripped(address: string): string | undefined {
  const seen = parseUrl(address);
  if (!seen) return undefined;
  const url = new URL(seen.href);
  url.hostname = url.hostname.replace(/^amp\./, 'www.');
  url.pathname = url.pathname.replace(/\/amp(?=\/|$)/, '').replace(/\.amp(?=\.html?$|$)/, '') || '/';
  url.search = withoutParameters(url.search, /^(?:amp|outputType=amp|amp_)/i);
  return url.href !== address && isDeep(url) ? safeOriginal(url.href) : undefined;
}
