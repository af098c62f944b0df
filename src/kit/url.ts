/** Addresses: parse, join, compare, find in running text. Only http and https are ever returned. */

/** Longest address taken seriously (threat model: forged original link). */
export const MAX_URL = 2048;

/** An address that was read: one object for all who ask for it, so nobody may change it. */
export interface HttpUrl extends Readonly<
  Pick<URL, 'href' | 'origin' | 'protocol' | 'host' | 'hostname' | 'port' | 'pathname' | 'search' | 'hash'>
> {
  readonly searchParams: Pick<URLSearchParams, 'get' | 'has'>;
}

/** Addresses read lately: the families ask for the same few hundred of a page again and again. */
const lately = new Map<string, Map<string, HttpUrl | undefined>>();
const LATELY = 2000;
let held = 0;

/** Parses `text` against `base`; undefined unless the result is http(s) without user info. Never throws. */
export function parseUrl(text: string | null | undefined, base = ''): HttpUrl | undefined {
  if (!text || text.length > 16_384) return undefined;
  let known = lately.get(base);
  if (known?.has(text)) return known.get(text);
  const url = httpUrl(text.trim(), base || undefined);
  if (++held > LATELY) {
    lately.clear();
    held = 1;
    known = undefined;
  }
  if (!known) lately.set(base, (known = new Map()));
  known.set(text, url);
  return url;
}

/** Lets go of the addresses of the page that was read before. */
export function forgetAddresses(): void {
  lately.clear();
  held = 0;
  domainsOf.clear();
}

/** Node before 22 and browsers before the summer of 2024 have no `URL.parse`. An exception costs many times as much as an answer. */
const parse: (text: string, base?: string) => URL | null =
  'parse' in URL
    ? (text, base) => URL.parse(text, base)
    : (text, base) => (URL.canParse(text, base) ? new URL(text, base) : null);

function httpUrl(text: string, base: string | undefined): HttpUrl | undefined {
  const url = parse(text, base);
  if (!url) return undefined;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username || url.password) return undefined;
  return url.hostname ? url : undefined;
}

/** Absolute http(s) form of `href`, or undefined. */
export function absolute(href: string | null | undefined, base?: string): string | undefined {
  return parseUrl(href, base)?.href;
}

/** Host without the prefixes that name the same site (`www.`, `m.`, `mobile.`, `amp.`) and without a trailing dot. */
export function bareHost(url: HttpUrl | string): string {
  const host = typeof url === 'string' ? (parseUrl(url)?.hostname ?? '') : url.hostname;
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|m|mobile|amp)\./, '');
}

/** Second-level labels under which names are registered (`example.co.uk`); the common ones, not the whole public suffix list. */
const SECOND_LEVEL = /^(?:com?|org|net|edu|gov|ac|gob|gouv|or|ne|go|ltd|plc|idv|mil)$/;
/** Hosts on which every subdomain is another owner. */
const SHARED_HOST =
  /(?:^|\.)(github\.io|gitlab\.io|gitee\.io|codeberg\.page|pages\.dev|workers\.dev|netlify\.app|vercel\.app|web\.app|firebaseapp\.com|blogspot\.com|wordpress\.com|medium\.com|substack\.com|cloudfront\.net|azureedge\.net|fastly\.net|amazonaws\.com|googleusercontent\.com|herokuapp\.com|tumblr\.com|livejournal\.com|translate\.goog|ampproject\.org)$/;

/** Answers given lately: the addresses of one page are asked again and again. */
const domainsOf = new Map<string, string>();

/** The domain that one owner holds: `news.example.co.uk` → `example.co.uk`; `a.github.io` → `a.github.io`. */
export function registrableDomain(url: HttpUrl | string): string {
  if (typeof url !== 'string') return domainOf(url);
  let domain = domainsOf.get(url);
  if (domain === undefined) {
    domain = domainOf(url);
    if (domainsOf.size >= 500) domainsOf.clear();
    domainsOf.set(url, domain);
  }
  return domain;
}

function domainOf(url: HttpUrl | string): string {
  const host = bareHost(url);
  if (/^[\d.]+$/.test(host) || host.includes(':')) return host;
  const labels = host.split('.');
  if (labels.length <= 2) return host;
  const shared = SHARED_HOST.exec(host);
  if (shared) return labels.slice(-(shared[1] as string).split('.').length - 1).join('.');
  const [second, top] = [labels.at(-2) as string, labels.at(-1) as string];
  return labels.slice(top.length === 2 && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
}

/** Whether a host is one person's part of a service for many: its name is that of their account. */
export function isAccountHost(url: HttpUrl | string): boolean {
  return SHARED_HOST.test(bareHost(url));
}

export function sameSite(a: HttpUrl | string, b: HttpUrl | string): boolean {
  return registrableDomain(a) === registrableDomain(b);
}

/** Addresses that are relative whatever base they have. Tabs and back slashes are left to the parser, which has its own idea of them. */
const RELATIVE = /^(?:[#?]|\.{0,2}\/(?![/\\\s]))/;

/**
 * Tells of an address in the page at `pageUrl` whether it plainly stays on that page's site: most links do, and are told
 * from others without being parsed.
 */
export function stays(pageUrl: string): (href: string) => boolean {
  const own = `${parseUrl(pageUrl)?.origin ?? '#'}/`;
  return (href) => href.startsWith(own) || RELATIVE.test(href);
}

/** A page below the root: the home page of a site is no original of an article. */
export function isDeep(url: HttpUrl | string): boolean {
  const u = typeof url === 'string' ? parseUrl(url) : url;
  return !!u && (withoutTrailingSlashes(u.pathname).length > 1 || u.search.length > 1);
}

/** Characters that end an address in running text: white space, brackets of both widths, CJK punctuation, quotes. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"'`\u3000\u00a0（）【】「」『』《》〈〉，。、；：！？“”‘’|\\^{}]+/gi;

/**
 * Addresses in running text, in order. Raw non-Latin characters stay in the address (mirrors print them unescaped);
 * trailing punctuation and an unmatched closing bracket do not.
 */
export function urlsInText(text: string): string[] {
  const found: string[] = [];
  for (const [match] of text.slice(0, 100_000).matchAll(URL_IN_TEXT)) {
    let s = match;
    for (;;) {
      const last = s.at(-1) as string;
      if (/[.,;:!?*_~]/.test(last)) s = s.slice(0, -1);
      else if (last === ')' && count(s, '(') < count(s, ')')) s = s.slice(0, -1);
      else if (last === ']' && count(s, '[') < count(s, ']')) s = s.slice(0, -1);
      else break;
    }
    const url = parseUrl(s);
    if (url) found.push(s);
  }
  return found;
}

function count(s: string, ch: string): number {
  return s.split(ch).length - 1;
}

/** `/a/b//` → `/a/b`; a loop, because a pattern for it is quadratic. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Equal but for scheme, `www.`, trailing slash, hash and the order-keeping spelling of percent escapes. */
export function sameAddress(a: string, b: string): boolean {
  const fold = (s: string): string => {
    const u = parseUrl(s);
    if (!u) return s;
    let path = withoutTrailingSlashes(u.pathname) + u.search;
    try {
      path = decodeURIComponent(path);
    } catch {
      // not valid UTF-8: compared as spelled
    }
    return `${bareHost(u)}${path}`;
  };
  return fold(a) === fold(b);
}

/**
 * Names and values of a query, decoded, in order. By hand: in a content script of Firefox the iterators of
 * `URLSearchParams` do not iterate.
 */
export function queryPairs(search: string): [name: string, value: string][] {
  const pairs = search.replace(/^\?/, '').split('&').filter(Boolean);
  return pairs.map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [decodedPart(pair), ''] : [decodedPart(pair.slice(0, at)), decodedPart(pair.slice(at + 1))];
  });
}

function decodedPart(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
