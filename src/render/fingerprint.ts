import { stripInvisible } from '../kit/text.ts';
import type { Article } from '../model/article.ts';

/**
 * The text by which two copies of one article are compared: headline and body in NFC, without invisible characters and
 * without any white space, since that is what copying changes and a reader does not see. Its SHA-256 is the fingerprint.
 */
export function fingerprintText(article: Pick<Article, 'headline' | 'articleBody'>): string {
  return stripInvisible(`${article.headline}\n${article.articleBody}`.normalize('NFC')).replace(/\s+/g, '');
}
