/** Other front ends to a platform (Medium, Reddit, Twitter, Fandom, Wikipedia …): same path, a link to the original. */
import { domains, isBelow } from '../../kit/hosts.ts';
import { safeOriginal } from '../../kit/original.ts';
import { oneLine } from '../../kit/text.ts';
import { isDeep, parseUrl, sameSite, withoutTrailingSlashes } from '../../kit/url.ts';
import type { Facts } from '../../model/draft.ts';
import type { Page } from '../../model/page.ts';
import { decode, tail } from '../address-parts.ts';
import { readDate } from '../../text/dates.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { linksAway } from '../links-away.ts';

/** Front ends known by name, and the platform at which the same path is found. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:.+\.)?(?:scribe\.(?:rip|nixnet\.services|citizen4\.eu|bus-hit\.me|froth\.zone|privacydev\.net)|libmedium\.|medium\.rip|sc\.vern\.cc|m\.opnxng\.com|small\.bunk\.lol)/,
    'medium.com',
  ],
  [
    /^(?:.+\.)?(?:libredd\.it|libreddit\.|redlib\.|teddit\.|safereddit\.com|troddit\.com|eddrit\.com|photon-reddit\.com)/,
    'www.reddit.com',
  ],
  [/^(?:.+\.)?(?:nitter\.|xcancel\.com|twiiit\.com|nitter-|lightbrd\.com)/, 'x.com'],
  [/^(?:.+\.)?(?:invidious\.|yewtu\.be|piped\.|inv\.)/, 'www.youtube.com'],
  [/^(?:.+\.)?quetre\./, 'www.quora.com'],
  [/^(?:.+\.)?(?:rimgo|imgin)\./, 'imgur.com'],
  [/^(?:.+\.)?libremdb\./, 'www.imdb.com'],
  [/^(?:.+\.)?proxitok\./, 'www.tiktok.com'],
  [/^(?:.+\.)?biblioreads\./, 'www.goodreads.com'],
  [/^(?:.+\.)?(?:anonymousoverflow\.|ao\.vern\.cc|code\.whatever\.social)/, 'stackoverflow.com'],
  [/^(?:.+\.)?wikiless\./, 'en.wikipedia.org'],
];
/** What an article's path looks like on platforms that have other pages as well. */
const PATHS: Record<string, RegExp> = {
  'www.reddit.com': /\/comments\/\w/,
  'x.com': /\/status(?:es)?\/\d|\/i\/article/,
  'www.youtube.com': /^\/(?:watch|embed\/|shorts\/|live\/)/,
};
/** Platforms whose content is read through front ends. */
const PLATFORMS = domains(`
  medium.com reddit.com twitter.com x.com youtube.com quora.com imgur.com tiktok.com fandom.com goodreads.com
  stackoverflow.com instagram.com substack.com wikipedia.org genius.com imdb.com instructables.com pixiv.net tumblr.com
  bandcamp.com
`);
/** bounded: asked of texts under 60 characters. */
const TO_ORIGINAL =
  /^(?:[<←‹«↗⮌]\s*)?(?:view|see|open|read|watch|go to|visit|show)?\s*(?:this\s)?(?:the\s)?(?:page\s|post\s|article\s|thread\s|story\s)?(?:on|at|in)?\s*(?:original\b.{0,40}|(?:medium|reddit|twitter|x|youtube|quora|imgur|tiktok|fandom|wikipedia|instagram|substack|stack ?overflow|goodreads|imdb|tumblr)(?:\.com|\.org)?)\s*[>→›»↗.]?$/i;

export const altFrontend = defineFamily({
  name: 'alt-frontend',
  label: 'Alternative front end',
  hosts: [],
  addresses: [],
  limitations: ['live', 'links_rewritten'],
  recognise(page) {
    const found = frontEnd(page);
    return found ? claim('alt-frontend', found.confidence, found.kind, found.quote) : null;
  },
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(frontEnd(page)?.uriR) }),
  peel(page, hop) {
    const { document } = page;
    const url = parseUrl(page.url);
    for (const a of document.querySelectorAll('a[href]')) {
      const text = (a.textContent ?? '').trim();
      if (text.length < 60 && TO_ORIGINAL.test(text) && !sameSite(a.getAttribute('href') ?? '', page.url)) a.remove();
    }
    const platform = parseUrl(hop.uriR)?.hostname;
    const own = url?.hostname.replace(/^www\./, '') ?? '';
    // The front end's name in its own bar and foot is no part of the article.
    const name = own.split('.')[0]?.toLowerCase() ?? '';
    for (const bar of document.querySelectorAll('body > header, body > footer, body > nav')) {
      const text = (bar.textContent ?? '').trim();
      if (text.length < 400 && !bar.querySelector('h1')) bar.remove();
    }
    removeAll(document.head, 'meta[property="og:site_name"], link[rel="canonical"], meta[property="og:url"]');
    const title = document.querySelector('title');
    if (title && name.length > 2) {
      const text = title.textContent ?? '';
      const cut = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' | '), text.lastIndexOf(' — '));
      if (cut > 0 && text.slice(cut).toLowerCase().includes(name)) title.textContent = text.slice(0, cut);
    }
    const brand = platform && brandOf(platform);
    const heading = oneLine(document.querySelector('h1')?.textContent, 300);
    const facts: Facts = {
      headline: heading ? { value: heading, from: 'mirror' } : undefined,
      ...bylineOf(document),
      publisher: brand ? { value: { name: brand }, from: 'mirror' } : undefined,
    };
    return { document, shape: 'article', facts };
  },
  originalUrl(url, page) {
    const here = parseUrl(page.url);
    const there = parseUrl(url);
    if (!here || !there || here.hostname !== there.hostname) return undefined;
    return inPath(url) ?? byName(url);
  },
});

const BRANDS: Record<string, string> = {
  'medium.com': 'Medium',
  'reddit.com': 'Reddit',
  'x.com': 'X',
  'twitter.com': 'Twitter',
  'youtube.com': 'YouTube',
  'quora.com': 'Quora',
  'stackoverflow.com': 'Stack Overflow',
  'wikipedia.org': 'Wikipedia',
};

function brandOf(host: string): string | undefined {
  return Object.entries(BRANDS).find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1];
}

/** The line under the headline: a profile link or a name, and a day. */
function bylineOf(document: Document): Facts {
  const heading = document.querySelector('h1');
  const line = heading?.nextElementSibling;
  const text = oneLine(line?.textContent, 200);
  // A sentence is the text's first line already.
  if (!line || !text || text.length > 120 || /[.!?。！？]\s*$/u.test(text)) return {};
  const profile = [...line.querySelectorAll('a[href]')].find((a) =>
    /\/(?:@|u\/|user\/)/.test(a.getAttribute('href') ?? ''),
  );
  const before = /^(?:by )?([^·|,0-9]{2,60}?)\s(?:on(?=\s\p{L}{0,9}\.?\s?\d)|·|\|)\s/iu.exec(text)?.[1];
  const name = oneLine(profile?.textContent, 60) || before?.trim();
  const date = readDate(text)?.slice(0, 10);
  if (!name && !date) return {};
  line.remove();
  return {
    author: name ? { value: [{ name, kind: 'person' }], from: 'mirror', quote: text } : undefined,
    datePublished: date ? { value: date, from: 'mirror', quote: text } : undefined,
  };
}

interface Found {
  uriR: string;
  quote: string;
  kind: 'url-pattern' | 'marker';
  confidence: 'certain' | 'likely';
}

/** What the page copies, when it is one of these. */
function frontEnd(page: Page): Found | undefined {
  const url = parseUrl(page.url);
  if (!url || isBelow(url.hostname, PLATFORMS)) return undefined;
  const link = originalLink(page);
  const named = byName(page.url);
  const embedded = inPath(page.url);
  if (embedded && (link || /(?:^|\.)(?:freedium|readmedium|medium)[a-z-]*\./.test(`${url.hostname}.`)))
    return { uriR: embedded, quote: page.url, kind: 'url-pattern', confidence: 'certain' };
  if (named) return { uriR: link ?? named, quote: page.url, kind: 'url-pattern', confidence: 'certain' };
  return link ? { uriR: link, quote: link, kind: 'marker', confidence: 'likely' } : undefined;
}

/** `https://host/https://medium.com/…` */
function inPath(address: string): string | undefined {
  const url = parseUrl(address);
  const m = url && /^\/(https?:\/\/?[^/]{1,253}\/.+|https?%3A.+)$/is.exec(tail(url));
  const uriR = m && safeOriginal(decode(m[1] as string).replace(/#bypass$/, ''));
  return uriR && isDeep(uriR) ? uriR : undefined;
}

/** By the front end's name and its path. */
function byName(address: string): string | undefined {
  const url = parseUrl(address);
  if (!url || url.pathname.length < 3) return undefined;
  const { hostname } = url;
  const wikiwand =
    /^(?:www\.)?wikiwand\.com$/.test(hostname) && /^\/([a-z-]{2,12})\/(?:articles\/)?(.+)$/.exec(url.pathname);
  if (wikiwand)
    return safeOriginal(
      `https://${wikiwand[1]}.wikipedia.org/wiki/${decode(wikiwand[2] as string).replaceAll(' ', '_')}`,
    );
  const wiki =
    /(?:^|\.)(?:breezewiki|antifandom)\./.test(hostname) && /^\/([a-z0-9-]{2,60})(\/wiki\/.+)$/.exec(url.pathname);
  if (wiki) return safeOriginal(`https://${wiki[1]}.fandom.com${wiki[2]}`);
  const known = KNOWN.find(([pattern]) => pattern.test(hostname));
  const article =
    known &&
    (PATHS[known[1]]?.test(url.pathname) ?? true) &&
    (url.pathname.split('/').filter(Boolean).length >= 2 ||
      url.search.length > 3 ||
      /-[0-9a-f]{10,12}$/.test(url.pathname));
  return article ? safeOriginal(`https://${known[1]}${withoutTrailingSlashes(url.pathname)}${url.search}`) : undefined;
}

/** A link that says it leads to the original and has the page's own path. */
function originalLink(page: Page): string | undefined {
  const url = parseUrl(page.url);
  if (!url) return undefined;
  const path = withoutTrailingSlashes(decode(url.pathname));
  if (path.length < 6) return undefined;
  for (const { element: a, href } of linksAway(page)) {
    const text = (a.textContent ?? '').trim();
    const title = (a.getAttribute('title') ?? '').slice(0, 59);
    if (!(text.length < 60 && TO_ORIGINAL.test(text)) && !TO_ORIGINAL.test(title)) continue;
    const target = parseUrl(href);
    if (!target || sameSite(target, url)) continue;
    const there = withoutTrailingSlashes(decode(target.pathname));
    if (there.length > 5 && (path === there || path.endsWith(there) || path.includes(target.hostname + there)))
      return safeOriginal(target.href.replace(/#.*/s, ''));
  }
  return undefined;
}
