import type { Kept, LibraryStore } from '../../extension/platform/library/kept.ts';

/** The library's store in memory, with room for `room` bytes of articles. */
export function memoryStore(room = Infinity): LibraryStore & { readonly all: Map<string, Kept> } {
  const all = new Map<string, Kept>();
  const folded = new Map<string, string>();
  return {
    all,
    heads: () => Promise.resolve([...all.values()].map((e) => e.head)),
    head: (id) => Promise.resolve(all.get(id)?.head),
    get: (ids) => Promise.resolve(ids.flatMap((id) => all.get(id) ?? [])),
    pictures: (id) => Promise.resolve(all.get(id)?.pictures ?? {}),
    put: (entries) => {
      const next = new Map(all);
      for (const e of entries) next.set(e.head.id, structuredClone(e));
      const size = [...next.values()].reduce((sum, e) => sum + e.head.size, 0);
      if (size > room) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      for (const [id, e] of next) all.set(id, e);
      for (const e of entries) folded.delete(e.head.id);
      return Promise.resolve();
    },
    mark: (id, marks) => {
      const entry = all.get(id);
      if (entry) all.set(id, { ...entry, head: { ...entry.head, ...marks } });
      return Promise.resolve();
    },
    folded: (ids) => Promise.resolve(new Map([...folded].filter(([id]) => ids.includes(id)))),
    putFolded: (texts) => {
      for (const [id, text] of texts) folded.set(id, text);
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void all.delete(id)),
    clear: () => Promise.resolve(all.clear()),
  };
}
