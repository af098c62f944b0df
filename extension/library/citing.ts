import { allStyles, cite, citeList, styleNamed, type Style, type Text } from '../../src/cite/index.ts';
import { readArticle } from '../../src/clean/index.ts';
import type { Article } from '../../src/model/article.ts';
import { loadCorrection } from '../platform/storage/corrections.ts';
import { loadCslFiles, parseXml } from '../platform/storage/csl-files.ts';
import { uiLanguage } from '../platform/i18n.ts';
import type { LibraryStore } from '../platform/library/kept.ts';
import { loadSettings, type Settings } from '../platform/storage/settings.ts';
import { settled, styleFor } from '../platform/storage/style.ts';
import { today } from '../platform/today.ts';
import { correctionKey } from '../platform/work.ts';

/** What to cite in: all styles, those that the person has added first, and the one that they use. */
export interface Styles {
  readonly all: readonly Style[];
  readonly chosen: Style;
}

export async function loadStyles(): Promise<Styles> {
  const [files, settings] = await Promise.all([loadCslFiles(), loadSettings()]);
  const all = allStyles(files, parseXml);
  return { all, chosen: inUse(all, settings) };
}

/** The person's style, or that of their language where it is no more. */
function inUse(styles: readonly Style[], { style }: Pick<Settings, 'style'>): Style {
  return styleNamed(styles, styleFor(style, uiLanguage()), styleFor('', uiLanguage()));
}

async function works(store: LibraryStore, ids: readonly string[]) {
  const settings = await loadSettings();
  const articles = (await store.get(ids)).map(({ article }) => readArticle(article));
  return Promise.all(
    articles
      .filter((article): article is Article => article !== undefined)
      .map(async (article) => {
        const { forms, reachable } = await loadCorrection(correctionKey(article));
        const options = { accessed: today(), ...settled(settings), forms, originalReachable: reachable };
        return { article, options };
      }),
  );
}

/** The citation of one article in the person's style, as they have corrected it; undefined when it cannot be read. */
export async function citationOf(store: LibraryStore, id: string): Promise<Text | undefined> {
  const [[work], { chosen }] = await Promise.all([works(store, [id]), loadStyles()]);
  return work && cite(work.article, { ...work.options, style: chosen });
}

/** Several articles as one list of references. */
export async function listOf(store: LibraryStore, ids: readonly string[], style: Style): Promise<Text> {
  return citeList(await works(store, ids), style);
}
