import { beforeEach, expect, test, vi } from 'vitest';
import type { BasketItem } from '../platform/storage/basket.ts';

type Closed = (id: number) => void;
let stored: Record<string, unknown> = {};
let asked = 0;
let tabs: { id: number; windowId: number; incognito: boolean }[] = [];
const closed: { window: Closed[]; tab: Closed[] } = { window: [], tab: [] };
const browser: { windows?: unknown; tabs: unknown; storage: unknown } = {
  tabs: {
    query: () => Promise.resolve(tabs).finally(() => asked++),
    onRemoved: { addListener: (heard: Closed) => closed.tab.push(heard) },
  },
  storage: {
    session: {
      get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
      set: (items: object) => Promise.resolve(void Object.assign(stored, items)),
    },
  },
};
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { addToBasket, emptyBasket, loadBasket, removeFromBasket } = await import('../platform/storage/basket.ts');
const { watchPrivateSession } = await import('./private-session.ts');

const item = (id: string) => ({ id, article: { headline: id }, forms: {} }) as unknown as BasketItem;
const ids = async (of: 'normal' | 'private') => (await loadBasket(of)).map(({ id }) => id);

beforeEach(() => {
  stored = {};
  tabs = [];
  asked = 0;
  closed.window.length = closed.tab.length = 0;
  browser.windows = { onRemoved: { addListener: (heard: Closed) => closed.window.push(heard) } };
});

test('private windows have a citation list of their own', async () => {
  await addToBasket('normal', item('harbour'));
  await addToBasket('private', item('lamp'));
  await addToBasket('private', item('quay'));
  expect(await ids('normal')).toEqual(['harbour']);
  expect(await ids('private')).toEqual(['lamp', 'quay']);
  await removeFromBasket('normal', 'lamp');
  expect(await ids('private')).toEqual(['lamp', 'quay']);
  await emptyBasket('normal');
  expect(await ids('normal')).toEqual([]);
  expect(await ids('private')).toEqual(['lamp', 'quay']);
});

test('the list of private windows goes with the last of them, and no other list', async () => {
  watchPrivateSession();
  await addToBasket('normal', item('harbour'));
  await addToBasket('private', item('lamp'));
  tabs = [
    { id: 1, windowId: 10, incognito: false },
    { id: 2, windowId: 20, incognito: true },
    { id: 3, windowId: 30, incognito: true },
  ];
  closed.window[0]?.(30);
  await vi.waitFor(() => expect(asked).toBe(1));
  expect(await ids('private')).toEqual(['lamp']);
  // The window that is being closed is still listed.
  tabs.pop();
  closed.window[0]?.(20);
  await vi.waitFor(async () => expect(await ids('private')).toEqual([]));
  expect(await ids('normal')).toEqual(['harbour']);
});

test('where a browser has no windows, the last private tab counts', async () => {
  browser.windows = undefined;
  watchPrivateSession();
  await addToBasket('private', item('lamp'));
  tabs = [{ id: 2, windowId: 20, incognito: true }];
  closed.tab[0]?.(2);
  await vi.waitFor(async () => expect(await ids('private')).toEqual([]));
});
