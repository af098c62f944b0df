import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { normaliseNotebook, toAnnotations, toNotesMarkdown } = await import('./notes.ts');

const book = normaliseNotebook({
  headline: 'A *night* boat',
  uriR: 'https://paper.example/a',
  uriM: 'https://mirror.example/a',
  lang: 'en',
  citation: 'Lee. A night boat.',
  notes: [
    {
      id: 'two',
      created: '2025-01-02T00:00:00Z',
      quote: { exact: 'later\nlines' },
      position: { start: 50, end: 61 },
      text: '',
    },
    {
      id: 'one',
      created: '2025-01-01T00:00:00Z',
      quote: { exact: 'a <b>', prefix: 'x', suffix: 'y' },
      position: { start: 4, end: 9 },
      text: 'why?',
    },
    { id: 'no quote', position: { start: 1, end: 2 } },
    { id: 'turned', quote: { exact: 'z' }, position: { start: 9, end: 2 } },
  ],
});

test('what is no note is dropped', () => {
  expect(book.notes.map((n) => n.id)).toEqual(['two', 'one']);
  for (const stored of [undefined, null, 7, 'x', [], { notes: {} }])
    expect(normaliseNotebook(stored).notes).toEqual([]);
});

test('the file quotes in the order of the article, and cites', () => {
  expect(toNotesMarkdown(book)).toBe(
    '# A \\*night\\* boat\n\n> a \\<b\\>\n\nwhy?\n\n> later\n> lines\n\n---\n\nLee. A night boat.\n\n<https://paper.example/a>\n\n<https://mirror.example/a>\n',
  );
});

test('annotations are those of the W3C’s model', () => {
  const [, annotation] = toAnnotations(book);
  expect(annotation).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'commenting',
    body: { type: 'TextualBody', value: 'why?' },
    target: {
      source: 'https://paper.example/a',
      selector: [
        { type: 'TextQuoteSelector', exact: 'a <b>', prefix: 'x', suffix: 'y' },
        { type: 'TextPositionSelector', start: 4, end: 9 },
      ],
    },
  });
});
