import type { Article } from '../model/article.ts';

export interface CiteOptions {
  /** ISO day on which the reader consulted the page; never taken from a clock here. */
  readonly accessed: string;
}

/** Every style's citation of `article` as plain text, keyed by the style's name. */
export function citeAll(article: Article, options: CiteOptions): Record<string, string> {
  return { plain: `${article.headline} ${options.accessed}` };
}
