import { fromArticle } from '../extract/index.ts';
import { restoring } from './restore.ts';

/** For a page whose body holds the article and little else. */
export const article = restoring(fromArticle);
