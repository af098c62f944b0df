import type { Article } from '../model/article.ts';

/** The article as sanitised HTML, a fragment without document. */
export function toHtml(article: Article): string {
  return article.articleBody;
}
/** The article as Markdown, without front matter. */
export function toMarkdown(article: Article): string {
  return article.articleBody;
}
