/** AMP caches and viewers. https://developers.google.com/amp/cache/overview */
import { ampCacheAddress } from '../address.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { unrewrite } from '../unrewrite.ts';

export const ampCache = defineFamily({
  name: 'amp-cache',
  label: 'AMP cache',
  hosts: ['https://*.cdn.ampproject.org/*'],
  addresses: [/^https?:\/\/[\w-]{1,200}\.cdn\.ampproject\.org\/(?:c|v|wp)\//],
  limitations: ['live', 'links_rewritten'],
  recognise: (page) => (ampCacheAddress(page.url) ? claim('amp-cache', 'certain', 'url-pattern', page.url) : null),
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(ampCacheAddress(page.url)?.uriR) }),
  peel({ document, url }) {
    removeAll(document, '[i-amphtml-fixedid] > amp-viewer-header, x-iframe.viewer-header');
    unrewrite(document, url, (address) => ampCacheAddress(address)?.uriR);
    return { document, shape: 'html' };
  },
  originalUrl: (url) => ampCacheAddress(url)?.uriR,
});
