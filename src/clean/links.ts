import { MAX_URL, parseUrl } from '../kit/url.ts';

/** Names that are no public host: special-use domains and single labels. */
const SPECIAL = /(?:^|\.)(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|onion\.)$/;

/**
 * The address a link may carry: http or https, no user info, no port but the scheme's own, a public name and no address in
 * numbers, at most 2,048 characters. Otherwise undefined: the words stay, the link goes.
 */
export function safeHref(href: string): string | undefined {
  if (href.length > MAX_URL) return undefined;
  const url = parseUrl(href);
  if (!url || url.port) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (/^[\d.]+$/.test(host) || host.startsWith('[') || !host.includes('.') || SPECIAL.test(host)) return undefined;
  return url.href;
}
