/** Translation proxies: the page of another site, rewritten and translated. */
import { attr, unwrap } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { sameSite } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { translateAddress } from '../service-address.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { unrewrite } from '../unrewrite.ts';

export const translateProxy = defineFamily({
  name: 'translate-proxy',
  label: 'Machine translation',
  hosts: ['https://*.translate.goog/*'],
  addresses: [/^https?:\/\/[\w-]{1,200}\.translate\.goog\//],
  limitations: ['wording', 'live'],
  recognise(page) {
    if (translateAddress(page.url)) return claim('translate-proxy', 'certain', 'url-pattern', page.url);
    // Saved from the proxy: its script names the source. A browser's own translation leaves wrappers, but no such script.
    const source = named(page);
    return source && !sameSite(source, page.url) ? claim('translate-proxy', 'certain', 'marker', source) : null;
  },
  recover(page, made) {
    const source = named(page);
    const proxied = attr(page.document.querySelector('[data-proxy-full-url]'), 'data-proxy-full-url');
    return {
      ...made,
      uriM: translateAddress(page.url) ? page.url : (proxied ?? page.url),
      ...originals(source ?? translateAddress(page.url)?.uriR),
    };
  },
  peel({ document, url }) {
    const translated = !!document.querySelector(
      'html.translated-ltr, html.translated-rtl, font[style*="vertical-align: inherit"]',
    );
    removeAll(
      document,
      '#gt-nvframe, #goog-gt-tt, #goog-gt-vt, .goog-te-spinner-pos, x-iframe#gt-nvframe, meta[http-equiv="X-Translated-By"], meta[http-equiv="X-Translated-To"], x-script[src*="translate_http"], x-script[data-source-url], x-script[data-sourceurl], link[href*="translate_http"]',
    );
    for (const font of document.querySelectorAll('font[style*="vertical-align: inherit"]')) unwrap(font);
    // "robots: none" and the class are the proxy's.
    document.documentElement.classList.remove('translated-ltr', 'translated-rtl');
    unrewrite(document, url, (address) => translateAddress(address)?.uriR);
    return { document, shape: 'html', issues: translated ? ['machine-translated'] : [] };
  },
  originalUrl: (url) => translateAddress(url)?.uriR,
});

/** The source address in the proxy's own script element. */
function named({ document }: Page): string | undefined {
  const script =
    document.querySelector('x-script[data-source-url]') ?? document.querySelector('x-script[data-sourceurl]');
  return safeOriginal(attr(script, 'data-source-url') ?? attr(script, 'data-sourceurl'));
}
