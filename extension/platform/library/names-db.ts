import type { EntityType, NameRow } from '../../../src/model/entity.ts';
import type { NamesStore, StoredNames } from './names.ts';

const STORE = 'names';
const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work'];

/** A database of its own: what it holds can be made again, the library cannot. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('library-names', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T> | undefined) {
  const database = await open();
  try {
    return await new Promise<T | undefined>((resolve, reject) => {
      const made = database.transaction(STORE, mode);
      const request = work(made.objectStore(STORE));
      made.oncomplete = () => resolve(request?.result);
      made.onabort = () => reject(made.error ?? new Error('the transaction was aborted'));
    });
  } finally {
    database.close();
  }
}

const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;

/** Keeps what is valid of stored names; undefined when they belong to no article. */
export function normaliseNames(stored: unknown): StoredNames | undefined {
  const { id, kept, reading, names } = record(stored);
  if (typeof id !== 'string' || typeof kept !== 'string' || typeof reading !== 'number' || !Array.isArray(names))
    return undefined;
  const rows = names.flatMap((row): NameRow[] => {
    const { name, type, aliases, count } = record(row);
    if (typeof name !== 'string' || !TYPES.includes(type as EntityType)) return [];
    return [
      {
        name,
        type: type as EntityType,
        aliases: Array.isArray(aliases) ? aliases.filter((a): a is string => typeof a === 'string') : [],
        count: typeof count === 'number' && count >= 1 ? count : 1,
      },
    ];
  });
  return { id, kept, reading, names: rows };
}

/** Names of kept articles in the extension's own IndexedDB. */
export const namesDb: NamesStore = {
  all: async () =>
    ((await run('readonly', (s) => s.getAll() as IDBRequest<unknown[]>)) ?? [])
      .map(normaliseNames)
      .filter((n) => n !== undefined),
  async put(names) {
    await run('readwrite', (s) => s.put(names));
  },
  async remove(ids) {
    await run<unknown>('readwrite', (s) => {
      for (const id of ids) s.delete(id);
      return undefined;
    });
  },
};
