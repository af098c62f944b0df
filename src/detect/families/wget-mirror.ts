/**
 * Sites copied with wget or the like: no mark, but links turned relative while the site's own links name another host.
 * Teleport Pro keeps each address it turned relative beside it, in `tppabs`.
 */
import { attr } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { absolute, isDeep, parseUrl, sameAddress, sameSite, withoutTrailingSlashes } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { claim, findComments, originals, selfAddresses } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { foldPath, samePath } from '../path-match.ts';
import { keepShownImages } from '../unrewrite.ts';
import { convertedLinks, siteLinks } from '../wget.ts';

/** bounded: a path is cut to 2,048 characters first. */
const HOST_SEGMENT = /\/((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(\/[^?#]{1,2000})$/i;
const FILE_ENDING = /\.(?:s?html?|php|aspx?|jsp|js|css|json|xml|txt|pdf|png|jpe?g|gif|md)$/i;

export const wgetMirror = defineFamily({
  name: 'wget-mirror',
  label: 'Site copied with Wget',
  hosts: [],
  addresses: [],
  limitations: ['live', 'links_rewritten'],
  recognise(page) {
    const teleport = byKeptAddresses(page);
    if (teleport) return claim('wget-mirror', 'certain', 'marker', `tppabs ${teleport}`);
    const found = read(page);
    return found ? claim('wget-mirror', found.confidence, 'same-path', found.uriR) : null;
  },
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(byKeptAddresses(page) ?? read(page)?.uriR) }),
  peel({ document, url }) {
    keepShownImages(document, url);
    for (const element of document.querySelectorAll('[tppabs]')) {
      const kept = safeOriginal(attr(element, 'tppabs'));
      const name = element.hasAttribute('href') ? 'href' : 'src';
      if (kept && element.hasAttribute(name)) element.setAttribute(name, kept);
      element.removeAttribute('tppabs');
    }
    return { document, shape: 'html' };
  },
});

/** The page's own address from those that Teleport Pro kept: where most lead, with the copy's own path. */
function byKeptAddresses(page: Page): string | undefined {
  const counts = new Map<string, number>();
  const kept = [...page.document.querySelectorAll('[tppabs]')].slice(0, 200);
  for (const element of kept) {
    const url = parseUrl(safeOriginal(attr(element, 'tppabs')));
    if (url) counts.set(url.origin, (counts.get(url.origin) ?? 0) + 1);
  }
  const [origin] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!origin || sameSite(origin, page.url)) return undefined;
  const own = selfAddresses(page).find((u) => sameSite(u, origin));
  if (own) return own;
  // One of the kept addresses shows how far the copy's paths and the site's run alike.
  const here = (/^(?:https?|file):\/\/[^/]*(\/[^?#]*)/i.exec(page.url)?.[1] ?? '').slice(0, 2048);
  for (const element of kept) {
    const relative = (attr(element, 'href') ?? attr(element, 'src') ?? '').split(/[?#]/)[0] ?? '';
    const there = parseUrl(safeOriginal(attr(element, 'tppabs')));
    if (!relative || /^[a-z]+:/i.test(relative) || there?.origin !== origin) continue;
    const copied = new URL(relative, `http://x.invalid${here}`).pathname;
    if (!copied.endsWith(there.pathname)) continue;
    const folder = copied.slice(0, copied.length - there.pathname.length);
    if (here.startsWith(`${folder}/`)) return safeOriginal(`${origin}${here.slice(folder.length)}`);
  }
  return undefined;
}

function read(page: Page): { uriR: string; confidence: 'certain' | 'likely' } | undefined {
  // HTTrack writes its mark; what it copied is not ours.
  if (findComments(page.document, /by HTTrack Website Copier/).length) return undefined;
  // A page that names itself where it stands was not moved.
  if (selfAddresses(page).some((u) => sameAddress(u, page.url))) return undefined;
  const own = selfAddresses(page).filter((u) => !sameSite(u, page.url));
  const inPath = hostInPath(page);
  if (inPath) {
    const agreed = own.find((u) => sameSite(u, inPath));
    if (agreed) return { uriR: agreed, confidence: 'certain' };
    const named = [...siteLinks(page)].some(([host]) => sameSite(`http://${host}/`, inPath));
    if (named || (convertedLinks(page) && own.length === 0)) return { uriR: inPath, confidence: 'likely' };
  }
  if (!convertedLinks(page)) return undefined;
  for (const [host, kinds] of siteLinks(page)) {
    if (sameSite(`http://${host}/`, page.url) || kinds.length < 2) continue;
    const named = own.find((u) => parseUrl(u)?.hostname === host);
    const mapped = samePathAt(page, host);
    // The canonical may be cut or rewritten; the copy's own path is then nearer to the page.
    const uriR =
      named && (samePath(page.url, named) || sharedStart(page.url, named)) ? fuller(named, mapped) : undefined;
    if (uriR) return { uriR, confidence: 'certain' };
    const feed = postFeed(page, host);
    if (feed) return { uriR: feed, confidence: 'likely' };
    if (mapped && kinds.length >= 3 && isDeep(mapped)) return { uriR: mapped, confidence: 'likely' };
  }
  // A moved tree: the canonical alone, when the path is the same and the links were converted.
  const same = own.find((u) => samePath(page.url, u));
  return same ? { uriR: same, confidence: 'likely' } : undefined;
}

/** `/pub/www.example.org/a/b.html` → `http://www.example.org/a/b.html`. */
function hostInPath(page: Page): string | undefined {
  const path = /^(?:https?|file):\/\/[^/]*(\/[^?#]*)/i.exec(page.url)?.[1];
  const m = path && HOST_SEGMENT.exec(path.slice(0, 2048));
  if (!m || FILE_ENDING.test(m[1] as string)) return undefined;
  const rest = (m[2] as string).replace(/(\.s?html?)\.html$/, '$1').replace(/\/index\.html$/, '/');
  return safeOriginal(`http://${m[1]}${rest}`);
}

function samePathAt(page: Page, host: string): string | undefined {
  const url = parseUrl(page.url);
  const scheme = [...page.document.querySelectorAll('link[href]')].some((l) =>
    attr(l, 'href')?.startsWith(`https://${host}`),
  )
    ? 'https'
    : 'http';
  return url ? safeOriginal(`${scheme}://${host}${url.pathname}`) : undefined;
}

/** Paths that differ only in their last segment, of which one begins like the other: slugs get cut. */
function sharedStart(copy: string, original: string): boolean {
  const [a, b] = [foldPath(copy), foldPath(original)];
  const cut = b.lastIndexOf('/');
  if (cut < 1 || !a.includes(b.slice(0, cut + 1))) return false;
  const [x, y] = [a.slice(a.lastIndexOf('/') + 1), b.slice(cut + 1)];
  return x.length > 5 && y.length > 5 && (x.startsWith(y) || y.startsWith(x));
}

function fuller(named: string, mapped: string | undefined): string {
  return mapped && foldPath(mapped).startsWith(foldPath(named)) && foldPath(mapped) !== foldPath(named)
    ? mapped
    : named;
}

/** WordPress names a post in the address of its comment feed. */
function postFeed(page: Page, host: string): string | undefined {
  for (const link of page.document.querySelectorAll('link[rel~="alternate" i][type*="rss" i]')) {
    const url = parseUrl(absolute(attr(link, 'href'), page.url));
    const post = url && withoutTrailingSlashes(url.pathname);
    if (url?.hostname === host && post?.endsWith('/feed') && (post.split('/').at(-2)?.length ?? 0) >= 8)
      return safeOriginal(`${url.origin}${post.slice(0, -'/feed'.length)}`);
  }
  return undefined;
}
