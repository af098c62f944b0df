/** What `wget --mirror --convert-links` leaves behind; it writes no mark of its own. */
import { attr } from '../kit/dom.ts';
import { relLinks } from '../kit/rel-links.ts';
import { absolute, parseUrl } from '../kit/url.ts';
import type { Page } from '../model/page.ts';

/** Were the page's links turned into relative paths to files? Sites themselves seldom write `../../index.html`. */
export function convertedLinks(page: Page): boolean {
  const path = parseUrl(page.url)?.pathname ?? '';
  if (/\.s?html?\.html$|\/index\.html(?:%3F|\?)./i.test(path.slice(path.lastIndexOf('/')))) return true;
  let converted = 0;
  let count = 0;
  for (const a of page.document.querySelectorAll('a[href], link[href], img[src], x-script[src]')) {
    const href = attr(a, 'href') ?? attr(a, 'src') ?? '';
    if (!href || href.startsWith('#') || href.startsWith('data:')) continue;
    if (/^(?:\.\.\/){1,12}/.test(href) || /^[\w%.-]{1,200}\.html(?:[?#]|$)/.test(href) || /index\.html%3F/i.test(href))
      converted++;
    if (++count >= 400) break;
  }
  return converted >= 3;
}

/** Addresses outside the page's own files by which site software names its site: shortlink, feeds, API, canonical. */
export function siteLinks(page: Page): Map<string, string[]> {
  const byHost = new Map<string, string[]>();
  const { document, url } = page;
  const links = (...relations: string[]) => relations.flatMap((relation) => relLinks(document, relation));
  const alternate = (type: RegExp) => links('alternate').find((link) => type.test(link.getAttribute('type') ?? ''));
  const named: readonly (readonly [string, string | undefined])[] = [
    ['canonical', attr(links('canonical')[0], 'href')],
    ['shortlink', attr(links('shortlink')[0], 'href')],
    ['feed', attr(alternate(/rss|atom/i), 'href')],
    ['api', attr(links('https://api.w.org/', 'edituri', 'pingback')[0], 'href')],
    ['embed', attr(alternate(/oembed/i), 'href')],
    ['graph', attr(document.querySelector('meta[property="og:url"]'), 'content')],
  ];
  for (const [kind, address] of named) {
    const host = parseUrl(absolute(address, url))?.hostname;
    if (host) byHost.set(host, [...(byHost.get(host) ?? []), kind]);
  }
  return byHost;
}
