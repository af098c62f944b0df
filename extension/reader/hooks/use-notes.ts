import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { send } from '../../platform/messages.ts';
import {
  loadNotebook,
  NOTE_WORDS,
  watchNotebook,
  type Note,
  type Notebook,
  type NoteState,
} from '../../platform/storage/notes.ts';
import { articleKey } from '../article-key.ts';
import { bring, mark } from '../highlights/highlighter.ts';
import type { Citing } from './use-citing.ts';
import { pageAddress } from '../reading-page.ts';
import { TextIndex, type Position } from '../highlights/text-index.ts';

/** Characters before and after a quotation that are kept to find it again. */
const CONTEXT = 32;

type Outcome = 'notes_marked' | (typeof NOTE_WORDS)[NoteState];

export interface Notes {
  readonly key: string;
  readonly list: readonly Note[];
  /** Highlights a piece of the article; says what came of it. */
  add(position: Position): Promise<Outcome>;
  remove(id: string): void;
  /** The highlight that was removed last, as long as it can be brought back. */
  readonly removed: Note | undefined;
  restore(): void;
  /** Brings a highlight into view. */
  go(id: string): void;
  /** The highlight under a point of the window. */
  at(x: number, y: number): Note | undefined;
}

/** The person's highlights on this article, found again in the text and marked. */
export function useNotes(
  article: Article,
  body: () => HTMLElement | null,
  redraw: unknown,
  { correction, article: shown, cite }: Citing,
): Notes {
  const [key, setKey] = useState('');
  const [book, setBook] = useState<Notebook>();
  const [removed, setRemoved] = useState<Note>();
  const ranges = useRef(new Map<string, Range>());

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void articleKey(article).then(async (k) => {
      const found = await loadNotebook(k);
      if (gone) return;
      setKey(k);
      setBook(found);
      stop = watchNotebook(k, setBook);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [article]);

  useEffect(() => {
    const root = body();
    ranges.current.clear();
    if (!root || !book?.notes.length) return mark('note', []);
    const texts = new TextIndex(root, article);
    for (const note of book.notes) {
      const range = texts.range({ start: note.position.start, exact: note.quote.exact });
      if (range) ranges.current.set(note.id, range);
    }
    mark('note', [...ranges.current.values()]);
  }, [book, redraw]);

  // What was corrected after the first highlight holds for the notes as well.
  useEffect(() => {
    if (!book?.notes.length || !Object.keys(correction.forms).length) return;
    void cite().then(({ text }) => {
      if (text !== book.citation || shown.headline !== book.headline) void keep([]);
    });
  }, [book, correction]);

  const list = book?.notes ?? [];
  /** Adds notes to those that are stored, and renews what is said of the article. */
  const keep = async (notes: readonly Note[]): Promise<Outcome> => {
    if (!key) return 'notes_not_saved';
    const { provenance } = article;
    const citation = (await cite()).text;
    const renewed: Notebook = {
      headline: shown.headline,
      uriR: provenance.uriR ?? '',
      uriM: provenance.hops[0]?.uriM ?? pageAddress(),
      lang: article.inLanguage ?? '',
      citation,
      notes,
    };
    const state = await send('notes.add', { key, book: renewed });
    return state === 'kept' ? 'notes_marked' : NOTE_WORDS[state];
  };

  return {
    key,
    list,
    add: ({ start, end, exact }) => {
      const { articleBody } = article;
      const quote = {
        exact,
        prefix: articleBody.slice(Math.max(0, start - CONTEXT), start),
        suffix: articleBody.slice(end, end + CONTEXT),
      };
      if (list.some((n) => n.position.start === start && n.position.end === end))
        return Promise.resolve('notes_marked');
      const id = crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${start}-${end}`;
      return keep([{ id, created: new Date().toISOString(), quote, position: { start, end }, text: '' }]);
    },
    remove: (id) => {
      setRemoved(list.find((n) => n.id === id));
      void send('notes.remove', { key, id }).catch(() => undefined);
    },
    removed,
    restore: () => {
      if (removed) void keep([removed]).catch(() => undefined);
      setRemoved(undefined);
    },
    go: (id) => {
      const range = ranges.current.get(id);
      if (range) bring(range);
    },
    at: (x, y) =>
      list.find((n) =>
        [...(ranges.current.get(n.id)?.getClientRects() ?? [])].some(
          (r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom,
        ),
      ),
  };
}
