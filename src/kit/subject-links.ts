import type { Link } from '../model/article.ts';
import { collapse } from './text.ts';
import { parseUrl } from './url.ts';

/** Addresses of a paper's own subject pages. */
const PERHAPS = /(?:tag|topic|keyword)s?\//i;
/** Links looked at, and those of them whose address is taken apart. */
const LINKS = 5000;
const ASKED = 1000;
const SUBJECT = /\/(?:tag|tags|topic|topics|keyword|keywords)\/[^/]+/i;

/** Links below `root` to the paper's own subject pages: the editors' tags, each text once, in order. */
export function subjectLinks(root: Element, base: string): Link[] {
  const out = new Map<string, Link>();
  let [count, asked] = [0, 0];
  for (const link of root.querySelectorAll('ok[href], a[href], span[href]')) {
    if (++count > LINKS) break;
    const href = link.getAttribute('href') ?? '';
    if (!link.hasAttribute('rel') && !PERHAPS.test(href) && !PERHAPS.test(base)) continue;
    if (++asked > ASKED) break;
    const url = parseUrl(href, base);
    const text = collapse(link.textContent ?? '').trim();
    if (!url || !text || text.length > 60 || out.has(text)) continue;
    const marked = /(?:^|\s)tag(?:\s|$)/.test(link.getAttribute('rel') ?? '');
    if ((marked && !/\/(?:category|categories|author)\//.test(url.pathname)) || SUBJECT.test(url.pathname))
      out.set(text, { text, href: url.href });
  }
  return [...out.values()];
}
