/** What an address alone tells, of the largest services that carry the original inside their own. */
import { safeOriginal } from '../kit/original.ts';
import { parseUrl, type HttpUrl } from '../kit/url.ts';
import { type Address, capture, decode, tail, withoutParameters } from './address-parts.ts';

const WAYBACK_ONION = 'web.archivep75mbjunhxc6x4j5mwjmomyxb573v42baldlqu56ruil2oiad.onion';
const WAYBACK_HOST = new Set(['web.archive.org', 'wayback.archive.org', 'web-beta.archive.org', WAYBACK_ONION]);
/** Earlier homes of its replays, without `/web`. */
const OLD_HOST = new Set(['replay.web.archive.org', 'replay.waybackmachine.org', 'liveweb.archive.org']);

export function isWayback(url: HttpUrl): boolean {
  const host = url.hostname.replace(/\.$/, '');
  return WAYBACK_HOST.has(host) || OLD_HOST.has(host);
}

/** `/web/<1-14 digits><modifier>/<original>` on the Wayback Machine; not its calendars, lists and forms. */
export function waybackAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url || !isWayback(url)) return undefined;
  const old = OLD_HOST.has(url.hostname.replace(/\.$/, ''));
  const m = (old ? /^\/(?:web\/)?(\d{1,14})(?:[a-z]{2}_)?\/(.+)$/s : /^\/web\/(\d{1,14})(?:[a-z]{2}_)?\/(.+)$/s).exec(
    tail(url),
  );
  return m ? capture(m[1] as string, m[2] as string) : undefined;
}

const ARCHIVE_TODAY =
  /^(?:[a-z]+\.)?archive\.(?:today|ph|is|li|vn|fo|md)$|^archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd\.onion$/;

export function isArchiveToday(address: string): boolean {
  const url = parseUrl(address);
  return !!url && ARCHIVE_TODAY.test(url.hostname.replace(/\.$/, ''));
}

/** `/<digits>/<original>`, `/2015.03.19-180107/<original>`, `/o/<code>/<original>`, `/newest/<original>`. */
export function archiveTodayAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url || !isArchiveToday(address)) return undefined;
  const path = tail(url);
  const m = /^\/(\d{4}[.\d-]{0,15})\/(.+)$/s.exec(path);
  if (m) return capture((m[1] as string).replace(/\D/g, ''), m[2] as string);
  const rewritten = /^\/(?:o\/[A-Za-z0-9]{3,8}|newest|oldest)\/(.+)$/s.exec(path);
  const uriR = rewritten && safeOriginal(rewritten[1]);
  return uriR ? { uriR } : undefined;
}

/** `<code>` of a short archive.today address. */
export function archiveTodayCode(address: string): string | undefined {
  const url = parseUrl(address);
  if (!url || !isArchiveToday(address)) return undefined;
  return /^\/([A-Za-z0-9]{4,6})(?:\/(?:image|share)?)?$/.exec(url.pathname)?.[1];
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
