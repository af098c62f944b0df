import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { memoryStore } from '../../tests/lib/memory-store.ts';
import { keep } from '../platform/library/keep.ts';
import { inOrder, inRange } from './order.ts';
import { fromJson, takeIn, toJson, toZip } from './transfer.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const NOW = '2025-01-01T00:00:00.000Z';
const article = (headline: string, path: string, datePublished?: string) => ({
  headline,
  datePublished,
  author: [],
  inLanguage: 'zh-Hans',
  provenance: { uriR: `https://paper.example/${path}`, hops: [] },
  images: [],
  blocks: [{ kind: 'paragraph', content: [`${headline}的正文`] }],
});
async function filled() {
  const store = memoryStore();
  const url = 'https://host.example/';
  await keep(store, article('甲', 'a', '2024-11-06'), { url, now: '2024-11-07T08:00:00.000Z' });
  await keep(store, article('乙', 'b', '2023'), { url, now: '2024-11-08T08:00:00.000Z' });
  await keep(store, article('甲', 'c'), { url, now: '2024-11-09T08:00:00.000Z' });
  return store;
}

test('tags, the share read and pictures come along; what is no picture does not', async () => {
  const store = memoryStore();
  const pictures = { 'https://paper.example/p.jpg': 'data:image/png;base64,AAAA' };
  await keep(store, article('丁', 'd'), { url: 'https://host.example/', now: NOW, pictures });
  const [head] = await store.heads();
  await store.mark(head?.id ?? '', { tags: ['港口', '资料'], read: 40 });
  const file = (await toJson(store, await store.heads())).join('');
  const entry = (await fromJson(file, NOW))?.entries[0];
  expect(entry?.head).toMatchObject({ tags: ['港口', '资料'], read: 40 });
  expect(entry?.pictures).toEqual(pictures);
  const forged = file.replace('data:image/png;base64,AAAA', 'https://elsewhere.example/');
  expect((await fromJson(forged, NOW))?.entries[0]?.pictures).toEqual({});
});

test('what is exported comes back, on another device and on this one', async () => {
  const store = await filled();
  const file = (await toJson(store, await store.heads())).join('');
  const found = await fromJson(file, NOW);
  expect(found?.unreadable).toBe(0);
  const other = memoryStore();
  expect(await takeIn(other, found?.entries ?? [], false)).toEqual({ added: 3, replaced: 0 });
  expect((await other.heads()).map((h) => [h.id, h.headline, h.kept, h.published])).toEqual(
    (await store.heads()).map((h) => [h.id, h.headline, h.kept, h.published]),
  );
  expect(await takeIn(other, found?.entries ?? [], false)).toEqual({ added: 0, replaced: 0 });
  expect(await takeIn(other, found?.entries ?? [], true)).toEqual({ added: 0, replaced: 3 });
  expect((await toJson(memoryStore(), [])).join('')).toContain('"articles":[\n]}');
});

test('a file of something else is refused, and what is no article in one is counted', async () => {
  for (const text of ['', 'x', '[]', 'null', '{}', '{"format":"mirror-reader-library"}'])
    expect(await fromJson(text, NOW)).toBeUndefined();
  const odd = await fromJson(
    JSON.stringify({
      format: 'mirror-reader-library',
      articles: [
        null,
        { url: 'javascript:1', article: article('x', 'x') },
        { url: 'https://x.example/', article: {} },
        { url: 'https://x.example/', kept: 'yesterday', article: article('好', 'ok') },
      ],
    }),
    NOW,
  );
  expect(odd?.unreadable).toBe(3);
  expect(odd?.entries.map((e) => [e.head.headline, e.head.kept])).toEqual([['好', NOW]]);
});

test('where the disk is full all that fits is in, and what was there is there', async () => {
  const store = await filled();
  const found = await fromJson((await toJson(store, await store.heads())).join(''), NOW);
  const size = (found?.entries[0]?.head.size ?? 0) + (found?.entries[1]?.head.size ?? 0);
  const small = memoryStore(size + 10);
  expect(await takeIn(small, found?.entries ?? [], false)).toEqual({ added: 2, replaced: 0, stopped: 'full' });
  expect(small.all.size).toBe(2);
});

test('the archive holds a file for each, also for two of one name', async () => {
  const store = await filled();
  const bytes = await toZip(store, await store.heads(), (a) => ({ name: `${a.headline}.md`, data: a.articleBody }));
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['甲.md', '乙.md', '甲 2.md']);
  expect(strFromU8(files['甲 2.md'] as Uint8Array)).toBe('甲的正文');
});

test('order and range', async () => {
  const heads = await (await filled()).heads();
  const names = (order: Parameters<typeof inOrder>[1]) => inOrder(heads, order).map((h) => h.published || h.kept[9]);
  expect(names('kept-new')).toEqual(['9', '2023', '2024-11-06']);
  expect(names('kept-old')).toEqual(['2024-11-06', '2023', '9']);
  expect(names('published-new')).toEqual(['2024-11-06', '2023', '9']);
  expect(names('published-old')).toEqual(['2023', '2024-11-06', '9']);
  const inside = (from: string, to: string) => inRange(heads, { from, to }).map((h) => h.published);
  expect(inside('', '')).toHaveLength(3);
  expect(inside('2024-11-06', '2024-11-06')).toEqual(['2024-11-06']);
  expect(inside('2023-05-01', '2023-06-01')).toEqual(['2023']);
  expect(inside('', '2023-12-31')).toEqual(['2023']);
});
