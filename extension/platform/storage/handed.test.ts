import { beforeEach, expect, test, vi } from 'vitest';

let stored: Record<string, unknown> = {};
let room = Infinity;
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => structuredClone({ [key]: stored[key] }),
        set: async (values: Record<string, unknown>) => {
          if (JSON.stringify({ ...stored, ...values }).length > room) throw new Error('QuotaExceededError');
          stored = { ...stored, ...structuredClone(values) };
        },
        remove: async (keys: string[]) => keys.forEach((key) => delete stored[key]),
      },
    },
  },
}));
const { forgetTab, loadHanded, noteTab, putHanded, tabsFrom } = await import('./handed.ts');

const handed = (pictures = {}) => ({ article: { headline: 'A' }, url: 'https://copy.example/a', pictures });
const PICTURE = `data:image/webp;base64,${'A'.repeat(4000)}`;

beforeEach(() => {
  stored = {};
  room = Infinity;
});

test('what is no picture stays behind, and pictures do where there is no room', async () => {
  await putHanded('one', handed({ a: PICTURE, b: 'https://tracker.example/b.png' }));
  expect((await loadHanded('one'))?.pictures).toEqual({ a: PICTURE });
  room = 5000;
  await putHanded('two', handed({ a: PICTURE }));
  expect(await loadHanded('two')).toMatchObject({ article: { headline: 'A' }, pictures: {} });
  room = 10;
  await expect(putHanded('three', handed())).rejects.toThrow();
  expect(await loadHanded('three')).toBeUndefined();
});

test('an article is forgotten with its tab, and no other', async () => {
  for (const [id, tab] of [
    ['one', 11],
    ['two', 12],
  ] as const) {
    await putHanded(id, handed());
    await noteTab({ id, tab, from: 1, url: id });
  }
  await forgetTab(1);
  await forgetTab(11);
  expect(await loadHanded('one')).toBeUndefined();
  expect(await loadHanded('two')).toBeDefined();
  expect(await tabsFrom(1)).toEqual([{ id: 'two', tab: 12, from: 1, url: 'two' }]);
  expect(await tabsFrom(2)).toEqual([]);
});
