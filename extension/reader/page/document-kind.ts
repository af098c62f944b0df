import type { DocumentKind } from '../../platform/protocol.ts';

/** What a document is that is no page at all; undefined for a page. */
export function documentKind({ contentType, documentElement, body }: Document): DocumentKind | undefined {
  // Chromium shows XML inside a page of its own.
  const shown = documentElement?.querySelector('#webkit-xml-viewer-source-xml')?.firstElementChild ?? documentElement;
  const root = shown?.localName.toLowerCase();
  if (/^(?:image|video|audio)\//.test(contentType) || root === 'svg') return 'picture';
  if (root === 'rss' || root === 'feed' || root === 'rdf') return 'feed';
  if (/[/+]json$/.test(contentType) || (/[/+]xml$/.test(contentType) && root !== 'html')) return 'data';
  return body?.localName === 'frameset' ? 'frames' : undefined;
}
