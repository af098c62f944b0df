import { parseUrl, sameAddress } from '../../kit/url.ts';
import type { Line } from './lines.ts';

/** Lines before the end among which the row is looked for. */
const TAIL = 60;
/** A line of more than this many characters after the row is text: the row is then in the middle of the article. */
const TEXT = 120;

/** The row of share links that a site puts below its article, and came along with the copy. */
export interface ShareRow {
  /** Index of its first line. */
  readonly from: number;
  /** The one address that all of its links pass on. */
  readonly uriR: string;
}

/**
 * The address that a link passes on to a social site: `facebook.com/sharer?u=…`, `twitter.com/intent/tweet?url=…`,
 * WordPress's `…/?share=twitter`; undefined for any other link.
 */
export function sharedAddress(href: string): string | undefined {
  // In each of the forms below: most links are told from them without being parsed.
  if (!/share|intent|submit|pin\/create|msg/i.test(href)) return undefined;
  const read = parseUrl(href);
  if (!read) return undefined;
  const url = new URL(read.href);
  if (
    /^(?:facebook|twitter|x|telegram|email|whatsapp|weibo|reddit|linkedin|pinterest|pocket|tumblr)$/.test(
      url.searchParams.get('share') ?? '',
    )
  ) {
    url.searchParams.delete('share');
    url.searchParams.delete('nb');
    return url.href;
  }
  if (
    !/(?:^|\.)(?:facebook\.com|twitter\.com|x\.com|t\.me|telegram\.me|linkedin\.com|weibo\.com|reddit\.com|pinterest\.com|line\.me|vk\.com)$/.test(
      url.hostname,
    )
  )
    return undefined;
  if (!/share|intent|submit|pin\/create|msg/.test(url.pathname)) return undefined;
  return parseUrl(url.searchParams.get('u') ?? url.searchParams.get('url') ?? '')?.href;
}

/** The closing share row of `lines`: two links or more that pass the same address on, and no text after them. */
export function shareRow(lines: readonly Line[]): ShareRow | undefined {
  let from = -1;
  let uriR: string | undefined;
  let links = 0;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - TAIL); i--) {
    const line = lines[i] as Line;
    const share = (href: string): boolean => {
      const shared = sharedAddress(href);
      return !!shared && sameAddress(shared, (uriR ??= shared));
    };
    if (line.links.length && line.links.every((link) => share(link.href))) {
      from = i;
      links += line.links.length;
    } else if (line.text.length > TEXT) break;
  }
  if (!uriR || links < 2) return undefined;
  // The words above it: "Share this:".
  const above = lines[from - 1];
  if (
    above &&
    above.links.length === 0 &&
    (/[:：]$/.test(above.text) || above.block.closest('h2, h3, h4, h5, h6')) &&
    above.text.length < 30
  )
    from -= 1;
  return { from, uriR };
}
