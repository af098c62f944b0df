import { normaliseNotebook, toAnnotations, type Note, type Notebook } from './storage/notes.ts';

/** By which an annotation's target names the article of this extension: a digest of its address. */
const TARGET = 'urn:x-mirror-reader:';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** All notebooks as one file of W3C Web Annotations, with what is needed to take them in again. */
export function toNotesFile(books: readonly (readonly [key: string, book: Notebook])[]): string {
  const annotations = books.flatMap(([key, book]) =>
    toAnnotations(book).map((annotation) => ({
      ...annotation,
      target: {
        ...(annotation['target'] as Json),
        id: TARGET + key,
        'schema:headline': book.headline,
        'schema:inLanguage': book.lang,
        'schema:citation': book.citation,
      },
    })),
  );
  return JSON.stringify(annotations, null, 2);
}

function noteOf({ id, created, modified, body }: Json, selectors: readonly Json[]): Json {
  const [quote, position] = ['TextQuoteSelector', 'TextPositionSelector'].map((type) =>
    selectors.find((s) => s['type'] === type),
  );
  return {
    id: word(id).replace(/^urn:uuid:/, ''),
    created,
    modified,
    quote,
    position,
    text: isObject(body) ? body['value'] : '',
  };
}

/** Reads a file of `toNotesFile`: notebooks by key; undefined when it holds no note of this extension. */
export function fromNotesFile(text: string): (readonly [key: string, book: Notebook])[] | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  const books = new Map<string, { about: Json; notes: Json[] }>();
  for (const annotation of Array.isArray(file) ? file : []) {
    const target: unknown = isObject(annotation) ? annotation['target'] : undefined;
    if (!isObject(annotation) || !isObject(target)) continue;
    const key = word(target['id']).slice(TARGET.length);
    if (!word(target['id']).startsWith(TARGET) || !/^[0-9a-f]{64}$/.test(key)) continue;
    const selectors = Array.isArray(target['selector']) ? target['selector'].filter(isObject) : [];
    const book = books.get(key) ?? { about: target, notes: [] };
    book.notes.push(noteOf(annotation, selectors));
    books.set(key, book);
  }
  const read = [...books].map(([key, { about, notes }]) => {
    const archived = about['schema:archivedAt'];
    const book = normaliseNotebook({
      headline: about['schema:headline'],
      uriR: about['source'],
      uriM: archived ?? about['source'],
      lang: about['schema:inLanguage'],
      citation: about['schema:citation'],
      notes: notes as unknown as Note[],
    });
    return [key, book] as const;
  });
  const full = read.filter(([, book]) => book.notes.length > 0);
  return full.length ? full : undefined;
}
