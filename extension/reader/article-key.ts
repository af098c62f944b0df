import type { Article } from '../../src/model/article.ts';
import { digestOf } from '../platform/digest.ts';
import { addressOf } from '../platform/library/kept.ts';
import { pageAddress } from './reading-page.ts';

/** The key under which an article's notes and place are kept: a digest of its original's address, or of the copy's. */
export function articleKey(article: Article): Promise<string> {
  return digestOf(addressOf(article, pageAddress()));
}
