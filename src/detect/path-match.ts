/** Is this the same page at another host? Compares paths the way copies change them. */
import { parseUrl, withoutTrailingSlashes } from '../kit/url.ts';
import { decode } from './address-parts.ts';

/** Path without index file, trailing slash, file ending added by copiers; decoded, lower case. */
export function foldPath(address: string): string {
  const url = parseUrl(address);
  if (!url) return '';
  const path = decode(url.pathname)
    .toLowerCase()
    .replace(/(?:^|\/)index\.(?:html?|php)(?:\?[^/]{0,200})?$/, '')
    .replace(/(\.s?html?)\.html$/, '$1')
    .replace(/\.(?:s?html?|php|aspx?)$/, '');
  return withoutTrailingSlashes(path);
}

/** Both addresses end in the same path of one segment or more; a prefix (bucket, folder of the copy) may stand before it. */
export function samePath(copy: string, original: string): boolean {
  const [a, b] = [foldPath(copy), foldPath(original)];
  if (b.length < 2) return false;
  if (a === b) return true;
  return a.endsWith(b) && b.startsWith('/');
}

/** Words of the last telling segment of a path: numbers and endings apart. */
export function slugWords(address: string): string[] {
  const segments = foldPath(address).split('/').filter(Boolean);
  const best = segments.toReversed().find((s) => words(s).length >= 2) ?? segments.at(-1) ?? '';
  return words(best);
}

/** Words of a text as they would stand in a slug. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]{2,}/gu) ?? []
  ).filter((w) => !/^\d{1,2}$/.test(w) && !STOP.has(w));
}

const STOP = new Set(
  'the and for with from that this der die das und les des una los las del html index amp'.split(' '),
);

/** Share of the shorter list's words that the other has too; 0 when either has fewer than `min`. */
export function overlap(a: readonly string[], b: readonly string[], min = 3): number {
  if (a.length < min || b.length < min) return 0;
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  return short.filter((w) => long.has(w)).length / short.length;
}
