import { comments, meta } from '../kit/dom.ts';
import { parseUrl, sameSite } from '../kit/url.ts';
import { elementsNamed, mayHaveAttribute } from '../kit/page-index.ts';
import type { Page } from '../model/page.ts';
import { ampCacheAddress, isArchiveToday, waybackAddress } from './address.ts';
import { canonicals, openGraphUrl, scripts } from './claims.ts';
import { frontEnd } from './families/alt-frontend.ts';
import { cardOf } from './families/archive-card.ts';
import { proxied } from './families/other-host.ts';
import { namesMemento } from './families/pywb-replay.ts';
import { hasCacheHeader } from './families/search-cache.ts';
import { isReadLater, textProxyAddress } from './families/text-proxy.ts';
import { hostInPath } from './families/wget-mirror.ts';
import { mayBeWikiCopy } from './families/wiki-mirror.ts';
import { namedArchiveAddress, replayAddress } from './replay-address.ts';
import { searchCacheAddress, translateAddress } from './service-address.ts';
import { convertedLinks, siteLinks } from './wget.ts';

/**
 * Whether anything on the page may be the mark of a family that is not among `FIRST_FAMILIES`. Wider than the families
 * themselves and never narrower: where this says no, none of them claims the page (`marks.test.ts` holds every fixture to
 * it), so that they need not be there to be asked. It changes nothing.
 */
export function marked(page: Page): boolean {
  return (
    ADDRESSES.some((copied) => copied(page.url)) ||
    namesOtherPage(page) ||
    toolsWrote(page.document) ||
    comments(page.document).some((text) => COMMENT.test(text)) ||
    [...scripts(page.document)].some((text) => SCRIPT.test(text)) ||
    saved(page) ||
    moved(page) ||
    frontEnd(page) !== undefined ||
    cardOf(page.document) !== undefined ||
    mayBeWikiCopy(page)
  );
}

/** Addresses that carry another one or are those of a service. */
const ADDRESSES: readonly ((url: string) => unknown)[] = [
  isArchiveToday,
  waybackAddress,
  ampCacheAddress,
  replayAddress,
  namedArchiveAddress,
  translateAddress,
  searchCacheAddress,
  textProxyAddress,
  (url) => proxied(url)[0],
  (url) =>
    /^(?:www\.)?(?:perma\.cc|ghostarchive\.org|webcitation\.org|archive\.st|freezepage\.com|webrecorder\.io)$/.test(
      parseUrl(url)?.hostname ?? '',
    ),
];

/** Attributes of the root. */
const OF_ROOT = ['amp', '⚡', 'data-x-amp', 'data-scrapbook-source'];
/** Attributes of Teleport Pro and of Google's translation. */
const ATTRIBUTES = ['tppabs', 'data-source-url', 'data-sourceurl'];
const IDS = ['HEADER', 'wm-ipp-print', 'wmtbURL'];
const REPLAYED = /(?:mp|if)_\/http/;

/** Elements and attributes that tools and services write: what nearly no page has is looked for where its name occurs. */
function toolsWrote(document: Document): boolean {
  const source = (el: Element) => el.getAttribute('src') ?? '';
  const some = (name: string, is: (el: Element) => boolean) => elementsNamed(document, name).some(is);
  return (
    OF_ROOT.some((name) => document.documentElement.hasAttribute(name)) ||
    IDS.some((id) => document.getElementById(id)) ||
    ATTRIBUTES.some((name) => mayHaveAttribute(document, name) && document.querySelector(`[${name}]`)) ||
    some('meta', (el) => !!el.getAttribute('name')?.startsWith('savepage-')) ||
    some('x-script', (el) => source(el).includes('wombat.js')) ||
    some('replay-web-page', () => true) ||
    some('x-iframe', (el) => el.id === 'replay_iframe' || REPLAYED.test(source(el))) ||
    namesMemento(document) ||
    hasCacheHeader(document)
  );
}

const COMMENT = /saved from|SingleFile|HTTrack|WB Insert|FILE ARCHIVED ON/i;
const SCRIPT = /wbinfo|__wm\./;

/** The page gives an address at another site as its own. */
function namesOtherPage({ document, url }: Page): boolean {
  const named = [...canonicals(document, url), openGraphUrl(document, url)];
  return named.some((own) => own !== undefined && !sameSite(own, url));
}

/** Clippers' and readers' pages. */
function saved(page: Page): boolean {
  const { document, url } = page;
  return (
    meta(document, 'source-url') !== undefined ||
    !!elementsNamed(document, 'pre')[0]?.textContent?.includes('URL Source:') ||
    isReadLater(page, parseUrl(url)?.hostname ?? '')
  );
}

/** Links of the page's own site that lead to another host, or a host's name in the path of a page with converted links. */
function moved(page: Page): boolean {
  const hosts = [...siteLinks(page).keys()].map((host) => `http://${host}/`);
  if (hosts.some((host) => !sameSite(host, page.url))) return true;
  const there = hostInPath(page);
  return there !== undefined && (hosts.some((host) => sameSite(host, there)) || convertedLinks(page));
}
