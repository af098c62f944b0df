import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { isOwnPage } from '../../platform/own-page.ts';
import { send } from '../../platform/messages.ts';
import type { Notes } from '../hooks/use-notes.ts';

const SHORT = 60;

/**
 * The list of highlights. Words are typed on the extension's own pages, and shown there alone: another page could see every
 * key, and may find a way to what stands in its document.
 */
export function NotesPanel({ notes, language, mark }: { notes: Notes; language: string; mark(): void }): JSX.Element {
  const ordered = [...notes.list].sort((a, b) => a.position.start - b.position.start);
  return (
    <>
      {/* Pressing must not take the selection away. */}
      <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={mark}>
        {t('notes_mark')}
      </button>
      {ordered.length === 0 && !notes.removed && <p class="hint">{t('notes_none')}</p>}
      {notes.removed && (
        <p class="hint" role="status">
          {t('notes_removed')}{' '}
          <button type="button" class="undo" onClick={notes.restore}>
            {t('undo')}
          </button>
        </p>
      )}
      {ordered.map((note) => (
        <div class="note">
          <button type="button" class="note-quote" lang={language} dir="auto" onClick={() => notes.go(note.id)}>
            {note.quote.exact.length > SHORT ? `${note.quote.exact.slice(0, SHORT)}…` : note.quote.exact}
          </button>
          {note.text && isOwnPage() && <p class="hint">{note.text}</p>}
          <div class="note-row">
            <button type="button" onClick={() => void send('notes.open', { key: notes.key, id: note.id })}>
              {t('notes_write')}
            </button>
            <button type="button" onClick={() => notes.remove(note.id)}>
              {t('notes_remove')}
            </button>
          </div>
        </div>
      ))}
      <button type="button" onClick={() => void send('notes.open', { key: notes.key })}>
        {t('notes_all')}
      </button>
    </>
  );
}
