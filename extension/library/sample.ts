import { readArticle } from '../../src/clean/index.ts';
import type { Article } from '../../src/model/article.ts';

/** Under this name the page of the library opens the article that comes with the extension. */
export const SAMPLE = 'sample';

const FILES = {
  en: () => import('./samples/en.json'),
  'zh-CN': () => import('./samples/zh-hans.json'),
  'zh-TW': () => import('./samples/zh-hant.json'),
  fa: () => import('./samples/fa.json'),
};

/** A made-up article to try everything on, in the person's language where there is one. @param language BCP 47 */
export async function sampleArticle(language: string): Promise<Article | undefined> {
  const file = FILES[language as keyof typeof FILES] ?? FILES.en;
  return readArticle((await file()).default);
}
