export { escapeHtml } from '../kit/serialise.ts';
export { blockToHtml, toHtml } from './html.ts';
export { escapeMarkdown } from './markdown-escapes.ts';
export { toMarkdown } from './markdown.ts';
export { outline, type OutlineEntry } from './outline.ts';
import { listed } from '../kit/listed.ts';
import type { Article } from '../model/article.ts';

/** Title, byline, date and body as plain text, a blank line between blocks. */
export function toText(article: Article): string {
  const who = listed(
    [...article.author, ...article.translator].map((p) => p.name),
    article.inLanguage,
  );
  const head = [article.headline, [article.publisher?.name, who, article.datePublished].filter(Boolean).join(' · ')];
  return [...head, ...article.blocks.map((b) => b.text)].filter(Boolean).join('\n\n');
}
export { toEpub, type EpubOptions } from './epub.ts';
export { toHtmlFile, type HtmlFileOptions } from './html-file.ts';
export { toMarkdownFile } from './markdown-file.ts';
export { withHighlights, type Highlight } from './highlights.ts';
export {
  comparisonToHtml,
  comparisonToMarkdown,
  comparisonToText,
  type ComparisonFile,
  type ComparisonLabel,
  type ComparisonLabels,
  type CopyLine,
} from './comparison.ts';
