/** Copies of Wikipedia and its sisters: Kiwix books, forks that keep the print footer, copies on IPFS. https://wiki.openzim.org/ */
import { safeOriginal } from '../../kit/original.ts';
import { oneLine } from '../../kit/text.ts';
import { parseUrl, registrableDomain } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { decode } from '../address-parts.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { once } from '../once.ts';
import { unrewrite } from '../unrewrite.ts';
import { RETRIEVED, ATTRIBUTION } from '../../lang/keepers.ts';

const PROJECT =
  /^(?:[a-z-]{2,12}\.)?(?:m\.)?(wikipedia|wiktionary|wikivoyage|wikinews|wikibooks|wikisource|wikiquote|wikiversity)\.org$/;
const FOOTER = '.zim-footer, .printfooter, #footer-info, .mw-footer, #mw-footer, footer, .catlinks';

interface Found {
  quote: string;
  kind: 'url-pattern' | 'marker';
  uriR: string;
  mementoDatetime?: string | undefined;
}

export const wikiMirror = defineFamily({
  name: 'wiki-mirror',
  label: 'Copy of a wiki page',
  hosts: [],
  addresses: [],
  limitations: ['live', 'links_rewritten'],
  recognise(page) {
    const found = wikiCopy(page);
    return found ? claim('wiki-mirror', 'certain', found.kind, found.quote) : null;
  },
  recover(page, made) {
    const footer = byFooter(page);
    const place = byPlace(page.url);
    return {
      ...made,
      uriM: page.url,
      ...originals(footer?.uriR ?? place?.uriR ?? byAttribution(page)?.uriR),
      mementoDatetime: place?.mementoDatetime,
    };
  },
  peel(page, hop) {
    const { document } = page;
    removeAll(
      document,
      '.zim-footer, .printfooter, .kiwixtoolbar_wrap, #kiwixtoolbar, .kiwix, #kiwix_serve_taskbar, #siteSub, #jump-to-nav, .mw-jump-link',
    );
    for (const element of document.querySelectorAll('div, p, footer, span'))
      if (
        (element.textContent ?? '').length < 600 &&
        (/^\s*This article is issued from\b/.test((element.textContent ?? '').slice(0, 80)) ||
          (ATTRIBUTION.test((element.textContent ?? '').slice(0, 400)) && element.querySelector('a[href*="wiki"]')))
      )
        element.remove();
    // Around the article stands what the copy sells.
    const content = document.querySelector('#mw-content-text, .mw-parser-output');
    const heading = document.querySelector('h1');
    if (content)
      document.body.replaceChildren(...(heading && !content.contains(heading) ? [heading, content] : [content]));
    // The fork's own names; the content's are the wiki's.
    removeAll(
      document.head,
      'link[rel="canonical"], meta[property="og:site_name"], meta[property="og:url"], meta[property="og:title"]',
    );
    const url = parseUrl(hop.uriR);
    if (!url) return { document, shape: 'html' };
    const title = decode(url.pathname.replace(/^\/wiki\//, '')).replaceAll('_', ' ');
    const project = PROJECT.exec(url.hostname)?.[1];
    // Links between articles lead to the wiki, whatever the copy's own paths are.
    const inBook = place(page.url);
    if (inBook) unrewrite(document, page.url, (address) => byPlace(address)?.uriR);
    return {
      document,
      shape: 'article',
      facts: {
        headline: title ? { value: title, from: 'mirror' } : undefined,
        publisher: project
          ? { value: { name: project[0]!.toUpperCase() + project.slice(1) }, from: 'mirror' }
          : undefined,
      },
    };
  },
  originalUrl: (url) => byPlace(url)?.uriR,
});

/** What the page copies, when it is one of these. */
function wikiCopy(page: Page): Found | undefined {
  return byFooter(page) ?? byPlace(page.url) ?? byAttribution(page);
}

/** Whether any link of the page may lead to a wiki: most pages have none, and are asked nothing more. */
const linksToWiki = once(({ document }) => document.querySelector('a[href*="wik" i]') !== null);

/** "Retrieved from" and "This article is issued from": a link with the title, often pinned to a revision. */
function byFooter(page: Page): Found | undefined {
  for (const [footer, uriR] of footersToWiki(page)) {
    const text = (footer.textContent ?? '').slice(0, 4000);
    if (RETRIEVED.test(text) || footer.matches('.zim-footer, .printfooter'))
      return { quote: text.trim(), kind: 'marker', uriR };
  }
  return undefined;
}

/** Footers that link an article of a wiki elsewhere. */
function footersToWiki(page: Page): (readonly [Element, string])[] {
  if (!linksToWiki(page)) return [];
  const footers = [...page.document.querySelectorAll(FOOTER)];
  const last = page.document.body.lastElementChild;
  if (last) footers.push(last);
  return footers.flatMap((footer) => {
    const links = [...footer.querySelectorAll('a[href]')].flatMap((a) => articleOf(a.getAttribute('href')) ?? []);
    const uriR = links.find((u) => registrableDomain(u) !== registrableDomain(page.url));
    return uriR ? [[footer, uriR] as const] : [];
  });
}

function byAttribution(page: Page): Found | undefined {
  for (const [a, uriR] of namesakes(page)) {
    const line = oneLine(a.closest('p, div, li, small, footer, section, td')?.textContent, 400);
    if (line.length < 400 && ATTRIBUTION.test(line)) return { quote: line, kind: 'marker', uriR };
  }
  return undefined;
}

/** Links to articles of a wiki that have this page's title. */
function namesakes(page: Page): (readonly [Element, string])[] {
  if (!linksToWiki(page)) return [];
  const { document } = page;
  const title = fold(document.querySelector('h1')?.textContent ?? document.title);
  if (title.length < 2) return [];
  const found: (readonly [Element, string])[] = [];
  let count = 0;
  for (const a of document.querySelectorAll('a[href*="wiki"]')) {
    if (++count > 2000) break;
    const uriR = articleOf(a.getAttribute('href'));
    if (!uriR || registrableDomain(uriR) === registrableDomain(page.url)) continue;
    if (fold(decode(new URL(uriR).pathname.slice('/wiki/'.length))) === title) found.push([a, uriR]);
  }
  return found;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .slice(0, 300)
    .replace(/[\s_\p{P}]+/gu, '')
    .toLowerCase();
}

/** Article address from `?title=X&oldid=N` or `/wiki/X` on one of the projects. */
function articleOf(href: string | null): string | undefined {
  if (!href || !/wik/i.test(href)) return undefined;
  const url = parseUrl(href.startsWith('//') ? `https:${href}` : href);
  if (!url || !PROJECT.test(url.hostname)) return undefined;
  const title = url.searchParams.get('title');
  const host = url.hostname.replace(/\.m\./, '.');
  if (title)
    return safeOriginal(`https://${host}/wiki/${encodeURI(title.replaceAll(' ', '_')).replaceAll('?', '%3F')}`);
  return /^\/wiki\/[^/:]+/.test(url.pathname) ? safeOriginal(`https://${host}${url.pathname}`) : undefined;
}

/** `…/content/wikipedia_en_all_maxi_2024-01/A/Title`, `/viewer#book/A/Title`, `en.wikipedia-on-ipfs.org/wiki/Title`. */
function byPlace(address: string): Found | undefined {
  const book = place(address);
  if (book) {
    const uriR = safeOriginal(`https://${book.lang}.${book.project}.org/wiki/${book.title}`);
    if (uriR) return { quote: address, kind: 'url-pattern', uriR, mementoDatetime: book.month };
  }
  const url = parseUrl(address);
  const ipfs = url && /^([a-z-]{2,12})\.wikipedia-on-ipfs\.org$/.exec(url.hostname);
  const uriR =
    ipfs && /^\/wiki\/./.test(url.pathname)
      ? safeOriginal(`https://${ipfs[1]}.wikipedia.org${url.pathname}`)
      : undefined;
  return uriR ? { quote: address, kind: 'url-pattern', uriR } : undefined;
}

function place(
  address: string,
): { lang: string; project: string; title: string; month?: string | undefined } | undefined {
  const url = parseUrl(address);
  // bounded: the path is cut to 1,000 characters.
  const path = url && `${url.pathname}${url.hash.replace(/^#/, '/')}`.slice(0, 1000);
  const m =
    path &&
    // bounded: the path is cut to 1,000 characters
    /\/(wikipedia|wiktionary|wikivoyage|wikinews|wikibooks|wikisource|wikiquote|wikiversity)_([a-z-]{2,12})_[a-z0-9_-]{1,80}?(?:_(\d{4}-\d\d))?(?:\.zim)?\/(?:(?:A|C)\/)?([^?#]{1,600})$/.exec(
      path,
    );
  if (!m || /^(?:I|-|_|index\.html?|[^/]{0,200}\.(?:png|jpe?g|svg|webp|css|js))$/i.test(m[4] as string))
    return undefined;
  return { project: m[1] as string, lang: m[2] as string, month: m[3], title: (m[4] as string).replace(/\.html$/, '') };
}
