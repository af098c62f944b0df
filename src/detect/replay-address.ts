/** Addresses of web archives other than the two largest: the shape that replays share, and archives with a form of their own. */
import { domains, isBelow } from '../kit/hosts.ts';
import { safeOriginal } from '../kit/original.ts';
import { parseUrl, type HttpUrl } from '../kit/url.ts';
import { type Address, capture, decode, iso, tail, timeOf } from './address-parts.ts';
import { isArchiveToday, isWayback } from './address.ts';

/** National and university archives, where the shape alone is proof. */
const REPLAY_HOSTS = domains(`
  arquivo.pt webarchive.org.uk webarchive.nationalarchives.gov.uk webarchive.parliament.uk webarchive.proni.gov.uk
  webarchive.nrscotland.gov.uk webarchive.loc.gov webarchive.nla.gov.au webharvest.gov archive-it.org eot.us.archive.org
  vefsafn.is webarchiv.cz haw.nsk.hr webarhiv.nuk.uni-lj.si veebiarhiiv.digar.ee swap.stanford.edu bac-lac.gc.ca
  bac-lac.canada.ca collectionscanada.gc.ca bibalex.org internetmemory.org cybercemetery.unt.edu warp.ndl.go.jp
  warp.da.ndl.go.jp perma-archives.org mementoweb.org conifer.rhizome.org webrecorder.io replay.perma.cc rejouer.perma.cc
  ghostarchive.org common-crawl.org wikiwix.com
`);

/** Whether a host is one of the known archives. */
export const isNamedReplayHost = (host: string): boolean => isBelow(host, REPLAY_HOSTS);

/** Whether every replay address at this host is one of a known archive. */
export function isReplayHost(host: string): boolean {
  return isBelow(host, REPLAY_HOSTS) || /(?:^|\.)webarchives?\./.test(host);
}

export interface Replay extends Address {
  /** What stands before the time: one archive, one collection. */
  readonly prefix: string;
  /** `mp_`, `if_` and the like, which replay software alone writes. */
  readonly marked: boolean;
}

const SCHEME = /^https?:\//;
const SCHEME_OR_HOST = /^(?:https?:\/|[a-z0-9-]{1,63}\.[a-z0-9.-]{2,190}\/)/i;
/** Before the time at most six folders; a time may be short or missing where a modifier follows. Conifer names the browser. */
const REPLAY = /^(\/(?:[^/?#]+\/){0,6}?)(\d{14}|(?:\d{4,13})?(?=[a-z]{2}_\/))([a-z]{2}_|\$br:[\w:.-]{1,40})?\/(.+)$/s;
/** The same at hosts that are known, where a short time needs no modifier. */
const REPLAY_KNOWN = /^(\/(?:[^/?#]+\/){0,6}?)(\d{4,14})([a-z]{2}_)?\/(.+)$/s;

/** A replay of any web archive: `<prefix>/<14 digits><modifier>/<http address>`, on any host. */
export function replayAddress(address: string): Replay | undefined {
  const url = parseUrl(address);
  if (!url || isWayback(url) || isArchiveToday(address)) return undefined;
  // Old captures in the known archives lack the scheme.
  const known = isReplayHost(url.hostname);
  const original = known ? SCHEME_OR_HOST : SCHEME;
  for (const pattern of known ? [REPLAY, REPLAY_KNOWN] : [REPLAY]) {
    const m = pattern.exec(tail(url));
    if (!m || !original.test(m[4] as string)) continue;
    const found = capture(m[2] as string, m[4] as string);
    if (found) return { ...found, prefix: url.origin + m[1], marked: m[3] !== undefined };
  }
  return undefined;
}

/** Archives that have an address form of their own. */
export function namedArchiveAddress(address: string): Address | undefined {
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = tail(url);
  if (host === 'megalodon.jp') return megalodon(path);
  if (host === 'webcitation.org') return only(url.searchParams.get('url'));
  if (host === 'archive.wikiwix.com') return only(url.searchParams.get('url'));
  if (host === 'ghostarchive.org') {
    const video = /^\/varchive\/(?:youtube\/\d{8}\/)?([\w-]{11})(?:[/?#]|$)/.exec(path)?.[1];
    return video ? { uriR: `https://www.youtube.com/watch?v=${video}` } : undefined;
  }
  // A file kept by Software Heritage: the repository it is of.
  if (host === 'archive.softwareheritage.org')
    return only(
      url.searchParams.get('origin_url') ??
        /^\/(?:browse\/)?origin\/(https?:\/.+?)\/(?:directory|visits|log)\//.exec(url.pathname)?.[1] ??
        decode(/;origin=([^;#?]{8,2048})/.exec(path)?.[1] ?? ''),
    );
  // Japan's national library: a number for the site, then host and path.
  if (host === 'warp.ndl.go.jp' || host === 'warp.da.ndl.go.jp')
    return only(/^\/info:ndljp\/pid\/\d{1,12}\/(.+)$/s.exec(path)?.[1]);
  // Australia's: a number, day and hour, then host and path.
  if (host === 'pandora.nla.gov.au') {
    const m = /^\/pan\/\d{1,9}\/(\d{8})-(\d{4})\/(.+)$/s.exec(path);
    return m ? capture(`${m[1]}${m[2]}00`, m[3] as string) : undefined;
  }
  if (/(?:^|\.)perma-archives\.org$/.test(host)) return only(/^\/warc\/[\w-]{4,40}\/(https?:\/.+)$/s.exec(path)?.[1]);
  return player(url);
}

/** `/2021-0101-0030-00/a.example/b`, in Japanese time. */
function megalodon(path: string): Address | undefined {
  const m = /^\/(?:ref\/)?(\d{4})-(\d\d)(\d\d)-(\d\d)(\d\d)(?:-(\d\d))?\/(.+)$/s.exec(path);
  const uriR = m && safeOriginal(m[7]);
  if (!m || !uriR) return undefined;
  const [, year, month, day, hour, minute, second] = m;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}+09:00`);
  return { uriR, mementoDatetime: Number.isNaN(time) ? undefined : iso(time) };
}

/** ReplayWeb.page and what is built on it: `#view=pages&url=…&ts=…`, on any host. */
function player(url: HttpUrl): Address | undefined {
  const hash = /^#(.*\burl=.*)$/s.exec(url.hash)?.[1];
  if (!hash) return undefined;
  const given = new URLSearchParams(hash.replace(/^[!?/]+/, ''));
  if (
    !/^(?:pages|story|resources|replay)$/.test(given.get('view') ?? '') &&
    !/(?:replayweb|webrecorder|wabac|perma|archiveweb|conifer)/.test(url.hostname + url.pathname)
  )
    return undefined;
  const uriR = safeOriginal(given.get('url'));
  const ts = given.get('ts');
  return uriR ? { uriR, mementoDatetime: ts ? timeOf(ts) : undefined } : undefined;
}

function only(text: string | null | undefined): Address | undefined {
  const uriR = safeOriginal(text);
  return uriR ? { uriR } : undefined;
}
