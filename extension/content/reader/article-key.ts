import type { Article } from '../../../src/model/article.ts';
import { digestOf } from '../../shared/digest.ts';

/** The key under which an article's notes and place are kept: a digest of its original's address, or of the copy's. */
export function articleKey(article: Article): Promise<string> {
  const { uriR, hops } = article.provenance;
  return digestOf(uriR ?? hops[0]?.uriM ?? location.href);
}
