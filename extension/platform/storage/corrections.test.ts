import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

const { store } = vi.hoisted(() => ({ store: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: (key: string | null) =>
          Promise.resolve(key === null ? Object.fromEntries(store) : { [key]: store.get(key) }),
        set: (values: Record<string, unknown>) => {
          for (const [k, v] of Object.entries(values)) store.set(k, structuredClone(v));
          return Promise.resolve();
        },
        remove: (keys: string | string[]) => {
          for (const key of [keys].flat()) store.delete(key);
          return Promise.resolve();
        },
      },
    },
  },
}));
const { countCorrections, forgetCorrections, loadCorrection, normaliseCorrection, saveCorrection } =
  await import('./corrections.ts');

beforeEach(() => {
  store.clear();
});

test('what was corrected is found again for that article, and for no other', async () => {
  const correction = {
    forms: {
      title: '题',
      authors: [{ name: '张婷', kind: 'person' as const }],
      names: { 张婷: { family: 'Zhang', given: 'Ting' } },
    },
    reachable: false,
  };
  await saveCorrection('https://a.example/', correction);
  expect(await loadCorrection('https://a.example/')).toEqual(correction);
  expect(await loadCorrection('https://b.example/')).toEqual({ forms: {} });
});

test('it is stored in one step: a page that closes at once loses nothing', () => {
  void saveCorrection('https://a.example/', { forms: { title: '题' } });
  expect([...store.keys()]).toEqual(['correction:https://a.example/']);
});

test('two hundred articles at most, those last corrected; nothing to remember means forgotten', async () => {
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
  for (let i = 0; i < 205; i++) await saveCorrection(`https://a.example/${i}`, { forms: { title: 'x' } });
  expect(await countCorrections()).toBe(200);
  expect(await loadCorrection('https://a.example/0')).toEqual({ forms: {} });
  await saveCorrection('https://a.example/204', { forms: {} });
  expect(await countCorrections()).toBe(199);
  await forgetCorrections();
  expect(await countCorrections()).toBe(0);
});

test('whatever was stored, the result is valid and stays as it is', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const once = normaliseCorrection(stored);
      expect(normaliseCorrection(once)).toEqual(once);
    }),
  );
});
