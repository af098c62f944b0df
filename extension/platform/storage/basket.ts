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

/** Whose list it is: private windows have one of their own. */
export type BasketOf = 'normal' | 'private';

const KEYS = { normal: 'basket', private: 'basket-private' } as const;
const MOST = 100;

/** The list lives in memory until the browser, or the last private window, is closed: it is never written to disk. */
export async function loadBasket(of: BasketOf): Promise<readonly BasketItem[]> {
  try {
    const stored: unknown = (await browser.storage.session.get(KEYS[of]))[KEYS[of]];
    return Array.isArray(stored) ? (stored as BasketItem[]) : [];
  } catch {
    return [];
  }
}

async function save(of: BasketOf, items: readonly BasketItem[]): Promise<readonly BasketItem[]> {
  try {
    await browser.storage.session.set({ [KEYS[of]]: items });
    return items;
  } catch {
    return loadBasket(of);
  }
}

/** Adds an article, or renews it; gives the list. */
export async function addToBasket(of: BasketOf, item: BasketItem): Promise<readonly BasketItem[]> {
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
    const others = (await loadBasket(of)).filter((other) => other.id !== item.id);
    return save(of, [...others, { ...item, article: light }].slice(-MOST));
  });
}

/** Takes one article out; gives the list. */
export async function removeFromBasket(of: BasketOf, id: string): Promise<readonly BasketItem[]> {
  return exclusive('basket', async () =>
    save(
      of,
      (await loadBasket(of)).filter((item) => item.id !== id),
    ),
  );
}

export async function emptyBasket(of: BasketOf): Promise<readonly BasketItem[]> {
  return exclusive('basket', () => save(of, []));
}
