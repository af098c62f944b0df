import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { removedName, withoutRemoved } from '../../../src/entities/removed.ts';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
        remove: async (key: string) => stored.delete(key),
      },
    },
  },
}));
const { forgetRemoved, loadRemoved, normaliseRemoved, saveRemoved } = await import('./removed-names.ts');

const entity = (name: string, type: Entity['type'], aliases: string[] = []): Entity => ({
  name,
  type,
  aliases,
  mentions: [],
  evidence: 'pattern',
});

beforeEach(() => stored.clear());

test('a name that was taken away stays away from that article, in either script, and from no other', async () => {
  const wrong = entity('連續', 'person');
  await saveRemoved('https://a.example/', [removedName(wrong)]);
  const again = [entity('连续', 'person'), entity('连续', 'place'), entity('林书远', 'person')];
  expect(withoutRemoved(again, await loadRemoved('https://a.example/')).map((e) => `${e.type}:${e.name}`)).toEqual([
    'place:连续',
    'person:林书远',
  ]);
  expect(withoutRemoved(again, await loadRemoved('https://b.example/'))).toHaveLength(3);
});

test('it stays away when a later reading knows it by another of its forms', () => {
  const removed = [removedName(entity('海民联', 'organization'))];
  expect(withoutRemoved([entity('海湾民权联盟', 'organization', ['海民联'])], removed)).toEqual([]);
});

test('the latest articles are remembered, and nothing once it is given back or forgotten', async () => {
  for (let i = 0; i < 201; i += 1) await saveRemoved(`https://a.example/${i}`, [['连续', 'person']]);
  expect(await loadRemoved('https://a.example/0')).toEqual([]);
  expect(await loadRemoved('https://a.example/200')).toHaveLength(1);
  await saveRemoved('https://a.example/200', []);
  expect(await loadRemoved('https://a.example/200')).toEqual([]);
  await forgetRemoved();
  expect(await loadRemoved('https://a.example/199')).toEqual([]);
});

test('whatever was stored, what is valid of it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.anything(), fc.array(fc.anything()))), (anything) => {
      const once = normaliseRemoved(anything);
      expect(normaliseRemoved(structuredClone(once))).toEqual(once);
    }),
  );
  expect(normaliseRemoved([['a', [['连续', 'person'], ['x', 'colour'], 7]]])).toEqual([['a', [['连续', 'person']]]]);
});
