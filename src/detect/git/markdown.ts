import { parseHtml } from '../../kit/parse-html.ts';
import type { Page } from '../../model/page.ts';

/** A Markdown source as an inert document; undefined where `page` has no means to read one. */
export function markdownToDocument(source: string, { parser, markdown }: Page): Document | undefined {
  if (!parser || !markdown) return undefined;
  return parseHtml(markdown(source), parser);
}
