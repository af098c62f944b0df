import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countCorrections, forgetCorrections } from '../platform/storage/corrections.ts';
import { allRemoved, forgetRemoved } from '../platform/storage/removed-names.ts';
import { t } from '../platform/i18n.ts';

interface RowProps {
  /** The action, as tests and the keyboard know it. */
  readonly action: string;
  readonly label: string;
  readonly words: (count: number) => string;
  readonly count: () => Promise<number>;
  readonly forget: () => Promise<void>;
}

function Row({ action, label, words, count, forget }: RowProps): JSX.Element | null {
  const [articles, set] = useState(0);
  useEffect(() => void count().then(set), []);
  if (articles === 0) return null;
  return (
    <div class="row">
      <span>{words(articles)}</span>
      <button type="button" data-action={action} onClick={() => void forget().then(() => set(0))}>
        {label}
      </button>
    </div>
  );
}

/** Of how many articles something is remembered that the person corrected, and the buttons that forget it. */
export function Corrections(): JSX.Element {
  return (
    <>
      <Row
        action="forget-corrections"
        label={t('options_corrections_forget')}
        words={(count) => t('options_corrections', count)}
        count={countCorrections}
        forget={forgetCorrections}
      />
      <Row
        action="forget-removed-names"
        label={t('options_removed_forget')}
        words={(count) => t('options_removed', count)}
        count={async () => (await allRemoved()).size}
        forget={forgetRemoved}
      />
    </>
  );
}
