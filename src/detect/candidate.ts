import { isPagesHost, pagesRoot, rawText, renderedRoot } from './git/views.ts';

/** Addresses on the always-on hosts that are copies by their shape alone. `trace` reads them exactly. */
const BY_ADDRESS =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/.|archive\.(?:today|ph|is|li|vn|fo|md)\/(?:\d{4}[.\d-]{4,15}\/.|o\/\w{3,8}\/.|\w{4,6}$)|arquivo\.pt\/(?:no)?[wW]ayback\/\d{14}|[\w-]{1,200}\.translate\.goog\/|[\w-]{1,200}\.cdn\.ampproject\.org\/(?:c|v|wp)\/|webcache\.googleusercontent\.com\/search\?)/;
/** Pages of code hosts that show no file. */
const NO_FILE =
  /^https:\/\/(?:github\.com|gitlab\.com|gitee\.com|codeberg\.org|bitbucket\.org)\/(?!.*\/(?:blob|raw|blame|src)\/)/;
/** Shorter texts are no articles. */
const LEAST = 200;

/** `copy`: it is one. `ask`: it may be one, and `probe` can tell. `no`: nothing here could be one. */
export type Candidate = 'copy' | 'ask' | 'no';

/** Whether a page at this address can hold a copy at all, now or when it has filled itself. */
export function mayHoldCopy(url: string): boolean {
  return !NO_FILE.test(url);
}

/** The first question of the always-on script, a few look-ups and no walk: is the full question worth asking? */
export function candidate(document: Document, url: string): Candidate {
  if (BY_ADDRESS.test(url)) return 'copy';
  if (!mayHoldCopy(url)) return 'no';
  const text = rawText(document, document.contentType);
  if (text !== undefined) return text.length > LEAST && text.includes('http') ? 'ask' : 'no';
  // A copy names the address of its original, as a link or as text.
  if (isPagesHost(url) && document.querySelector('a[href^="http"]')) return 'ask';
  const root = renderedRoot(document) ?? pagesRoot(document, url);
  if (!root) return 'no';
  return root.querySelector('a[href^="http"]') || root.textContent?.includes('http') ? 'ask' : 'no';
}
