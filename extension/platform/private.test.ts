import { beforeEach, expect, test, vi } from 'vitest';

const browser = {
  extension: { inIncognitoContext: false },
  tabs: { get: (id: number) => (id < 3 ? Promise.resolve({ incognito: id === 2 }) : Promise.reject(new Error())) },
  storage: { local: { get: () => Promise.resolve({ settings }) } },
};
let settings: Record<string, unknown>;
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { isPrivate, mayStore } = await import('./private.ts');

beforeEach(() => {
  settings = {};
  browser.extension.inIncognitoContext = false;
});

test('a page knows by itself, a popup by its tab, and doubt is taken for private', async () => {
  expect(await isPrivate()).toBe(false);
  expect(await isPrivate(1)).toBe(false);
  expect(await isPrivate(2)).toBe(true);
  expect(await isPrivate(3)).toBe(true);
  browser.extension.inIncognitoContext = true;
  expect(await isPrivate()).toBe(true);
});

test('nothing is stored from private windows unless the person has said so', async () => {
  expect(await mayStore()).toBe(true);
  expect(await mayStore(2)).toBe(false);
  settings = { keepPrivate: true };
  expect(await mayStore(2)).toBe(true);
  settings = { keepPrivate: 'yes' };
  expect(await mayStore(2)).toBe(false);
});
