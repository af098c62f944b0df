import type { Article } from '../../../src/model/article.ts';
import type { ArticleNames, NameRow } from '../../../src/model/entity.ts';
import type { LibraryStore } from './kept.ts';

/** Raised when names are read in another way than before: those of older readings are read anew. */
const READING = 1;

/** What is stored of the names of one kept article. */
export interface StoredNames {
  readonly id: string;
  /** When the article was kept: names of an entry that was replaced are read anew. */
  readonly kept: string;
  readonly reading: number;
  readonly names: readonly NameRow[];
}

/** Where names of kept articles lie, so that they are read once. They can always be read again from the articles. */
export interface NamesStore {
  all(): Promise<readonly StoredNames[]>;
  put(names: StoredNames): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Gives the names known so far. */
  names(): ArticleNames[];
}

/**
 * The names of all kept articles. Those read before are taken from the store, the others read now, one article after the
 * other, and stored.
 *
 * @param read the names of an article: `nameRows` of `entitySteps` in slices
 * @param checked an article out of the library, checked like a page; undefined when it is none
 * @param progress called after each article that is read; gives false to stop: what was read stays stored
 */
export async function namesOfLibrary(
  library: Pick<LibraryStore, 'heads' | 'get'>,
  store: NamesStore,
  {
    read,
    checked,
    progress = () => true,
  }: {
    read: (article: Article) => Promise<readonly NameRow[]>;
    checked: (stored: unknown) => Article | undefined;
    progress?: (progress: Progress) => boolean;
  },
): Promise<ArticleNames[]> {
  const [heads, stored] = await Promise.all([library.heads(), store.all()]);
  const known = new Map(stored.map((s) => [s.id, s]));
  const there = new Set(heads.map((h) => h.id));
  const gone = stored.filter((s) => !there.has(s.id)).map((s) => s.id);
  if (gone.length) await store.remove(gone);
  const names = new Map<string, readonly NameRow[]>();
  const missing = heads.filter((head) => {
    const old = known.get(head.id);
    const fresh = old?.reading === READING && old.kept === head.kept;
    if (fresh) names.set(head.id, old.names);
    return !fresh;
  });
  const soFar = () =>
    heads.flatMap(({ id, published }) => {
      const rows = names.get(id);
      return rows ? [{ id, published, names: rows }] : [];
    });
  for (const [i, head] of missing.entries()) {
    const [entry] = await library.get([head.id]);
    const article = entry && checked(entry.article);
    const rows = article ? await read(article) : [];
    names.set(head.id, rows);
    await store.put({ id: head.id, kept: head.kept, reading: READING, names: rows });
    if (!progress({ done: i + 1, of: missing.length, names: soFar })) break;
  }
  return soFar();
}
