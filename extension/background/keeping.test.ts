import { beforeEach, expect, test, vi } from 'vitest';
import type { Handlers } from '../platform/messages.ts';
import type { Notebook } from '../platform/storage/notes.ts';

let stored: Record<string, unknown> = {};
let full = false;
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'own' },
    storage: {
      local: {
        get: async (key: string) => structuredClone({ [key]: stored[key] }),
        set: async (values: Record<string, unknown>) => {
          await new Promise((done) => setImmediate(done));
          if (full) throw new Error('QuotaExceededError: no room');
          stored = { ...stored, ...structuredClone(values) };
        },
        remove: async (key: string) => void delete stored[key],
      },
    },
  },
}));
const { KEEPING: handlers } = await import('./keeping.ts');
const { normaliseNotebook } = await import('../platform/storage/notes.ts');

const KEY = 'c'.repeat(64);
const sender = (incognito = false, frameId = 0) =>
  ({ tab: { id: 1, incognito }, frameId }) as unknown as Parameters<NonNullable<Handlers['notes.add']>>[1];
const bookOf = (...ids: string[]): Notebook =>
  normaliseNotebook({
    headline: 'A night boat',
    citation: 'Lee.',
    notes: ids.map((id, i) => ({
      id,
      created: '2025-01-01T00:00:00Z',
      quote: { exact: id },
      position: { start: 10 * i + id.length * 100, end: 10 * i + id.length * 100 + 1 },
      text: '',
    })),
  });
const add = (book: Notebook, from = sender()) => handlers['notes.add']?.({ key: KEY, book }, from);
const write = (id: string, text: string, base?: string) =>
  handlers['notes.write']?.({ key: KEY, id, text, base }, sender());
const kept = () => normaliseNotebook(stored[`notes:${KEY}`]).notes;

beforeEach(() => {
  stored = {};
  full = false;
});

test('highlights made in many tabs at once are all there', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => 'x'.repeat(i + 1));
  await Promise.all(ids.map(async (id) => add(bookOf(id))));
  expect(kept().map((n) => n.id)).toEqual(ids);
  expect((stored[`notes:${KEY}`] as { version: number }).version).toBe(1);
});

test('words written at two places at once both stay', async () => {
  await add(bookOf('one'));
  expect(await write('one', 'mine', '')).toEqual({ state: 'kept', text: 'mine' });
  expect(await write('one', 'yours', '')).toEqual({ state: 'kept', text: 'mine\n\nyours' });
  expect(await write('one', 'mine\n\nyours, later', 'mine\n\nyours')).toMatchObject({ text: 'mine\n\nyours, later' });
  expect(kept()[0]?.modified).toMatch(/^\d{4}-/);
  expect(await write('none', 'x')).toMatchObject({ state: 'gone' });
});

test('a limit is said, and what was there stays', async () => {
  await add(bookOf('one'));
  expect(await write('one', 'x'.repeat(20_001))).toMatchObject({ state: 'too-long' });
  const many = Array.from({ length: 1000 }, (_, i) => `y${i}`);
  expect(await add(bookOf(...many))).toBe('too-many');
  full = true;
  expect(await add(bookOf('more'))).toBe('full');
  expect(kept().map((n) => [n.id, n.text])).toEqual([['one', '']]);
});

test('a private window is what the browser says it is', async () => {
  expect(await add(bookOf('one'), sender(true))).toBe('private');
  expect(await add(bookOf('one'), sender(false, 7))).toBe('private');
  stored = { settings: { keepPrivate: true } };
  expect(await add(bookOf('one'), sender(true))).toBe('kept');
});

test('a notebook of a later form is not written over', async () => {
  stored[`notes:${KEY}`] = { version: 2, ...bookOf('one') };
  expect(await add(bookOf('two!'))).toBe('failed');
  expect(stored[`notes:${KEY}`]).toMatchObject({ version: 2 });
});

test('notes out of a file come to those that are there', async () => {
  await add(bookOf('one'));
  await write('one', 'mine');
  const again = bookOf('one', 'second');
  const books = [[KEY, again]] as const;
  expect(await handlers['notes.import']?.({ books }, sender())).toEqual({ added: 1, known: 1, state: 'kept' });
  expect(kept().map((n) => n.text)).toEqual(['mine', '']);
});
