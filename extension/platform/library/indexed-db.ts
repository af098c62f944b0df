import { normaliseHead, picturesOf, type Kept, type LibraryStore } from './kept.ts';

const NAME = 'library';
const HEADS = 'heads';
const ARTICLES = 'articles';
/** Pictures apart from articles, so that searching does not read them. */
const PICTURES = 'pictures';
/** Texts as they are searched, so that they are folded once. */
const FOLDED = 'folded';
const ALL = [HEADS, ARTICLES, PICTURES, FOLDED];

/** Opened for each call and closed after it: the background may be ended at any moment. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 2);
    request.onupgradeneeded = () => {
      for (const name of ALL)
        if (!request.result.objectStoreNames.contains(name))
          request.result.createObjectStore(name, name === HEADS ? { keyPath: 'id' } : {});
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
    ((await transaction([HEADS], 'readonly', (of) => of(HEADS).getAll() as IDBRequest<unknown[]>)) ?? [])
      .map(normaliseHead)
      .filter((head) => head !== undefined),
  head: async (id) =>
    normaliseHead(await transaction([HEADS], 'readonly', (of) => of(HEADS).get(id) as IDBRequest<unknown>)),
  async get(ids) {
    const found: IDBRequest<unknown>[][] = [];
    await transaction([HEADS, ARTICLES], 'readonly', (of) => {
      for (const id of ids) found.push([HEADS, ARTICLES].map((name) => of(name).get(id)));
      return undefined;
    });
    return found.flatMap(([stored, article]) => {
      const head = normaliseHead(stored?.result);
      return head && article?.result !== undefined ? [{ head, article: article.result }] : [];
    });
  },
  pictures: async (id) =>
    picturesOf(await transaction([PICTURES], 'readonly', (of) => of(PICTURES).get(id) as IDBRequest<unknown>)),
  async put(entries: readonly Kept[]) {
    await transaction(ALL, 'readwrite', (of) => {
      for (const { head, article, pictures } of entries) {
        of(HEADS).put(head);
        of(ARTICLES).put(article, head.id);
        of(PICTURES).put(pictures ?? {}, head.id);
        of(FOLDED).delete(head.id);
      }
      return undefined;
    });
  },
  async mark(id, marks) {
    await transaction([HEADS], 'readwrite', (of) => {
      const request = of(HEADS).get(id);
      request.onsuccess = () => {
        const head = normaliseHead(request.result);
        if (head) of(HEADS).put(normaliseHead({ ...head, ...marks }));
      };
      return undefined;
    });
  },
  async folded(ids) {
    const found = new Map<string, IDBRequest<unknown>>();
    await transaction([FOLDED], 'readonly', (of) => {
      for (const id of ids) found.set(id, of(FOLDED).get(id));
      return undefined;
    });
    const texts = [...found].map(([id, { result }]) => [id, result] as const);
    return new Map(texts.filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string'));
  },
  async putFolded(texts) {
    await transaction([FOLDED], 'readwrite', (of) => {
      for (const [id, text] of texts) of(FOLDED).put(text, id);
      return undefined;
    });
  },
  async remove(id) {
    await transaction(ALL, 'readwrite', (of) => {
      for (const name of ALL) of(name).delete(id);
      return undefined;
    });
  },
  async clear() {
    await transaction(ALL, 'readwrite', (of) => {
      for (const name of ALL) of(name).clear();
      return undefined;
    });
  },
};
