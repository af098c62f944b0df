/** What the readers of copies' addresses share. Strings in, strings out, no document. */
import type { HttpUrl } from '../kit/url.ts';
import { fromTimestamp } from '../kit/date.ts';
import { safeOriginal } from '../kit/original.ts';

/** What the address of a copy says. */
export interface Address {
  readonly uriR: string;
  /** When the copy was made; ISO 8601, UTC. */
  readonly mementoDatetime?: string | undefined;
}

/** The query without the parameters whose name matches, the others spelled as they were. */
export function withoutParameters(search: string, drop: RegExp): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair && !drop.test(pair));
  return kept.length ? `?${kept.join('&')}` : '';
}

/** ISO time of a Memento timestamp; undefined for archives' sentinels and what is no date. */
export function timeOf(digits: string): string | undefined {
  const year = Number(digits.slice(0, 4));
  return digits.length >= 4 && year >= 1990 && year <= 2049 ? fromTimestamp(digits) : undefined;
}

export function iso(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** `decodeURIComponent`, once; the text itself when it is not valid. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Path, query and hash as one string: an original inside a path keeps its own query and hash. */
export function tail(url: HttpUrl): string {
  return url.pathname + url.search + url.hash;
}

export function capture(digits: string, original: string): Address | undefined {
  // An original inside an original (a replay of a proxy) stays as it is: the next turn peels it.
  const uriR = safeOriginal(/^https?%3a/i.test(original) ? decode(original) : original);
  return uriR ? { uriR, mementoDatetime: timeOf(digits) } : undefined;
}
