import browser from 'webextension-polyfill';
import { checked, listOf, made, matching, maybe, read, shape, text, whole } from '../../../src/kit/stored.ts';
import { exclusive } from '../exclusive.ts';
import type { MessageKey } from '../i18n.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../../../src/model/entity.ts';

/** A highlight, and the note on it: the fields of a W3C Web Annotation that vary. */
export interface Note {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly created: string;
  /** Over `Article.articleBody`, in the source's script. The quote is the truth. */
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** The person's words; '' for a bare highlight. */
  readonly text: string;
  /** ISO 8601 instant at which the words were changed. */
  readonly modified?: string | undefined;
}

/** The notes on one article, with what is needed to cite it without the page. */
export interface Notebook {
  readonly headline: string;
  readonly uriR: string;
  readonly uriM: string;
  readonly lang: string;
  readonly citation: string;
  readonly notes: readonly Note[];
}

const PREFIX = 'notes:';
/** Notes on one article. */
const MOST_NOTES = 1000;
/** Characters of a quotation, and of the words on it. */
const LONGEST_NOTE = 20_000;
/** The form in which notebooks are stored; one of a later form is read and not written over. */
const VERSION = 1;

const NOTE = shape<Note>({
  id: matching(/^[\w-]{1,60}$/),
  created: text(30),
  quote: shape<TextQuoteSelector>({
    exact: made((exact) => exact.slice(0, LONGEST_NOTE) || undefined),
    prefix: text(64),
    suffix: text(64),
  }),
  position: checked(
    shape<TextPositionSelector>({ start: whole(0, Infinity), end: whole(0, Infinity) }),
    ({ start, end }) => end > start,
  ),
  text: text(LONGEST_NOTE),
  modified: maybe(matching(/^\d{4}-[\d:.TZ-]{1,26}$/)),
});

const NOTEBOOK = shape<Notebook>({
  headline: text(300),
  uriR: text(2048),
  uriM: text(2048),
  lang: text(35),
  citation: text(4000),
  notes: listOf(NOTE, MOST_NOTES),
});

/** Keeps what is valid, whatever was stored. */
export const normaliseNotebook = (stored: unknown): Notebook => read(NOTEBOOK, stored);

/** The notes on the article with this key; an empty notebook when there are none. */
export async function loadNotebook(key: string): Promise<Notebook> {
  try {
    return normaliseNotebook((await browser.storage.local.get(PREFIX + key))[PREFIX + key]);
  } catch {
    return normaliseNotebook(undefined);
  }
}

/** What came of a change, in words; for a highlight that was made `kept` has its own. */
export const NOTE_WORDS = {
  kept: 'options_saved',
  private: 'notes_private',
  'too-many': 'notes_too_many',
  'too-long': 'notes_too_long',
  gone: 'notes_not_saved',
  full: 'notes_not_saved',
  failed: 'notes_not_saved',
} as const satisfies Record<NoteState, MessageKey>;

/** What came of a change: `full` is the disk, `too-many` and `too-long` are the limits above, `gone` a note that is no more. */
export type NoteState = 'kept' | 'private' | 'too-many' | 'too-long' | 'gone' | 'full' | 'failed';

/**
 * Changes the notebook of a key as it is stored now, alone among all pages of the extension.
 * @param next gives the changed notebook, or why there is none
 */
export function changeNotebook(key: string, next: (book: Notebook) => Notebook | NoteState): Promise<NoteState> {
  const name = PREFIX + key;
  return exclusive('notes', async () => {
    try {
      const stored: unknown = (await browser.storage.local.get(name))[name];
      if (Number((stored as { version?: unknown } | undefined)?.version ?? VERSION) > VERSION) return 'failed';
      const changed = next(normaliseNotebook(stored));
      if (typeof changed === 'string') return changed;
      if (changed.notes.length > MOST_NOTES) return 'too-many';
      if (changed.notes.some((n) => Math.max(n.text.length, n.quote.exact.length) > LONGEST_NOTE)) return 'too-long';
      if (changed.notes.length === 0) await browser.storage.local.remove(name);
      else await browser.storage.local.set({ [name]: { version: VERSION, ...normaliseNotebook(changed) } });
      return 'kept';
    } catch (error) {
      return /quota/i.test(String(error)) ? 'full' : 'failed';
    }
  });
}

/** Every notebook with its key, the one with the newest note first. */
export async function allNotebooks(): Promise<(readonly [key: string, book: Notebook])[]> {
  const all = await browser.storage.local.get(null).catch(() => ({}));
  const newest = (book: Notebook) => book.notes.reduce((last, n) => (n.created > last ? n.created : last), '');
  return Object.entries(all)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, stored]) => [name.slice(PREFIX.length), normaliseNotebook(stored)] as const)
    .filter(([, book]) => book.notes.length > 0)
    .sort((a, b) => (newest(a[1]) < newest(b[1]) ? 1 : -1));
}

/** Calls back when the notes on `key` change, in whatever page; gives the way to stop. */
export function watchNotebook(key: string, changed: (book: Notebook) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[PREFIX + key];
    if (area === 'local' && change) changed(normaliseNotebook(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back when the notes on any article change, in whatever page; gives the way to stop. */
export function watchNotebooks(changed: (key: string, book: Notebook) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    for (const [name, change] of Object.entries(changes))
      if (name.startsWith(PREFIX)) changed(name.slice(PREFIX.length), normaliseNotebook(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** A notebook as W3C Web Annotations, in an annotation collection's order. */
export function toAnnotations(book: Notebook): Record<string, unknown>[] {
  return book.notes.map((note) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    created: note.created,
    ...(note.modified ? { modified: note.modified } : {}),
    motivation: note.text ? 'commenting' : 'highlighting',
    ...(note.text ? { body: { type: 'TextualBody', value: note.text, format: 'text/plain' } } : {}),
    target: {
      source: book.uriR || book.uriM,
      ...(book.uriM && book.uriM !== book.uriR ? { 'schema:archivedAt': book.uriM } : {}),
      selector: [
        { type: 'TextQuoteSelector', ...note.quote },
        { type: 'TextPositionSelector', ...note.position },
      ],
    },
  }));
}

const quoted = (words: string) => words.replace(/^/gm, '> ');
/** Markup characters of plain words, so that a note's own text stays text. */
const escaped = (words: string) => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** A notebook as Markdown: each quotation, then the note, and at the end the citation. */
export function toNotesMarkdown(book: Notebook): string {
  const ordered = [...book.notes].sort((a, b) => a.position.start - b.position.start);
  const parts = ordered.flatMap((n) => [quoted(escaped(n.quote.exact)), ...(n.text ? [escaped(n.text)] : [])]);
  const links = [book.uriR, book.uriM].filter((u, i, all) => u && all.indexOf(u) === i).map((u) => `<${u}>`);
  return (
    [`# ${escaped(book.headline)}`, ...parts, '---', escaped(book.citation), ...links].filter(Boolean).join('\n\n') +
    '\n'
  );
}
