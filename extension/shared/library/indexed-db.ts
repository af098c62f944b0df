import { normaliseHead, type Kept, type LibraryStore } from './kept.ts';

const NAME = 'library';
const HEADS = 'heads';
const ARTICLES = 'articles';
const HEADS_ONLY = [HEADS];

/** Opened for each call and closed after it: the background may be ended at any moment. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(HEADS, { keyPath: 'id' });
      request.result.createObjectStore(ARTICLES);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

/** Runs one transaction; gives the result of the request that `work` gives once everything is written. */
async function transaction<T>(
  stores: readonly string[],
  mode: IDBTransactionMode,
  work: (of: (store: string) => IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const database = await open();
  try {
    return await new Promise<T | undefined>((resolve, reject) => {
      // What is reported as kept has reached the disk.
      const made = database.transaction(stores, mode, { durability: 'strict' });
      const request = work((store) => made.objectStore(store));
      made.oncomplete = () => resolve(request?.result);
      made.onabort = () => reject(made.error ?? new Error('the transaction was aborted'));
    });
  } finally {
    database.close();
  }
}

/** The library in the extension's own IndexedDB: heads apart from articles, so that the list is read without the texts. */
export const indexedDbStore: LibraryStore = {
  heads: async () =>
    ((await transaction(HEADS_ONLY, 'readonly', (of) => of(HEADS).getAll() as IDBRequest<unknown[]>)) ?? [])
      .map(normaliseHead)
      .filter((head) => head !== undefined),
  head: async (id) =>
    normaliseHead(await transaction(HEADS_ONLY, 'readonly', (of) => of(HEADS).get(id) as IDBRequest<unknown>)),
  async get(ids) {
    const found: [IDBRequest<unknown>, IDBRequest<unknown>][] = [];
    await transaction([HEADS, ARTICLES], 'readonly', (of) => {
      for (const id of ids)
        found.push([of(HEADS).get(id) as IDBRequest<unknown>, of(ARTICLES).get(id) as IDBRequest<unknown>]);
      return undefined;
    });
    return found.flatMap(([{ result: stored }, { result: article }]) => {
      const head = normaliseHead(stored);
      return head && article !== undefined ? [{ head, article }] : [];
    });
  },
  async put(entries: readonly Kept[]) {
    await transaction([HEADS, ARTICLES], 'readwrite', (of) => {
      for (const { head, article } of entries) {
        of(HEADS).put(head);
        of(ARTICLES).put(article, head.id);
      }
      return undefined;
    });
  },
  async remove(id) {
    await transaction([HEADS, ARTICLES], 'readwrite', (of) => {
      of(HEADS).delete(id);
      of(ARTICLES).delete(id);
      return undefined;
    });
  },
  async clear() {
    await transaction([HEADS, ARTICLES], 'readwrite', (of) => {
      of(HEADS).clear();
      of(ARTICLES).clear();
      return undefined;
    });
  },
};
