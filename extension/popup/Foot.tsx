import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../platform/i18n.ts';
import { send } from '../platform/messages.ts';

/** The other pages of the extension. */
export function Foot(): JSX.Element {
  return (
    <footer>
      <button
        type="button"
        data-action="library"
        onClick={() => void send('library.open', {}).then(() => window.close())}
      >
        {t('library')}
      </button>
      <button type="button" data-action="options" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('options')}
      </button>
    </footer>
  );
}
