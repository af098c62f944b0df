import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countCorrections, forgetCorrections } from '../platform/storage/corrections.ts';
import { t } from '../platform/i18n.ts';

/** How many articles' corrections are remembered, and the button that forgets them. */
export function Corrections(): JSX.Element | null {
  const [count, set] = useState(0);
  useEffect(() => void countCorrections().then(set), []);
  if (count === 0) return null;
  return (
    <div class="row">
      <span>{t('options_corrections', count)}</span>
      <button
        type="button"
        data-action="forget-corrections"
        onClick={() => void forgetCorrections().then(() => set(0))}
      >
        {t('options_corrections_forget')}
      </button>
    </div>
  );
}
