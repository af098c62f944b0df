import { collapse } from '../kit/text.ts';
import { absolute, parseUrl, sameSite } from '../kit/url.ts';
import { postOf } from './markup-names.ts';
import { asWritten, pictureAddress } from './picture-address.ts';

/** A picture as the reader will describe it: an inert `img` with absolute addresses, and whether it is a glyph in a line. */
export interface FoundImage {
  readonly element: Element;
  readonly src: string;
  readonly alt: string;
  /** An icon or emoji: its `alt` stands in the line instead of it. */
  readonly small: boolean;
}

interface Restore {
  readonly url: string;
  originalUrl(url: string): string;
}

/**
 * The picture of an `img`, at its original place: lazy attributes, `srcset`, image relays and the mirror's rewriting undone.
 * Undefined when it has no http(s) address.
 */
export function imageOf(img: Element, restore: Restore): FoundImage | undefined {
  // A peeled page is read at its original place; the picture was shown from where the copy has it.
  const shown = absolute(img.getAttribute('data-shown-as') ?? img.getAttribute('src'), restore.url);
  const src = pictureAddress(img, restore.url, () => largestOf(img, restore.url));
  if (!src) return undefined;
  const original = asWritten(img, unrelay(restore.originalUrl(unrelay(src, restore.url)), restore.url));
  const element = img.ownerDocument.createElement('img');
  element.setAttribute('src', original);
  if (shown && shown !== original) element.setAttribute('data-shown-as', shown);
  const alt = collapse(img.getAttribute('alt') ?? '').trim();
  if (alt) element.setAttribute('alt', alt);
  const { width, height } = sizeOf(img);
  const glyph = /\b(?:emoji|smiley|wp-smiley|twemoji)\b/.test(img.getAttribute('class') ?? '');
  const small = glyph || (width !== undefined && width <= 32) || (height !== undefined && height <= 32);
  return { element, src: original, alt, small };
}

/** The widest candidate of `srcset`, here or on a sibling `source`. */
function largestOf(img: Element, base: string): string | undefined {
  const sets = [
    img.getAttribute('srcset'),
    img.getAttribute('data-srcset'),
    img.parentElement?.querySelector('x-source')?.getAttribute('srcset'),
  ];
  let best: { url: string; width: number } | undefined;
  for (const set of sets) {
    for (const candidate of (set ?? '').slice(0, 8000).split(/,\s+|(?<=\s[\d.]{1,9}[wx]),(?=\S)/)) {
      const [address, size = ''] = candidate.trim().split(/\s+/);
      const url = absolute(address, base);
      const width = Number.parseFloat(size) || 1;
      if (url && (!best || width > best.width)) best = { url, width };
    }
  }
  return best?.url;
}

/** Image services that carry the picture's address in their path, or as a value. bounded: addresses have at most 16,384 characters. */
const RELAY_PATH =
  /\/(?:image\/fetch|cdn-cgi\/image|imgproxy|proxy|unsafe)\/(?:[^/]{1,200}\/){0,4}?(https?(?::|%3A)(?:\/|%2F).+)$/i;
const RELAY_QUERY =
  /^(?:external-content\.duckduckgo\.com\/iu|proxy\.duckduckgo\.com\/iu|images\d?-focus-opensocial\.googleusercontent\.com\/gadgets\/proxy)|\/_next\/image$|\/image-?proxy(?:\/|$)/;

/**
 * Takes an image out of a relay whose address carries the original's.
 * @param page the address at which the page is read: a site's own pictures stay with the service that the site has put before them
 */
export function unrelay(src: string, page: string): string {
  const url = parseUrl(src);
  if (!url) return src;
  const host = url.hostname;
  if (host === 'camo.githubusercontent.com') {
    const hex = url.pathname.split('/').pop() ?? '';
    if (/^(?:[0-9a-f]{2}){8,}$/i.test(hex)) {
      const bytes = new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
      return absolute(new TextDecoder().decode(bytes)) ?? src;
    }
    return src;
  }
  if (/^(?:images\.weserv\.nl|wsrv\.nl)$/.test(host)) {
    const inner = url.searchParams.get('url');
    return absolute(inner && (/^https?:/.test(inner) ? inner : `https://${inner.replace(/^(?:ssl:)?\/*/, '')}`)) ?? src;
  }
  // Jetpack's: host and path behind its own host.
  const jetpack = /^i\d\.wp\.com$/.test(host) && /^\/([a-z0-9.-]{4,253}\.[a-z]{2,24}\/.+)$/i.exec(url.pathname)?.[1];
  if (jetpack) {
    const inner = absolute(`${url.searchParams.has('ssl') ? 'https' : 'http'}://${jetpack}`);
    return inner && !sameSite(inner, page) ? inner : src;
  }
  const inPath = RELAY_PATH.exec(url.pathname)?.[1];
  if (inPath) return absolute(decodeURIComponentSafe(inPath).replace(/^(https?:)\/+/, '$1//')) ?? src;
  const asked = RELAY_QUERY.test(host + url.pathname) && (url.searchParams.get('url') ?? url.searchParams.get('u'));
  if (asked) return (/^https?:\/\//.test(asked) ? absolute(asked) : undefined) ?? src;
  const carried = /^\/?(?:https?:\/{1,2}[^?#]+)/.exec(decodeURIComponentSafe(url.search.slice(1)));
  if (/\bcors\b|\bproxy\b/.test(host) && carried)
    return absolute(carried[0].replace(/^\//, '').replace(/^(https?:)\/+/, '$1//')) ?? src;
  return src;
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Width and height by attribute or inline style, in CSS pixels. */
function sizeOf(el: Element): { width: number | undefined; height: number | undefined } {
  const style = (el.getAttribute('style') ?? '').slice(0, 2000);
  const ask = (name: string): number | undefined => {
    const value =
      el.getAttribute(name) ??
      new RegExp(`(?:^|[;\\s])${name}\\s{0,4}:\\s{0,4}(\\d+(?:\\.\\d+)?)px`, 'i').exec(style)?.[1];
    const match = /^\s{0,4}(\d+(?:\.\d+)?)(?:px)?\s{0,4}$/.exec(value ?? '');
    return match ? Number(match[1]) : undefined;
  };
  return { width: ask('width'), height: ask('height') };
}

/** A picture that is there to be asked for, not to be seen: at most 2 pixels, or hidden. */
export function isTracker(img: Element): boolean {
  const { width, height } = sizeOf(img);
  if ((width !== undefined && width <= 2) || (height !== undefined && height <= 2)) return true;
  if (
    /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(img.getAttribute('style') ?? '') ||
    img.hasAttribute('hidden')
  )
    return true;
  return /\/(?:pixel|beacon|tracking?|count(?:er)?|stat)\.(?:gif|png|php)(?:[?#]|$)/i.test(
    img.getAttribute('src') ?? '',
  );
}

/** AMP names a post or film by its number alone. */
const AMP_POSTS: Record<string, readonly [attribute: string, address: string]> = {
  'amp-twitter': ['data-tweetid', 'https://twitter.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
  'amp-facebook': ['data-href', ''],
  'amp-vimeo': ['data-videoid', 'https://vimeo.com/'],
  'amp-dailymotion': ['data-videoid', 'https://www.dailymotion.com/video/'],
};

function ampPost(el: Element): string | undefined {
  const [attribute, address] = AMP_POSTS[el.localName] ?? [];
  const value = attribute && el.getAttribute(attribute);
  if (!value) return undefined;
  return address ? (/^[\w-]{3,40}$/.test(value) ? address + value : undefined) : value;
}

/** What an embedded player or post shows, as a link; undefined when it carries no address or is none of the article's. */
export function embedHost(
  el: Element,
  address: (href: string | null) => string | undefined,
): { host: string; href: string; title: string } | undefined {
  const source =
    postOf(el) ??
    ampPost(el) ??
    el.getAttribute('src') ??
    el.getAttribute('data-src') ??
    el.getAttribute('data') ??
    el.querySelector('x-source')?.getAttribute('src') ??
    null;
  const youtube = AMP_POSTS[el.localName] ? null : (el.getAttribute('data-videoid') ?? el.getAttribute('videoid'));
  const href =
    youtube && /^[\w-]{6,20}$/.test(youtube) ? `https://www.youtube.com/watch?v=${youtube}` : address(source);
  const url = parseUrl(href);
  if (!url || !href) return undefined;
  const watch = /^\/embed\/([\w-]{6,20})/.exec(url.pathname)?.[1];
  const target =
    watch && /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname)
      ? `https://www.youtube.com/watch?v=${watch}`
      : href.replace(/^https:\/\/player\.vimeo\.com\/video\/(\d{4,12}).*$/s, 'https://vimeo.com/$1');
  if (
    /(?:^|[./-])(?:ads?|adserver|doubleclick|googlesyndication|recaptcha|analytics|facebook\.com\/plugins|like\.php)(?:[./-]|$)/i.test(
      `${url.hostname}${url.pathname}`,
    )
  )
    return undefined;
  const title = collapse(el.getAttribute('title') ?? '').trim();
  return { host: url.hostname.replace(/^www\./, ''), href: target, title: title || target };
}

/** Data or layout? Rows with the same number of short cells are data; one cell, or cells that hold blocks, are layout. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table')) return false;
  if (table.getAttribute('role') === 'presentation') return false;
  const rows = [...table.getElementsByTagName('tr')];
  const cells = rows.map((r) => [...r.children].filter((c) => c.localName === 'td' || c.localName === 'th'));
  const count = cells.reduce((n, row) => n + row.length, 0);
  if (count <= 1 || cells.every((row) => row.length <= 1)) return false;
  if (table.querySelector('th, caption, thead')) return true;
  if (table.querySelector(':scope tr > td img, :scope tr > th img')) return false;
  return !cells.some((row) => row.some(isText));
}

/** Whether a cell of a table holds what no cell of data does. */
function isText(cell: Element): boolean {
  if ((cell.textContent ?? '').length > 400) return true;
  return cell.firstElementChild !== null && cell.querySelectorAll('p').length > 2;
}

/** What stands for a player or an embedded post: a paragraph with a link to it. */
export function embedElement(
  document: Document,
  { host, href, title }: NonNullable<ReturnType<typeof embedHost>>,
): Element {
  const made = document.createElement('p');
  made.setAttribute('data-embed', host);
  const link = made.appendChild(document.createElement('a'));
  link.setAttribute('href', href);
  link.appendChild(document.createTextNode(title));
  return made;
}
