import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

/** "Treat this page as a copy of …": the person gives the original's address. */
export function ByHand({ use }: { use(uriR: string): void }): JSX.Element {
  const [value, set] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    let url: URL | undefined;
    try {
      url = new URL(value.trim());
    } catch {
      url = undefined;
    }
    const ok = url?.protocol === 'http:' || url?.protocol === 'https:';
    setWrong(!ok);
    if (ok && url) use(url.href);
  };
  return (
    <details>
      <summary>{t('popup_by_hand')}</summary>
      <div class="row">
        <input
          type="text"
          inputMode="url"
          aria-label={t('popup_by_hand_label')}
          placeholder="https://"
          value={value}
          onInput={(e) => set(e.currentTarget.value)}
          onKeyDown={(e) => e.key === 'Enter' && submit()}
          style="flex:1"
        />
        <button type="button" onClick={submit}>
          {t('popup_by_hand_button')}
        </button>
      </div>
      {wrong && (
        <p class="warn" role="alert">
          {t('popup_by_hand_invalid')}
        </p>
      )}
    </details>
  );
}
