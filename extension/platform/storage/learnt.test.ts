import { beforeEach, expect, test, vi } from 'vitest';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
      },
    },
  },
}));
const { learn, loadLearnt, MOST, normaliseLearnt, switchLearning } = await import('./learnt.ts');

beforeEach(() => stored.clear());

test('nothing is learnt until it is switched on', async () => {
  await learn([['沈若兰', 'person']]);
  expect(stored.size).toBe(0);
  expect(await loadLearnt()).toEqual({ on: false, names: [] });
});

test('names are kept with their kind, the latest last, each once', async () => {
  await switchLearning(true);
  await learn([
    ['沈若兰', 'person'],
    ['青石镇', 'place'],
  ]);
  await learn([['沈若兰', 'person']]);
  expect((await loadLearnt()).names).toEqual([
    ['青石镇', 'place'],
    ['沈若兰', 'person'],
  ]);
});

test('no more than so many are kept, and switching off forgets them', async () => {
  await switchLearning(true);
  const digits = Array.from('甲乙丙丁戊己庚辛壬癸');
  const name = (n: number) => Array.from(String(n).padStart(4, '0'), (d) => digits[Number(d)]).join('');
  await learn(Array.from({ length: MOST + 50 }, (_, n) => [name(n), 'place'] as const));
  const { names } = await loadLearnt();
  expect(names).toHaveLength(MOST);
  expect(names.at(-1)?.[0]).toBe(name(MOST + 49));
  await switchLearning(false);
  expect(await loadLearnt()).toEqual({ on: false, names: [] });
});

test('whatever was stored, only names in Chinese of a known kind are used', () => {
  expect(
    normaliseLearnt({ on: 'yes', names: [['<b>', 'person'], ['沈若兰', 'god'], ['沈若兰'], 'x', ['青石镇', 'place']] }),
  ).toEqual({ on: false, names: [['青石镇', 'place']] });
});
