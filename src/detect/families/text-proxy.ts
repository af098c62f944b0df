/** Services that show the text of another page: r.jina.ai, 12ft, Outline, txtify; read-later apps; browsers' reader views. */
import { attr, meta } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { isDeep, parseUrl, sameSite, type HttpUrl } from '../../kit/url.ts';
import type { Facts } from '../../model/draft.ts';
import type { Page } from '../../model/page.ts';
import { decode, tail } from '../address-parts.ts';
import { captureDate } from '../capture-date.ts';
import { claim, originals } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { markdownToDocument } from '../git/markdown.ts';

/** `https://host/<address>` */
const IN_PATH =
  /^(?:r\.jina\.ai|1[23]?ft\.[a-z.]+|removepaywalls?\.com|txtify\.it|smry\.ai|outline\.com|archivebuttons\.com|ladder\.[a-z.]+|md\.dhr\.wtf|urltomarkdown\.[a-z.]+|textise\.net|defuddle\.md|markdown\.new|pure\.md|into\.md|reader\.[a-z.]+)$/;
/** `https://host/…?<name>=<address>` */
const IN_QUERY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:^|\.)(?:removepaywalls?\.com|12ft\.io|smry\.ai)$/, ['url', 'proxy', 'q']],
  [/(?:^|\.)textise\.net$/, ['strURL']],
  [
    // bounded: a host name has at most 253 characters.
    /(?:^|\.)(?:outline\.com|outlinetldr\.com|printfriendly\.com|pushtokindle\.com|fivefilters\.org|txtify\.it|justread\.link|mercury\.postlight\.com|frogfind\.com|68k\.news|urltomarkdown\.[a-z.]+|instapaper\.com)$/,
    ['url', 'a', 'article', 'u'],
  ],
];
/** Read-later apps: their article pages need a login and carry a link to the source. */
const READ_LATER =
  /(?:^|\.)(?:getpocket\.com|instapaper\.com|wallabag\.it|omnivore\.app|readwise\.io|raindrop\.io|getmatter\.com|inoreader\.com|feedly\.com|feedbin\.com|newsblur\.com|theoldreader\.com|outline\.com)$|(?:^|\.)wallabag\./;
const LINE = /^(?:Title|URL Source|Published Time|Warning|Number of Pages|Markdown Content):/m;

export const textProxy = defineFamily({
  name: 'text-proxy',
  label: 'Text proxy',
  hosts: [],
  addresses: [],
  limitations: ['video', 'pictures', 'layout'],
  recognise(page) {
    const seen = textProxyAddress(page.url);
    if (seen) return claim('text-proxy', 'certain', 'url-pattern', page.url);
    const head = labelled(page);
    if (head?.uriR) return claim('text-proxy', 'certain', 'front-matter', `URL Source: ${head.uriR}`);
    const link = savedLink(page);
    return link ? claim('text-proxy', 'likely', 'marker', link) : null;
  },
  recover(page, made) {
    const head = labelled(page);
    return {
      ...made,
      uriM: page.url,
      ...originals(textProxyAddress(page.url) ?? head?.uriR ?? savedLink(page), head?.uriR),
    };
  },
  peel(page) {
    const head = labelled(page);
    if (!head) return { document: page.document, shape: 'html' };
    const facts: Facts = {
      headline: head.title ? { value: head.title, from: 'mirror' } : undefined,
      datePublished: head.published ? { value: head.published, from: 'mirror' } : undefined,
    };
    const document = markdownToDocument(head.body, page);
    return document ? { document, shape: 'article', facts } : { document: page.document, shape: 'html', facts };
  },
  originalUrl: (url) => textProxyAddress(url),
});

/** The original inside the address of a text view. */
function textProxyAddress(address: string): string | undefined {
  const reader =
    /^(?:about:reader\?url=|chrome-distiller:\/\/[^?]{0,100}\?(?:.{0,200}&)?url=|read:\/\/[^?]{0,200}\?url=)([^&]{8,2048})/.exec(
      address,
    );
  if (reader) return safeOriginal(decode(reader[1] as string));
  const url = parseUrl(address);
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  if (IN_PATH.test(host)) {
    const m = /^\/(?:[a-z]{1,12}\/)?(https?(?::|%3A).+)$/is.exec(tail(url));
    const given = m?.[1] as string | undefined;
    const uriR = given && safeOriginal(/^https?%3A/i.test(given) ? decode(given) : given);
    if (uriR && isDeep(uriR)) return uriR;
  }
  const turbo = turboAddress(host, url);
  if (turbo) return turbo;
  const names = IN_QUERY.find(([pattern]) => pattern.test(host))?.[1] ?? [];
  for (const name of names) {
    const uriR = safeOriginal(url.searchParams.get(name));
    if (uriR && isDeep(uriR)) return uriR;
  }
  return undefined;
}

/** Yandex Turbo: `yandex.ru/turbo/[s/]host/path`, `host.turbopages.org/[turbo/]host/s/path`, `?text=`. */
function turboAddress(host: string, url: HttpUrl): string | undefined {
  const own = /^(?:m\.)?yandex(?:\.[a-z]{2,3}){1,2}$/.test(host);
  if (!own && !/(?:^|\.)turbopages\.org$/.test(host)) return undefined;
  if (own && !/^\/turbo(?:\/|$)/.test(url.pathname)) return undefined;
  const given = safeOriginal(url.searchParams.get('text'));
  if (given && isDeep(given)) return given;
  const m = /^\/(?:turbo\/)?(?:s\/)?([a-z0-9.-]{4,253})\/(?:s\/|n\/)?(.+)$/i.exec(url.pathname);
  const uriR = m && safeOriginal(`https://${m[1]}/${m[2]}`);
  return uriR || undefined;
}

interface Labelled {
  title?: string | undefined;
  uriR?: string | undefined;
  published?: string | undefined;
  body: string;
}

/** `Title:` / `URL Source:` / `Published Time:` / `Markdown Content:` at the head of a page that is one text. */
function labelled(page: Page): Labelled | undefined {
  const body = page.document.body;
  const pre = body.querySelector('pre');
  if (!pre || (body.textContent ?? '').trim().length > (pre.textContent ?? '').length + 200) return undefined;
  const text = (pre.textContent ?? '').replace(/\r\n?/g, '\n');
  const head = text.slice(0, 6000);
  if (!LINE.test(head.slice(0, 400)) || !/^URL Source:/m.test(head)) return undefined;
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]{0,9}([^\\n]{1,2048})$`, 'm').exec(head)?.[1]?.trim() || undefined;
  const start = /^Markdown Content:[ \t]*$/m.exec(head) ?? /^Markdown Content:/m.exec(head);
  const time = field('Published Time');
  return {
    title: field('Title'),
    uriR: safeOriginal(field('URL Source')),
    published: time && /^\d{4}-\d\d-\d\d/.test(time) ? time : captureDate(time),
    body: start ? text.slice(start.index + start[0].length) : text,
  };
}

/** Apps that people run at hosts of their own; they name themselves in the head. */
const APP =
  /\b(?:wallabag|miniflux|freshrss|tiny tiny rss|tt-rss|omnivore|readeck|shiori|linkding|linkwarden|karakeep|hoarder|newsblur|feedbin|commafeed|instapaper|pocket)\b/i;

/** Whether the page is one of an app that keeps articles. */
function isReadLater({ document }: Page, host: string): boolean {
  if (READ_LATER.test(host)) return true;
  const named = ['application-name', 'apple-mobile-web-app-title', 'generator'].map(
    (name) => meta(document, name) ?? '',
  );
  return (
    APP.test(named.join(' ').slice(0, 300)) || /[-–|·]\s?(?:wallabag|Miniflux|FreshRSS|Readeck)$/.test(document.title)
  );
}

/** In a read-later app or feed reader: the link that says where the text is from. */
function savedLink(page: Page): string | undefined {
  const url = parseUrl(page.url);
  if (!url || !isDeep(url) || !isReadLater(page, url.hostname)) return undefined;
  for (const a of page.document.querySelectorAll('a[href]')) {
    const target = safeOriginal(attr(a, 'href'));
    if (!target || !isDeep(target) || sameSite(target, url)) continue;
    const text = (a.textContent ?? '').trim();
    const said = /^(?:view|open|read|visit|see)?\s?(?:the\s)?(?:original|source|web ?page|website)\b/i.test(
      `${text || (attr(a, 'title') ?? '')}`,
    );
    if (said || text.toLowerCase().replace(/^www\./, '') === new URL(target).hostname.replace(/^www\./, ''))
      return target;
  }
  return undefined;
}
