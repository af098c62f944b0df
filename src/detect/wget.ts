/** What `wget --mirror --convert-links` leaves behind; it writes no mark of its own. */
import { attr } from '../kit/dom.ts';
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
  const selectors = [
    ['canonical', 'link[rel~="canonical" i]'],
    ['shortlink', 'link[rel~="shortlink" i]'],
    ['feed', 'link[rel~="alternate" i][type*="rss" i], link[rel~="alternate" i][type*="atom" i]'],
    ['api', 'link[rel="https://api.w.org/"], link[rel="EditURI" i], link[rel="pingback" i]'],
    ['embed', 'link[rel~="alternate" i][type*="oembed" i]'],
    ['graph', 'meta[property="og:url"]'],
  ] as const;
  for (const [kind, selector] of selectors) {
    const element = page.document.querySelector(selector);
    const host = parseUrl(absolute(attr(element, 'href') ?? attr(element, 'content'), page.url))?.hostname;
    if (host) byHost.set(host, [...(byHost.get(host) ?? []), kind]);
  }
  return byHost;
}
