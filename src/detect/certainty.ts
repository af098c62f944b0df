/**
 * How sure a claim may be. Whoever writes a page can write any mark into it: a claim is certain only at the address of a
 * known service, which writes its own pages, or where statements of different makers agree.
 */
import { domains, isBelow } from '../kit/hosts.ts';
import { isLocalHost } from '../kit/original.ts';
import { parseUrl, sameAddress, sameSite } from '../kit/url.ts';
import type { Page } from '../model/page.ts';
import type { Hop } from '../model/provenance.ts';
import { isArchiveToday } from './address.ts';
import { isNamedReplayHost } from './replay-address.ts';

/** Services whose pages are their own work: archives, caches, translators, text views. Not hosts where anybody may write. */
const SERVICES = domains(`
  web.archive.org web-beta.archive.org wayback.archive.org translate.goog cdn.ampproject.org bing-amp.com
  webcache.googleusercontent.com cc.bingj.com yandexwebcache.net hghltd.yandex.net snapshot.sogoucdn.com
  cache.baiducontent.com megalodon.jp webcitation.org archive.softwareheritage.org perma.cc pandora.nla.gov.au
  r.jina.ai 12ft.io 1ft.io 13ft.io removepaywall.com removepaywalls.com txtify.it smry.ai outline.com archivebuttons.com
  textise.net defuddle.md markdown.new pure.md into.md frogfind.com 68k.news printfriendly.com instapaper.com
  chinadigitaltimes.net breezewiki.com library.kiwix.org wikipedia-on-ipfs.org
  archivep75mbjunhxc6x4j5mwjmomyxb573v42baldlqu56ruil2oiad.onion
  translate.baiducontent.com fanyi.baidu.com papago.naver.net webtrans.yodao.com 360webcache.com cache.yahoofs.jp
  turbopages.org translate.googleusercontent.com microsofttranslator.com translatoruser.net
  translate.yandex.com libredd.it nitter.net xcancel.com yewtu.be antifandom.com scribe.citizen4.eu getpocket.com
  wikiwand.com freedium.cfd readmedium.com scribe.rip translate.yandex.ru translatetheweb.com
`);
/** A path in which one of many hosts of a company carries other people's pages. */
const SERVICE_PATH =
  /^https:\/\/(?:translate\.google\.[a-z.]{2,6}\/|www\.google\.[a-z.]{2,6}\/(?:amp\/|search\?q=cache:)|yandex\.[a-z.]{2,6}\/turbo[/?])/;

/** Whether a page is one of a service that is known by its address. */
function isKnownService(address: string): boolean {
  // Browsers' own views of a page.
  if (/^(?:about:reader\?|chrome-distiller:|read:)/.test(address)) return true;
  const url = parseUrl(address);
  if (!url) return false;
  return (
    isBelow(url.hostname, SERVICES) ||
    isNamedReplayHost(url.hostname) ||
    isArchiveToday(address) ||
    SERVICE_PATH.test(address)
  );
}

/**
 * The hop with the confidence that it has earned.
 * @param own what the page said of its own address before anything was taken off it
 * @returns `alone`: nobody but the site that may be the forger's own names this original
 */
export function earned(hop: Hop, page: Page, own: readonly string[]): { hop: Hop; alone: boolean } {
  const { uriR } = hop;
  if (hop.confidence !== 'certain' || !uriR || isKnownService(page.url)) return { hop, alone: false };
  // A site's own second form of a page is no copy by somebody else.
  if (sameSite(uriR, page.url)) return { hop, alone: false };
  const host = parseUrl(page.url)?.hostname;
  const live = host !== undefined && !isLocalHost(host);
  // In a file of one's own, a tool wrote the mark and the site its address.
  if (!live && own.some((address) => sameAddress(address, uriR))) return { hop, alone: false };
  return { hop: { ...hop, confidence: 'likely' }, alone: live };
}
