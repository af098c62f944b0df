/**
 * What an address alone tells: the services that carry the original inside their own. Light on purpose (the always-on
 * script imports it): strings in, strings out, no document.
 */
import { domains, isBelow } from '../kit/hosts.ts';
import { fromTimestamp } from '../kit/date.ts';
import { safeOriginal } from '../kit/original.ts';
import { parseUrl } from '../kit/url.ts';

/** What the address of a copy says. */
export interface Address {
  readonly uriR: string;
  /** When the copy was made; ISO 8601, UTC. */
  readonly mementoDatetime?: string | undefined;
}

const WAYBACK_ONION = 'web.archivep75mbjunhxc6x4j5mwjmomyxb573v42baldlqu56ruil2oiad.onion';
const WAYBACK_HOST = new Set(['web.archive.org', 'wayback.archive.org', WAYBACK_ONION]);

/** `/web/<1-14 digits><modifier>/<original>` on the Wayback Machine; not its calendars, lists and forms. */
export function waybackAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url || !WAYBACK_HOST.has(url.hostname.replace(/\.$/, ''))) return undefined;
  const m = /^\/web\/(\d{1,14})(?:[a-z]{2}_)?\/(.+)$/s.exec(tail(url));
  return m ? capture(m[1] as string, m[2] as string) : undefined;
}

const ARCHIVE_TODAY =
  /^(?:[a-z]+\.)?archive\.(?:today|ph|is|li|vn|fo|md)$|^archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd\.onion$/;

const SCHEME = /^https?:\//;
const SCHEME_OR_HOST = /^(?:https?:\/|[a-z0-9-]{1,63}\.[a-z0-9.-]{2,190}\/)/i;

/** A replay of any web archive: `<prefix>/<14 digits><modifier>/<http address>`, on any host. */
export function replayAddress(address: string): (Address & { prefix: string }) | undefined {
  const url = parseUrl(address);
  if (!url || WAYBACK_HOST.has(url.hostname) || ARCHIVE_TODAY.test(url.hostname)) return undefined;
  // Old captures in the known archives lack the scheme.
  const original = isReplayHost(url.hostname) ? SCHEME_OR_HOST : SCHEME;
  const m = /^(\/(?:[^/?#]+\/){0,6})(\d{14})(?:[a-z]{2}_)?\/(.+)$/s.exec(tail(url));
  if (!m || !original.test(m[3] as string)) return undefined;
  const found = m && capture(m[2] as string, m[3] as string);
  return found ? { ...found, prefix: url.origin + m[1] } : undefined;
}

/** National and university archives, where the shape alone is proof. */
const REPLAY_HOSTS = domains(`
  arquivo.pt webarchive.org.uk webarchive.nationalarchives.gov.uk webarchive.parliament.uk webarchive.proni.gov.uk
  webarchive.loc.gov webarchive.nla.gov.au webharvest.gov archive-it.org vefsafn.is webarchiv.cz haw.nsk.hr
  webarhiv.nuk.uni-lj.si veebiarhiiv.digar.ee swap.stanford.edu bac-lac.gc.ca bac-lac.canada.ca bibalex.org
  perma-archives.org mementoweb.org conifer.rhizome.org webrecorder.io replay.perma.cc rejouer.perma.cc
  ghostarchive.org common-crawl.org
`);

export function isReplayHost(host: string): boolean {
  return isBelow(host, REPLAY_HOSTS) || /(?:^|\.)webarchives?\./.test(host);
}

export function isArchiveToday(address: string): boolean {
  const url = parseUrl(address);
  return !!url && ARCHIVE_TODAY.test(url.hostname.replace(/\.$/, ''));
}

/** `/<digits>/<original>`, `/2015.03.19-180107/<original>`, `/o/<code>/<original>`. */
export function archiveTodayAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url || !ARCHIVE_TODAY.test(url.hostname.replace(/\.$/, ''))) return undefined;
  const path = tail(url);
  const m = /^\/(\d{4}[.\d-]{0,15})\/(.+)$/s.exec(path);
  if (m) return capture((m[1] as string).replace(/\D/g, ''), m[2] as string);
  const rewritten = /^\/o\/[A-Za-z0-9]{3,8}\/(.+)$/s.exec(path);
  const uriR = rewritten && safeOriginal(rewritten[1]);
  return uriR ? { uriR } : undefined;
}

/** `<code>` of a short archive.today address. */
export function archiveTodayCode(address: string): string | undefined {
  const url = parseUrl(address);
  if (!url || !ARCHIVE_TODAY.test(url.hostname)) return undefined;
  return /^\/([A-Za-z0-9]{4,6})(?:\/(?:image|share)?)?$/.exec(url.pathname)?.[1];
}

/**
 * `<host>.translate.goog`, decoded the way its maker describes: `-` stands for a dot, `--` for a hyphen, `_x_tr_enc` says
 * what was put in front; and the older addresses that carry the original in a query value.
 */
export function translateAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (host.endsWith('.translate.goog')) return translateGoog(url, host.slice(0, -'.translate.goog'.length));
  const by = QUERY_TRANSLATORS.find(([pattern]) => pattern.test(host + url.pathname));
  const uriR = by && safeOriginal(url.searchParams.get(by[1]));
  return uriR ? { uriR } : undefined;
}

const QUERY_TRANSLATORS: readonly (readonly [RegExp, string])[] = [
  [/^translate\.google(?:\.[a-z]{2,3}){1,2}\/(?:translate|website)/, 'u'],
  [/^translate\.googleusercontent\.com\/translate_/, 'u'],
  [/^(?:www\.)?(?:microsofttranslator|translatetheweb)\.com\//, 'a'],
  [/^(?:www\.)?translatetheweb\.com\//, 'a'],
  [/^translate\.yandex(?:\.[a-z]{2,3}){1,2}\/(?:translate|web)/, 'url'],
  [/^(?:z5h64q92x9\.net|translated\.turbopages\.org)\//, 'url'],
  [/^fanyi\.baidu\.com\/transpage/, 'query'],
  [/^(?:www\.)?papago\.naver\.net\/website/, 'url'],
  [/^papago\.naver\.net\/website/, 'url'],
];

function translateGoog(url: URL, label: string): Address | undefined {
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
  const uriR = safeOriginal(`${scheme}://${name}${url.pathname}${kept}${url.hash}`);
  return uriR ? { uriR } : undefined;
}

/** The query without the parameters whose name matches, the others spelled as they were. */
export function withoutParameters(search: string, drop: RegExp): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair && !drop.test(pair));
  return kept.length ? `?${kept.join('&')}` : '';
}

/** AMP caches and viewers: the publisher's AMP address inside their own; also their image and resource addresses. */
export function ampCacheAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const share = /[#&]ampshare=([^&]{1,2048})/.exec(url.hash)?.[1];
  const path = tail(url).replace(/#.*$/s, '');
  const inCache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com|amp\.cloudflare\.com)$/.test(host);
  const m = inCache
    ? /^\/(?:c|v|wp|i|r|ii\/w\d{1,5}|mbv|ad)\/(s\/)?(.+)$/s.exec(path)
    : /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/.test(host)
      ? /^\/amp\/(s\/)?(.+)$/s.exec(path)
      : null;
  if (!m) return undefined;
  const shared = share && safeOriginal(decode(share));
  if (shared) return { uriR: shared };
  // The question mark of the publisher's query may travel escaped inside the path; the cache's own parameters go.
  const inner = (m[2] as string).replace(/%3f/i, '?');
  const cut = inner.indexOf('?');
  const query =
    cut < 0 ? '' : withoutParameters(inner.slice(cut), /^(?:amp_js_v|amp_gsa|usqp|amp_r|amp_kit|amp_tf)(?:=|$)/);
  const uriR = safeOriginal(`${m[1] ? 'https' : 'http'}://${cut < 0 ? inner : inner.slice(0, cut)}${query}`);
  return uriR ? { uriR } : undefined;
}

/** Caches of search engines: `q=cache:<id>:<address without scheme>+words`, or the address in a query value. */
export function searchCacheAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname;
  const q = url.searchParams.get('q') ?? '';
  if (/(?:^|\.)(?:googleusercontent\.com|google(?:\.[a-z]{2,3}){1,2})$/.test(host) && q.startsWith('cache:')) {
    const m = /^cache:(?:[\w-]{8,16}:)?(\S+)/.exec(q);
    const uriR = safeOriginal(m?.[1]);
    return uriR ? { uriR } : undefined;
  }
  const by = QUERY_CACHES.find(([pattern]) => pattern.test(host + url.pathname));
  const uriR = by && safeOriginal(url.searchParams.get(by[1]));
  return uriR ? { uriR } : undefined;
}

const QUERY_CACHES: readonly (readonly [RegExp, string])[] = [
  [/^(?:[a-z0-9-]+\.)?yandexwebcache\.(?:net|org)\//, 'url'],
  [/^hghltd\.yandex\.net\//, 'url'],
  [/^c\.360webcache\.com\//, 'u'],
  [/^cache\.yahoofs\.jp\//, 'u'],
  [/^(?:snapshot|www)\.sogoucdn\.com\//, 'url'],
  [/^snapshot\.sogoucdn\.com\//, 'url'],
  [/^cc\.bingj\.com\//, 'u'],
];

/** Archives that have an address form of their own; times of Megalodon are Japanese. */
export function namedArchiveAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  if (host === 'megalodon.jp') {
    const m = /^\/(\d{4})-(\d\d)(\d\d)-(\d\d)(\d\d)-(\d\d)\/(.+)$/s.exec(tail(url));
    const uriR = m && safeOriginal(m[7]);
    if (!uriR) return undefined;
    const [, year, month, day, hour, minute, second] = m;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+09:00`);
    return { uriR, mementoDatetime: Number.isNaN(time) ? undefined : iso(time) };
  }
  if (host === 'webcitation.org') {
    const uriR = safeOriginal(url.searchParams.get('url'));
    return uriR ? { uriR } : undefined;
  }
  const hash = /^#(.*\burl=.*)$/s.exec(url.hash)?.[1];
  if (hash && /(?:replayweb|webrecorder|wabac|perma|archiveweb|conifer)/.test(host + url.pathname)) {
    const given = new URLSearchParams(hash.replace(/^[!?/]+/, ''));
    const uriR = safeOriginal(given.get('url'));
    const ts = given.get('ts');
    return uriR ? { uriR, mementoDatetime: ts ? timeOf(ts) : undefined } : undefined;
  }
  return undefined;
}

/** ISO time of a Memento timestamp; undefined for archives' sentinels and what is no date. */
export function timeOf(digits: string): string | undefined {
  const year = Number(digits.slice(0, 4));
  return digits.length >= 4 && year >= 1990 && year <= 2049 ? fromTimestamp(digits) : undefined;
}

export function iso(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** `decodeURIComponent`, once; the text itself when it is not valid. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Path, query and hash as one string: an original inside a path keeps its own query and hash. */
export function tail(url: URL): string {
  return url.pathname + url.search + url.hash;
}

function capture(digits: string, original: string): Address | undefined {
  // An original inside an original (a replay of a proxy) stays as it is: the next turn peels it.
  const uriR = safeOriginal(/^https?%3a/i.test(original) ? decode(original) : original);
  return uriR ? { uriR, mementoDatetime: timeOf(digits) } : undefined;
}

const BY_ADDRESS: readonly (readonly [family: string, decode: (address: string) => Address | undefined])[] = [
  ['wayback', waybackAddress],
  ['archive-today', archiveTodayAddress],
  ['amp-cache', ampCacheAddress],
  ['translate-proxy', translateAddress],
  ['search-cache', searchCacheAddress],
  ['pywb-replay', namedArchiveAddress],
  ['pywb-replay', (address) => (isReplayHost(parseUrl(address)?.hostname ?? '') ? replayAddress(address) : undefined)],
];

/** The family that this address belongs to beyond doubt, with what it says; for the always-on script and for links. */
export function byAddress(address: string): (Address & { family: string }) | undefined {
  for (const [family, read] of BY_ADDRESS) {
    const found = read(address);
    if (found) return { family, ...found };
  }
  return undefined;
}
