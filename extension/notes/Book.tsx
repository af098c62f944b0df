import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copy } from '../platform/clipboard.ts';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';
import { typed } from '../platform/storage/corrected.ts';
import { loadCorrection, watchCorrection, type Correction } from '../platform/storage/corrections.ts';
import { toNotesMarkdown, type Note, type Notebook } from '../platform/storage/notes.ts';
import { Link } from '../ui/Link.tsx';

interface Props {
  /** The notebook's key, which is that of its article in the library as well. */
  readonly id: string;
  readonly book: Notebook;
  /** The note to type in at once. */
  readonly wanted: string | undefined;
  say(words: string): void;
  write(id: string, text: string): void;
  remove(note: Note): void;
}

/** The notes on one article, with the ways back to it. */
export function Book({ id, book, wanted, say, write, remove }: Props): JSX.Element {
  const [kept, setKept] = useState(false);
  const { uriR, uriM } = book;
  const [title, setTitle] = useState<string>();
  useEffect(() => {
    const show = ({ forms }: Correction) => setTitle(forms.title);
    void loadCorrection(uriR || uriM).then(show);
    return watchCorrection(uriR || uriM, show);
  }, []);
  useEffect(
    () =>
      void send('library.has', { address: uriR || uriM }).then(
        (reply) => setKept(!!reply.kept),
        () => undefined,
      ),
    [],
  );
  return (
    <section class="card" data-book={id}>
      <h2 lang={book.lang || undefined} dir="auto">
        {typed(title, book.headline)}
      </h2>
      <p class="ways">
        {kept && <a href={`../library/library.html#${id}`}>{t('notes_open_saved')}</a>}
        {uriM && <Link href={uriM}>{t('notes_open_copy')}</Link>}
        {uriR && uriR !== uriM && <Link href={uriR}>{t('notes_open_original')}</Link>}
      </p>
      {[...book.notes]
        .sort((a, b) => a.position.start - b.position.start)
        .map((note) => (
          <NoteField
            key={note.id}
            note={note}
            lang={book.lang}
            focus={note.id === wanted}
            write={(text) => write(note.id, text)}
            remove={() => remove(note)}
          />
        ))}
      <p class="meta citation" dir="auto">
        {book.citation}
      </p>
      <div class="row">
        <button
          type="button"
          onClick={() => void copy(toNotesMarkdown(book)).then((ok) => say(t(ok ? 'copied_markdown' : 'copy_failed')))}
        >
          {t('reader_copy_markdown')}
        </button>
      </div>
    </section>
  );
}

interface FieldProps {
  readonly note: Note;
  readonly lang: string;
  readonly focus: boolean;
  write(text: string): void;
  remove(): void;
}

function NoteField({ note, lang, focus, write, remove }: FieldProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, []);
  return (
    <div class="note" id={note.id}>
      <blockquote lang={lang || undefined} dir="auto">
        {note.quote.exact}
      </blockquote>
      <textarea
        aria-label={t('notes_write')}
        placeholder={t('notes_write')}
        dir="auto"
        value={note.text}
        ref={field}
        onInput={(e) => write(e.currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="quiet" onClick={remove}>
          {t('notes_remove')}
        </button>
      </div>
    </div>
  );
}
