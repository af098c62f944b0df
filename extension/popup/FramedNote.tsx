import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../platform/i18n.ts';
import { hostOf } from '../platform/words.ts';

/** Says that what the page shows lies in a frame that the browser lets nobody look into, and opens it by itself on a press. */
export function FramedNote({ url }: { url: string }): JSX.Element {
  return (
    <div class="note" data-frame>
      <p>{t('popup_framed')}</p>
      <p>
        <b>{hostOf(url)}</b>
      </p>
      <button type="button" data-action="open-frame" onClick={() => void browser.tabs.create({ url })}>
        {t('popup_framed_open')}
      </button>
    </div>
  );
}
