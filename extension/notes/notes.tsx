import { render, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { download } from '../shared/download.ts';
import { t } from '../shared/i18n.ts';
import { keyOf } from '../shared/keys.ts';
import { toAnnotations, toNotesMarkdown, type Note } from '../shared/notes.ts';
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
  const notebooks = useNotebooks(wantedBook, (ok) => {
    if (!ok) tell(t('notes_not_saved'));
  });
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
      {all.length > 0 && (
        <>
          <p class="meta">{t('notes_saved_as_typed')}</p>
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
        </>
      )}
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
