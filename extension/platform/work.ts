import { listOf, read, recordOf, shape, text } from '../../src/kit/stored.ts';

const ADDRESS = text(4096);
const HOPS = listOf(shape<{ uriM: string }>({ uriM: ADDRESS }), 1);

/** The address of the work that an article is a copy of, or else that of the copy; '' on a page that is no copy. */
export function workAddress(article: unknown): string {
  const { uriR, hops } = recordOf(recordOf(article)['provenance']);
  return read(ADDRESS, uriR) || read(HOPS, hops)[0]?.uriM || '';
}

/** The address, or else the headline, under which the corrections of an article are remembered: the work's, not the page's. */
export function correctionKey(article: unknown): string {
  const { url, headline } = recordOf(article);
  return workAddress(article) || read(ADDRESS, url) || read(ADDRESS, headline);
}
