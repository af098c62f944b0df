import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { normaliseNotebook } = await import('./storage/notes.ts');
const { fromNotesFile, toNotesFile } = await import('./notes-file.ts');

const KEY = 'a'.repeat(64);
const book = normaliseNotebook({
  headline: 'A night boat',
  uriR: 'https://paper.example/a',
  uriM: 'https://mirror.example/a',
  lang: 'en',
  citation: 'Lee. A night boat.',
  notes: [
    {
      id: 'b1d0f5f0-0000-4000-8000-000000000001',
      created: '2025-01-01T00:00:00Z',
      modified: '2025-01-03T00:00:00Z',
      quote: { exact: 'a <b>', prefix: 'x', suffix: 'y' },
      position: { start: 4, end: 9 },
      text: 'why?',
    },
    {
      id: 'two',
      created: '2025-01-02T00:00:00Z',
      quote: { exact: 'later', prefix: '', suffix: '' },
      position: { start: 50, end: 55 },
      text: '',
    },
  ],
});

test('what was saved is read again as it was', () => {
  const same = { ...book, uriM: '', uriR: 'https://paper.example/b' };
  const file = toNotesFile([
    [KEY, book],
    ['b'.repeat(64), same],
  ]);
  expect(fromNotesFile(file)).toEqual([
    [KEY, book],
    ['b'.repeat(64), { ...same, uriM: same.uriR }],
  ]);
});

test('what is no file of notes is refused, and what in one is no note is left out', () => {
  for (const text of [
    '',
    'x',
    'null',
    '[]',
    '{}',
    '[null, 7, {"target": null}]',
    '[{"target":{"id":"urn:x-mirror-reader:zz"}}]',
  ])
    expect(fromNotesFile(text), text).toBeUndefined();
  const [one] = JSON.parse(toNotesFile([[KEY, book]])) as unknown[];
  const read = fromNotesFile(JSON.stringify([one, { target: { id: `urn:x-mirror-reader:${KEY}`, selector: 7 } }, 'x']));
  expect(read?.[0]?.[1].notes.map((n) => n.text)).toEqual(['why?']);
});
