import { isPagesHost, pagesRoot, rawText, renderedRoot } from './git/views.ts';

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

/**
 * The first question of the always-on script, a few look-ups and no walk: is the full question worth asking?
 *
 * @param addresses the families' `addresses`
 */
export function candidate(document: Document, url: string, addresses: readonly RegExp[]): Candidate {
  if (addresses.some((address) => address.test(url))) return 'copy';
  if (!mayHoldCopy(url)) return 'no';
  const text = rawText(document, document.contentType);
  if (text !== undefined) return text.length > LEAST && text.includes('http') ? 'ask' : 'no';
  // A copy names the address of its original, as a link or as text.
  if (isPagesHost(url) && document.querySelector('a[href^="http"]')) return 'ask';
  const root = renderedRoot(document) ?? pagesRoot(document, url);
  if (!root) return 'no';
  return root.querySelector('a[href^="http"]') || root.textContent?.includes('http') ? 'ask' : 'no';
}
