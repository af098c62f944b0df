import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import type { NameRow } from '../../../src/model/entity.ts';
import type { Kept, KeptHead, LibraryStore } from './kept.ts';
import { normaliseNames } from './names-db.ts';
import { namesOfLibrary, type NamesStore, type StoredNames } from './names.ts';

const head = (id: string, kept = '2024-01-01T00:00:00.000Z'): KeptHead => ({
  id,
  headline: '',
  outlet: '',
  authors: [],
  published: '2024-01-01',
  lang: 'zh',
  uriR: '',
  work: '',
  url: '',
  kept,
  size: 1,
  tags: [],
  read: 0,
});
function library(heads: KeptHead[]): Pick<LibraryStore, 'heads' | 'get'> {
  return {
    heads: async () => heads,
    get: async (ids) =>
      heads.filter((h) => ids.includes(h.id)).map((h): Kept => ({ head: h, article: { articleBody: h.id } })),
  };
}
function memory(): NamesStore & { rows: Map<string, StoredNames> } {
  const rows = new Map<string, StoredNames>();
  return {
    rows,
    all: async () => [...rows.values()],
    put: async (names) => void rows.set(names.id, names),
    remove: async (ids) => ids.forEach((id) => rows.delete(id)),
  };
}
const named = (name: string): NameRow => ({ name, type: 'person', aliases: [], count: 1 });
const checked = (stored: unknown) => stored as Article;

test('each article is read once, one that was replaced again, and one that is gone is forgotten', async () => {
  const store = memory();
  let asked: string[] = [];
  const read = async ({ articleBody }: Article) => {
    asked.push(articleBody);
    return [named(`林${articleBody}`)];
  };
  const first = await namesOfLibrary(library([head('a'), head('b')]), store, { read, checked });
  expect(first.map((a) => a.names[0]?.name)).toEqual(['林a', '林b']);
  asked = [];
  await namesOfLibrary(library([head('a', '2024-02-02T00:00:00.000Z'), head('c')]), store, { read, checked });
  expect(asked).toEqual(['a', 'c']);
  expect([...store.rows.keys()].sort()).toEqual(['a', 'c']);
});

test('a stop keeps what was read, and an article that is none has no names', async () => {
  const store = memory();
  const read = async () => [named('林')];
  const some = await namesOfLibrary(library([head('a'), head('b')]), store, { read, checked, progress: () => false });
  expect(some.map((a) => a.id)).toEqual(['a']);
  expect(store.rows.size).toBe(1);
  const none = await namesOfLibrary(library([head('b')]), memory(), { read, checked: () => undefined });
  expect(none).toEqual([{ id: 'b', published: '2024-01-01', names: [] }]);
});

test('whatever was stored, valid rows are given', () => {
  expect(normaliseNames({ id: 'a' })).toBeUndefined();
  expect(
    normaliseNames({
      id: 'a',
      kept: '',
      reading: 1,
      names: [{ name: '林', type: 'person', count: -2 }, { name: 7 }, 3],
    }),
  ).toEqual({ id: 'a', kept: '', reading: 1, names: [{ name: '林', type: 'person', aliases: [], count: 1 }] });
});
