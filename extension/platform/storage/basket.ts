import browser from 'webextension-polyfill';
import type { Article } from '../../../src/model/article.ts';
import type { CitationForms } from '../../../src/model/citation.ts';
import { exclusive } from '../exclusive.ts';

/** An article put aside for citing several together. */
export interface BasketItem {
  /** The article's address. */
  readonly id: string;
  /** Its metadata, without the text. */
  readonly article: Article;
  readonly forms: CitationForms;
  readonly reachable?: boolean | undefined;
}

const KEY = 'basket';
const MOST = 100;

/** The list lives in memory until the browser is closed: it is never written to disk. */
export async function loadBasket(): Promise<readonly BasketItem[]> {
  try {
    const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
    return Array.isArray(stored) ? (stored as BasketItem[]) : [];
  } catch {
    return [];
  }
}

async function save(items: readonly BasketItem[]): Promise<readonly BasketItem[]> {
  try {
    await browser.storage.session.set({ [KEY]: items });
    return items;
  } catch {
    return loadBasket();
  }
}

/** Adds an article, or renews it; gives the list. */
export async function addToBasket(item: BasketItem): Promise<readonly BasketItem[]> {
  const { article } = item;
  const light: Article = {
    ...article,
    blocks: [],
    articleBody: '',
    images: [],
    links: [],
    keywords: [],
    image: undefined,
    sources: {},
  };
  return exclusive('basket', async () => {
    const others = (await loadBasket()).filter((other) => other.id !== item.id);
    return save([...others, { ...item, article: light }].slice(-MOST));
  });
}

/** Takes one article out; gives the list. */
export async function removeFromBasket(id: string): Promise<readonly BasketItem[]> {
  return exclusive('basket', async () => save((await loadBasket()).filter((item) => item.id !== id)));
}

export async function emptyBasket(): Promise<readonly BasketItem[]> {
  return save([]);
}
