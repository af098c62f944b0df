import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../platform/messages.ts';
import { allNotebooks, watchNotebooks, type Note, type Notebook, type NoteState } from '../platform/storage/notes.ts';

/** Typing is stored when it has paused so long, in milliseconds. */
const PAUSE = 300;

export interface Notebooks {
  /** Undefined while they are being read. */
  readonly list: readonly (readonly [key: string, book: Notebook])[] | undefined;
  /** Changes the words of a note: shown at once, stored when typing pauses or the page is left. */
  write(key: string, id: string, text: string): void;
  remove(key: string, note: Note): void;
  restore(key: string, note: Note): void;
}

/** Words that are not stored yet; `base`: those that were when the typing began. */
interface Waiting {
  readonly key: string;
  readonly id: string;
  readonly base: string;
}

/**
 * Every notebook, that of the article `first` before the others. What another page stores shows here, except in notes
 * that are being typed.
 * @param stored called after each attempt to store, with what came of it
 */
export function useNotebooks(first: string, stored: (state: NoteState) => void): Notebooks {
  const [books, set] = useState<ReadonlyMap<string, Notebook>>();
  const now = useRef(books);
  now.current = books;
  const waiting = useRef(new Map<string, Waiting>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = (key: string, book: Notebook) => {
    now.current = new Map([...(now.current ?? []), [key, book]]);
    set(now.current);
  };
  const textOf = (key: string, id: string) => now.current?.get(key)?.notes.find((n) => n.id === id)?.text;
  const change = (key: string, edit: (notes: readonly Note[]) => readonly Note[]) => {
    const book = now.current?.get(key);
    if (book) show(key, { ...book, notes: edit(book.notes) });
  };
  const put = (key: string, id: string, text: string) =>
    change(key, (notes) => notes.map((n) => (n.id === id ? { ...n, text } : n)));

  const store = async ({ key, id, base }: Waiting) => {
    const text = textOf(key, id);
    if (text === undefined) return;
    const reply = await send('notes.write', { key, id, text, base }).catch(() => ({ state: 'failed' as const, text }));
    // Written elsewhere at the same time: what is stored now holds both.
    if (reply.text !== text && textOf(key, id) === text) put(key, id, reply.text);
    stored(reply.state);
  };
  const flush = () => {
    clearTimeout(timer.current);
    const all = [...waiting.current.values()];
    waiting.current.clear();
    for (const one of all) void store(one);
  };
  useEffect(() => {
    void allNotebooks().then((all) =>
      set(new Map([...all.filter(([k]) => k === first), ...all.filter(([k]) => k !== first)])),
    );
    const stop = watchNotebooks((key, book) => {
      const typed = (note: Note) => (waiting.current.has(`${key}/${note.id}`) ? textOf(key, note.id) : undefined);
      show(key, { ...book, notes: book.notes.map((n) => ({ ...n, text: typed(n) ?? n.text })) });
    });
    const hidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', flush);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', flush);
    };
  }, []);

  const failed = () => stored('failed');
  return {
    list: books && [...books].filter(([, book]) => book.notes.length > 0),
    write: (key, id, text) => {
      const base = textOf(key, id);
      if (base === undefined) return;
      const name = `${key}/${id}`;
      if (!waiting.current.has(name)) waiting.current.set(name, { key, id, base });
      put(key, id, text);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    remove: (key, note) => {
      change(key, (notes) => notes.filter((n) => n.id !== note.id));
      void send('notes.remove', { key, id: note.id }).then(stored, failed);
    },
    restore: (key, note) => {
      const book = now.current?.get(key);
      if (book) void send('notes.add', { key, book: { ...book, notes: [note] } }).then(stored, failed);
    },
  };
}
