/**
 * The same page at another host: cloud fronts and buckets, onion twins, IPFS gateways, library proxies. The host alone is no
 * proof (people live there); the page must name its own address, or the proxy's host must spell it.
 */
import { domains, isBelow } from '../../kit/hosts.ts';
import { safeOriginal } from '../../kit/original.ts';
import { isDeep, parseUrl, sameSite } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { claim, originals, selfAddresses } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { foldPath, samePath } from '../path-match.ts';
import { keepShownImages } from '../unrewrite.ts';
import { convertedLinks } from '../wget.ts';

/** Fronts behind which anybody puts a site: content networks, rented servers, hidden services and their gateways. */
const FRONTS = domains(`
  cloudfront.net amazonaws.com fastly.net fastlylb.net azureedge.net azurefd.net windows.net storage.googleapis.com
  appspot.com run.app pages.dev workers.dev netlify.app vercel.app herokuapp.com b-cdn.net akamaized.net akamaihd.net
  edgesuite.net cdn77.org kxcdn.com onrender.com surge.sh backblazeb2.com r2.dev digitaloceanspaces.com aliyuncs.com
  myqcloud.com onion onion.to onion.ws onion.ly onion.pet onion.cab onion.link onion.moe onion.sh i2p gnunet eth.limo
  eth.link dweb.link ipfs.io cf-ipfs.com github.io gitlab.io web.app firebaseapp.com
`);
/** Gateways name the network: `ipfs.example.org`. */
const GATEWAY = /(?:^|\.)ip[fn]s\./;
/** Library proxies put their name after the publisher's: `www-nature-com.ezproxy.x.edu`, `www.nature.com.proxy.lib.x.edu`. */
const PROXIED =
  /^((?:[a-z0-9-]{1,63}\.){1,6}?)((?:[a-z0-9-]{0,20}(?:ezp|ezproxy|eproxy|libproxy|proxy)[a-z0-9-]{0,20}|idm\.oclc)\.(?:[a-z0-9-]{1,63}\.){0,4}[a-z]{2,10})$/;

export const otherHost = defineFamily({
  name: 'other-host',
  label: 'The same page on another host',
  hosts: [],
  addresses: [],
  limitations: [],
  recognise(page) {
    const found = read(page);
    return found ? claim('other-host', found.confidence, found.kind, found.uriR) : null;
  },
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(read(page)?.uriR) }),
  peel({ document, url }) {
    keepShownImages(document, url);
    return { document, shape: 'html' };
  },
  originalUrl(url, page) {
    const host = parseUrl(url)?.hostname;
    if (!host || host === parseUrl(page.url)?.hostname) return undefined;
    const spelled = proxied(url)[0];
    return spelled ? safeOriginal(spelled) : undefined;
  },
});

function read(
  page: Page,
): { uriR: string; confidence: 'certain' | 'likely'; kind: 'same-path' | 'url-pattern' } | undefined {
  const url = parseUrl(page.url);
  if (!url) return undefined;
  const own = selfAddresses(page).filter((u) => !sameSite(u, page.url));
  const spelled = proxied(page.url);
  const agreeing = own.find((u) =>
    spelled.some((s) => parseUrl(s)?.hostname.replace(/^www\./, '') === parseUrl(u)?.hostname.replace(/^www\./, '')),
  );
  if (agreeing) return { uriR: agreeing, confidence: 'certain', kind: 'same-path' };
  if (spelled[0] && own.length === 0 && isDeep(spelled[0])) {
    const uriR = safeOriginal(spelled[0]);
    // One label may hold real hyphens: without a second witness it is likely, no more.
    if (uriR) return { uriR, confidence: 'likely', kind: 'url-pattern' };
  }
  const front =
    isBelow(url.hostname, FRONTS) ||
    GATEWAY.test(url.hostname) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(url.hostname) ||
    /^\/ip[fn]s\/[A-Za-z0-9.-]{4,90}\//.test(url.pathname);
  if (!front || convertedLinks(page)) return undefined;
  const same = own.find((u) => samePath(page.url, u) && foldPath(u).length > 1);
  return same ? { uriR: same, confidence: 'certain', kind: 'same-path' } : undefined;
}

/** Addresses that a proxy's host name may stand for, the likeliest first. */
export function proxied(address: string): string[] {
  const url = parseUrl(address);
  const m = url && PROXIED.exec(url.hostname);
  if (!url || !m) return [];
  const front = (m[1] as string).replace(/\.$/, '');
  const rest = url.pathname + url.search + url.hash;
  const hosts = front.includes('.')
    ? [front]
    : [front.replaceAll('--', '\u0000').replaceAll('-', '.').replaceAll('\u0000', '-')];
  return hosts.filter((host) => /\.[a-z]{2,}$/.test(host)).map((host) => `${url.protocol}//${host}${rest}`);
}
