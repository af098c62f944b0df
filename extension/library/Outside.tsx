import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';

/** In a private window: the library lies outside of it. */
export function Outside(): JSX.Element {
  return (
    <main>
      <h1>{t('library')}</h1>
      <p>{t('library_outside')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => void send('library.open', {})}>
          {t('library_open')}
        </button>
      </div>
    </main>
  );
}
