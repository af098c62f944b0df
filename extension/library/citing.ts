import { cite, citeList, STYLES, type Text } from '../../src/cite/index.ts';
import { readArticle } from '../../src/clean/index.ts';
import type { Article } from '../../src/model/article.ts';
import { correctionKey } from '../platform/storage/corrected.ts';
import { loadCorrection } from '../platform/storage/corrections.ts';
import { uiLanguage } from '../platform/i18n.ts';
import type { LibraryStore } from '../platform/library/kept.ts';
import { loadSettings, type Settings } from '../platform/storage/settings.ts';
import { settled, styleFor } from '../platform/storage/style.ts';
import { today } from '../platform/today.ts';

/** The person's style, or that of their language where it is no more. */
export function chosenStyle({ style }: Pick<Settings, 'style'>): string {
  const wanted = styleFor(style, uiLanguage());
  return STYLES.some((s) => s.name === wanted) ? wanted : styleFor('', uiLanguage());
}

async function works(store: LibraryStore, ids: readonly string[]) {
  const settings = await loadSettings();
  const articles = (await store.get(ids)).map(({ article }) => readArticle(article));
  const items = await Promise.all(
    articles
      .filter((article): article is Article => article !== undefined)
      .map(async (article) => {
        const { forms, reachable } = await loadCorrection(correctionKey(article));
        const options = { accessed: today(), ...settled(settings), forms, originalReachable: reachable };
        return { article, options };
      }),
  );
  return { items, settings };
}

/** The citation of one article in the person's style, as they have corrected it; undefined when it cannot be read. */
export async function citationOf(store: LibraryStore, id: string): Promise<Text | undefined> {
  const { items, settings } = await works(store, [id]);
  const [work] = items;
  return work && cite(work.article, { ...work.options, style: chosenStyle(settings) });
}

/** Several articles as one list of references. */
export async function listOf(store: LibraryStore, ids: readonly string[], style: string): Promise<Text> {
  return citeList((await works(store, ids)).items, style);
}
