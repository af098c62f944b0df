import { expect, test, vi } from 'vitest';
import { memoryStore } from '../../../tests/lib/memory-store.ts';
import { keep } from './keep.ts';
import { addressOf, LARGEST, MOST_KEPT } from './kept.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const url = 'https://host.example/repo/a.md';
const article = (headline: string, uriR?: string) => ({
  headline,
  publisher: { name: '明湖日报' },
  author: [{ name: '林书远' }],
  datePublished: '2024-11-06',
  provenance: { uriR, hops: [{ uriM: url }] },
  blocks: [{ kind: 'paragraph', content: ['字'] }],
});
const one = { url, now: '2024-11-07T08:00:00.000Z' };
const two = { url: 'https://other.example/b', now: '2024-12-01T08:00:00.000Z' };
const WORK = 'https://paper.example/a';

test('kept with what the list shows', async () => {
  const store = memoryStore();
  expect(await keep(store, article('标题', WORK), one)).toEqual({ state: 'kept', kept: one.now });
  expect(await store.heads()).toEqual([
    expect.objectContaining({
      headline: '标题',
      outlet: '明湖日报',
      authors: ['林书远'],
      published: '2024-11-06',
      uriR: WORK,
      url,
      kept: one.now,
    }),
  ]);
  expect((await store.heads())[0]?.size).toBe(new TextEncoder().encode(JSON.stringify(article('标题', WORK))).length);
});

test('kept anew, it has the tags and the share read that it had', async () => {
  const store = memoryStore();
  await keep(store, article('first', WORK), one);
  const [head] = await store.heads();
  await store.mark(head?.id ?? '', { tags: ['port'], read: 100 });
  await keep(store, article('second', WORK), { ...two, replace: true });
  expect((await store.heads())[0]).toMatchObject({ headline: 'second', tags: ['port'], read: 100 });
});

test('pictures that make it too large are left out', async () => {
  const store = memoryStore();
  const pictures = { a: `data:image/png;base64,${'A'.repeat(LARGEST)}` };
  expect((await keep(store, article('large', WORK), { ...one, pictures })).state).toBe('kept');
  expect(await store.pictures((await store.heads())[0]?.id ?? '')).toEqual({});
});

test('the same work from another copy is known; what is there stays until it is to be replaced', async () => {
  const store = memoryStore();
  await keep(store, article('first', WORK), one);
  expect(await keep(store, article('second', WORK), two)).toEqual({ state: 'known', kept: one.now });
  expect((await store.heads()).map((h) => h.headline)).toEqual(['first']);
  expect(await keep(store, article('second', WORK), { ...two, replace: true })).toEqual({
    state: 'kept',
    kept: two.now,
  });
  expect((await store.heads()).map((h) => h.headline)).toEqual(['second']);
});

test('without an original the copy decides, without a copy the page', () => {
  expect(addressOf(article('x', WORK), url)).toBe(WORK);
  expect(addressOf(article('x'), 'https://x.example/')).toBe(url);
  expect(addressOf({}, 'https://x.example/')).toBe('https://x.example/');
});

test('a full disk, a full library and an article without end change nothing', async () => {
  const store = memoryStore(800);
  await keep(store, article('first', WORK), one);
  expect(await keep(store, article('x'.repeat(900), 'https://paper.example/b'), two)).toEqual({ state: 'full' });
  expect(await keep(store, article('x'.repeat(900), WORK), { ...two, replace: true })).toEqual({ state: 'full' });
  expect(await keep(store, article('x'.repeat(LARGEST), 'https://paper.example/c'), two)).toEqual({
    state: 'too-large',
  });
  expect((await store.heads()).map((h) => h.headline)).toEqual(['first']);

  const [head] = await store.heads();
  const many = { ...store, heads: () => Promise.resolve(Array.from({ length: MOST_KEPT }, () => head as never)) };
  expect(await keep(many, article('y', 'https://paper.example/d'), two)).toEqual({ state: 'full' });
  expect(await keep(many, article('first again', WORK), { ...two, replace: true })).toMatchObject({ state: 'kept' });
});

test('a store that fails is said so', async () => {
  const broken = { ...memoryStore(), put: () => Promise.reject(new Error('gone')) };
  expect(await keep(broken, article('x', WORK), one)).toEqual({ state: 'failed' });
});

test('whatever is sent has a head', async () => {
  const store = memoryStore();
  for (const sent of [null, 7, 'x', [], { provenance: 3, author: {}, publisher: [], headline: {} }])
    expect(await keep(store, sent, { ...one, replace: true })).toMatchObject({ state: 'kept' });
});
