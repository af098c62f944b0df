import { useEffect, useRef, useState } from 'preact/hooks';
import { allNotebooks, saveNotebook, watchNotebooks, type Note, type Notebook } from '../shared/notes.ts';

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

/**
 * Every notebook, that of the article `first` before the others. What another page stores shows here, except in notes
 * that are being typed.
 * @param stored called after each attempt to store, with whether it succeeded
 */
export function useNotebooks(first: string, stored: (ok: boolean) => void): Notebooks {
  const [books, set] = useState<ReadonlyMap<string, Notebook>>();
  const now = useRef(books);
  now.current = books;
  /** Notebooks with words that are not stored yet. */
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = (key: string, book: Notebook) => {
    now.current = new Map([...(now.current ?? []), [key, book]]);
    set(now.current);
  };
  const store = (key: string) => {
    waiting.current.delete(key);
    const book = now.current?.get(key);
    if (book) void saveNotebook(key, book).then(stored);
  };
  const flush = () => {
    clearTimeout(timer.current);
    for (const key of waiting.current) store(key);
  };
  useEffect(() => {
    void allNotebooks().then((all) =>
      set(new Map([...all.filter(([k]) => k === first), ...all.filter(([k]) => k !== first)])),
    );
    const stop = watchNotebooks((key, book) => {
      if (!waiting.current.has(key)) show(key, book);
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

  const change = (key: string, edit: (notes: readonly Note[]) => readonly Note[]): boolean => {
    const book = now.current?.get(key);
    if (book) show(key, { ...book, notes: edit(book.notes) });
    return book !== undefined;
  };
  return {
    list: books && [...books].filter(([, book]) => book.notes.length > 0),
    write: (key, id, text) => {
      if (!change(key, (notes) => notes.map((n) => (n.id === id ? { ...n, text } : n)))) return;
      waiting.current.add(key);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    remove: (key, note) => change(key, (notes) => notes.filter((n) => n.id !== note.id)) && store(key),
    restore: (key, note) => change(key, (notes) => [...notes.filter((n) => n.id !== note.id), note]) && store(key),
  };
}
