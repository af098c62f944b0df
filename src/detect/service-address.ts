/** Addresses of translation proxies and of search engines' caches: the original in a host name, a path or a query value. */
import { safeOriginal } from '../kit/original.ts';
import { isDeep, parseUrl, sameSite, type HttpUrl } from '../kit/url.ts';
import { type Address, tail, withoutParameters } from './address-parts.ts';

/**
 * `<host>.translate.goog`, decoded the way its maker describes: `-` stands for a dot, `--` for a hyphen, `_x_tr_enc` says
 * what was put in front; and the addresses that carry the original in a query value or in the path.
 */
export function translateAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (host.endsWith('.translate.goog')) return translateGoog(url, host.slice(0, -'.translate.goog'.length));
  // Yandex: `/proxy_u/<languages>/https/<host>/<path>`.
  const yandex =
    /^translated\.turbopages\.org$/.test(host) && /^\/proxy_u\/[^/]{1,80}\/(https?)\/(.+)$/s.exec(tail(url));
  if (yandex) return only(`${yandex[1]}://${yandex[2]}`);
  const by = QUERY_TRANSLATORS.find(([pattern]) => pattern.test(host + url.pathname));
  if (by) return only(url.searchParams.get(by[1]));
  if (!TRANSLATOR.test(host)) return undefined;
  // Others of this kind: a host that says it translates, and a page's address as the value of a usual name.
  for (const name of VALUE_NAMES) {
    const found = only(url.searchParams.get(name));
    if (found && isDeep(found.uriR) && !sameSite(found.uriR, url)) return found;
  }
  return undefined;
}

const QUERY_TRANSLATORS: readonly (readonly [RegExp, string])[] = [
  [/^translate\.google(?:\.[a-z]{2,3}){1,2}\/(?:translate|website)/, 'u'],
  [/^translate\.googleusercontent\.com\/translate_/, 'u'],
  [/^(?:www\.)?(?:microsofttranslator|translatetheweb)\.com\//, 'a'],
  [/^ssl\.translatoruser\.net\//, 'a'],
  [/^translate\.yandex(?:\.[a-z]{2,3}){1,2}\/(?:translate|web)/, 'url'],
  [/^(?:z5h64q92x9\.net|translated\.turbopages\.org)\//, 'url'],
  [/^(?:fanyi\.baidu\.com|translate\.baiducontent\.com)\/transpage/, 'query'],
  [/^(?:www\.)?papago\.naver\.net\/website/, 'url'],
];
const TRANSLATOR = /(?:^|[.-])(?:translat\w*|fanyi|webtrans\w*|papago|honyaku|webtl|\w+-webtl|babelfish)(?:[.-]|$)/;
const VALUE_NAMES = ['url', 'u', 'a', 'query', 'trurl', 'tranUrl', 'wb_url', 'wl_url', 'sourceURL'];

function translateGoog(url: HttpUrl, label: string): Address | undefined {
  const query = new URLSearchParams(url.search);
  const encoding = query.get('_x_tr_enc') ?? '';
  let name = (query.get('_x_tr_hp') ?? '') + label;
  let idn = false;
  if (encoding.includes('1') && name.startsWith('1-')) name = name.slice(2);
  if (encoding.includes('0') && name.startsWith('0-')) {
    name = name.slice(2);
    idn = true;
  }
  // A single hyphen between letters or digits is a dot; a double one is a hyphen.
  name = name.replace(/(?<=[a-z0-9\u0080-\uffff])-(?=[a-z0-9\u0080-\uffff])/gi, '.').replaceAll('--', '-');
  if (idn) name = `xn--${name}`;
  const scheme = query.get('_x_tr_sch') === 'http' ? 'http' : 'https';
  const kept = withoutParameters(url.search, /^_x_tr_/);
  return only(`${scheme}://${name}${url.pathname}${kept}${url.hash}`);
}

/** Caches of search engines: `q=cache:<id>:<address without scheme>+words`, or the address in a query value. */
export function searchCacheAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname;
  const q = url.searchParams.get('q') ?? '';
  if (/(?:^|\.)(?:googleusercontent\.com|google(?:\.[a-z]{2,3}){1,2})$/.test(host) && q.startsWith('cache:')) {
    const m = /^cache:(?:[\w-]{8,16}:)?(\S+)/.exec(q);
    return only(m?.[1]);
  }
  const by = QUERY_CACHES.find(([pattern]) => pattern.test(host + url.pathname));
  return by && only(url.searchParams.get(by[1]));
}

const QUERY_CACHES: readonly (readonly [RegExp, string])[] = [
  [/^(?:[a-z0-9-]+\.)?yandexwebcache\.(?:net|org)\//, 'url'],
  [/^hghltd\.yandex\.(?:net|com|ru)\//, 'url'],
  [/^c\.360webcache\.com\//, 'u'],
  [/^cache\.yahoofs\.jp\//, 'u'],
  [/^(?:snapshot|www)\.sogou(?:cdn)?\.com\/(?:websnapshot|snapshot)/, 'url'],
  [/^cc\.bingj\.com\//, 'u'],
];

function only(text: string | null | undefined): Address | undefined {
  const uriR = safeOriginal(text);
  return uriR ? { uriR } : undefined;
}
