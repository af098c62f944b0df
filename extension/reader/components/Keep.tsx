import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/messages.ts';

/** Saves the article in the library, and leads there. */
export function Keep({ save }: { save(): void }): JSX.Element {
  return (
    <>
      <button type="button" data-action="save" onClick={save}>
        {t('library_keep')}
      </button>
      <button type="button" onClick={() => void send('library.open', {})}>
        {t('library_open')}
      </button>
    </>
  );
}
