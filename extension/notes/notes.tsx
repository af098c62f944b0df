import { render, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copy } from '../shared/clipboard.ts';
import { t, uiDirection, uiLanguage } from '../shared/i18n.ts';
import {
  allNotebooks,
  saveNotebook,
  toAnnotations,
  toNotesMarkdown,
  type Note,
  type Notebook,
} from '../shared/notes.ts';
import { download } from '../shared/download.ts';

/** Article and note that the address names: `#key/id`. */
const [wantedBook, wantedNote] = location.hash.slice(1).split('/');

/** All notes by article. Words are typed here and not in the reader, where the page could see every key. */
function NotesPage(): JSX.Element {
  const [books, set] = useState<(readonly [string, Notebook])[]>();
  const [said, say] = useState('');
  useEffect(() => {
    void allNotebooks().then((all) =>
      set([...all.filter(([k]) => k === wantedBook), ...all.filter(([k]) => k !== wantedBook)]),
    );
  }, []);
  const change = (key: string, notes: readonly Note[]) => {
    const next = (books ?? []).map(([k, book]) => [k, k === key ? { ...book, notes } : book] as const);
    const book = next.find(([k]) => k === key)?.[1];
    set(next.filter(([, b]) => b.notes.length > 0));
    if (book) void saveNotebook(key, book).then((ok) => say(t(ok ? 'options_saved' : 'notes_not_saved')));
  };
  const all = (books ?? []).map(([, book]) => book);
  return (
    <main>
      <h1>{t('notes')}</h1>
      {books?.length === 0 && <p class="meta">{t('notes_none')}</p>}
      {all.length > 0 && (
        <div class="row">
          <button
            type="button"
            onClick={() => download('notes.md', 'text/markdown;charset=utf-8', [all.map(toNotesMarkdown).join('\n')])}
          >
            {t('notes_save_markdown')}
          </button>
          <button
            type="button"
            onClick={() =>
              download('notes.jsonld', 'application/ld+json', [JSON.stringify(all.flatMap(toAnnotations), null, 2)])
            }
          >
            {t('notes_save_annotations')}
          </button>
        </div>
      )}
      {books?.map(([key, book]) => (
        <section class="card" key={key}>
          <h2 lang={book.lang} dir="auto">
            {book.headline}
          </h2>
          {[...book.notes]
            .sort((a, b) => a.position.start - b.position.start)
            .map((note) => (
              <NoteView
                key={note.id}
                note={note}
                lang={book.lang}
                write={(text) =>
                  change(
                    key,
                    book.notes.map((n) => (n.id === note.id ? { ...n, text } : n)),
                  )
                }
                remove={() =>
                  change(
                    key,
                    book.notes.filter((n) => n.id !== note.id),
                  )
                }
              />
            ))}
          <p class="meta" dir="auto" style="overflow-wrap:anywhere">
            {book.citation}
          </p>
          <div class="row">
            <button
              type="button"
              onClick={() =>
                void copy(toNotesMarkdown(book)).then((ok) => say(t(ok ? 'copied_markdown' : 'copy_failed')))
              }
            >
              {t('reader_copy_markdown')}
            </button>
          </div>
        </section>
      ))}
      <p role="status" class="meta">
        {said}
      </p>
    </main>
  );
}

function NoteView({
  note,
  lang,
  write,
  remove,
}: {
  note: Note;
  lang: string;
  write(text: string): void;
  remove(): void;
}): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (note.id === wantedNote) field.current?.focus();
  }, []);
  return (
    <div class="note" id={note.id}>
      <blockquote lang={lang} dir="auto">
        {note.quote.exact}
      </blockquote>
      <textarea
        aria-label={t('notes_write')}
        placeholder={t('notes_write')}
        dir="auto"
        value={note.text}
        ref={field}
        onChange={(e) => write(e.currentTarget.value)}
      />
      <div class="row">
        <button type="button" onClick={remove}>
          {t('notes_remove')}
        </button>
      </div>
    </div>
  );
}

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('notes');
const root = document.getElementById('root');
if (root) render(<NotesPage />, root);
