import { rename } from '../kit/dom.ts';
import { parseHtml } from '../kit/parse-html.ts';
import { escapeHtml, serialise } from '../kit/serialise.ts';
import { oneLine } from '../kit/text.ts';
import { absolute } from '../kit/url.ts';
import { purify } from './purify.ts';
import { rebuild } from './rebuild.ts';

export interface SanitiseOptions {
  /** Base for relative addresses. */
  readonly url: string;
  /** The window whose DOM does the parsing. */
  readonly view?: object | undefined;
}

/** More markup than this is refused (threat model: exhaustion). */
const MAX_INPUT = 8_000_000;

/**
 * The two sieves of this room on a string of markup, without any search for the article: what an article could show at most.
 * Pictures become their words in brackets. Used to measure the sieves against attack payloads.
 *
 * @returns markup of listed elements and attributes only
 * @throws RangeError beyond 8,000,000 characters
 */
export function sanitise(html: string, { url, view = globalThis }: SanitiseOptions): string {
  if (html.length > MAX_INPUT) throw new RangeError('more markup than is read');
  const { DOMParser: Parser } = view as { DOMParser: typeof DOMParser };
  const { body } = parseHtml(html, new Parser());
  for (const el of body.querySelectorAll('ok')) rename(el, 'a');
  for (const link of body.querySelectorAll('a[href]'))
    link.setAttribute('href', absolute(link.getAttribute('href'), url) ?? '');
  const words: string[] = [];
  const nodes = rebuild(purify(body, view), (img) => words.push(oneLine(img.getAttribute('alt'), 300)) - 1);
  const made = serialise(nodes, (index) => (words[index] ? `[${escapeHtml(words[index] as string)}]` : ''));
  // White space before the first element is none when it is read again.
  return made.replace(/^[\t\n\f\r ]+/, '');
}
