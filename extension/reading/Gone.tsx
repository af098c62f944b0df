import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';

/** The article is not kept any more: its tab was closed, or the browser. */
export function Gone(): JSX.Element {
  return (
    <main>
      <h1>{t('app_name')}</h1>
      <p role="status">{t('own_tab_gone')}</p>
      <div class="row">
        <a href="../library/library.html">{t('library')}</a>
      </div>
    </main>
  );
}
