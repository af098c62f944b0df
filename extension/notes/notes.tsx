import { render, type JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { download } from '../platform/download.ts';
import { t } from '../platform/i18n.ts';
import { keyOf } from '../platform/storage/keys.ts';
import { send } from '../platform/messages.ts';
import { fromNotesFile, toNotesFile } from '../platform/notes-file.ts';
import { NOTE_WORDS, toNotesMarkdown, type Note } from '../platform/storage/notes.ts';
import { preparePage } from '../ui/page.ts';
import { Said } from '../ui/Said.tsx';
import { Book } from './Book.tsx';
import { useNotebooks } from './use-notebooks.ts';

/** Article and note that the address names: `#key/id`. */
const [wantedBook = '', wantedNote] = location.hash.slice(1).split('/');

/** All notes by article. Words are typed here and not in the reader, where the page could see every key. */
function NotesPage(): JSX.Element {
  const [said, say] = useState('');
  const [gone, setGone] = useState<{ readonly key: string; readonly note: Note }>();
  const notebooks = useNotebooks(wantedBook, (state) => {
    if (state !== 'kept') tell(t(NOTE_WORDS[state]));
  });
  const take = async (file: File | undefined) => {
    const books = file && fromNotesFile(await file.text());
    if (!books) return tell(t('notes_import_none'));
    const { added, state } = await send('notes.import', { books });
    tell(state === 'kept' ? t('notes_imported', added) : t(NOTE_WORDS[state]));
  };
  const picker = useRef<HTMLInputElement>(null);
  const tell = (words: string) => {
    setGone(undefined);
    say(words);
  };
  const { list } = notebooks;
  const all = (list ?? []).map(([, book]) => book);
  return (
    <main aria-busy={!list}>
      <header class="head">
        <h1>{t('notes')}</h1>
        <a href="../library/library.html">{t('library')}</a>
      </header>
      {list?.length === 0 && (
        <div class="empty">
          <p>{t('notes_none')}</p>
          <p>{t('notes_how', keyOf({}, 'highlight').toUpperCase())}</p>
        </div>
      )}
      {all.length > 0 && <p class="meta">{t('notes_saved_as_typed')}</p>}
      <div class="row">
        {all.length > 0 && (
          <>
            <button
              type="button"
              onClick={() => download('notes.md', 'text/markdown;charset=utf-8', [all.map(toNotesMarkdown).join('\n')])}
            >
              {t('notes_save_markdown')}
            </button>
            <button
              type="button"
              onClick={() => download('notes.jsonld', 'application/ld+json', [toNotesFile(list ?? [])])}
            >
              {t('notes_save_annotations')}
            </button>
          </>
        )}
        <button type="button" data-action="import" onClick={() => picker.current?.click()}>
          {t('notes_import')}
        </button>
        <input
          type="file"
          accept=".jsonld,.json,application/ld+json"
          hidden
          aria-label={t('notes_import')}
          ref={picker}
          onChange={(e) => {
            void take(e.currentTarget.files?.[0]).catch(() => tell(t('notes_not_saved')));
            e.currentTarget.value = '';
          }}
        />
      </div>
      {list?.map(([key, book]) => (
        <Book
          key={key}
          id={key}
          book={book}
          wanted={wantedNote}
          say={tell}
          write={(id, text) => notebooks.write(key, id, text)}
          remove={(note) => {
            notebooks.remove(key, note);
            setGone({ key, note });
            say(t('notes_removed'));
          }}
        />
      ))}
      <Said
        words={said}
        undo={
          gone &&
          (() => {
            notebooks.restore(gone.key, gone.note);
            tell('');
          })
        }
      />
    </main>
  );
}

render(<NotesPage />, preparePage('notes'));
