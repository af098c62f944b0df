import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Check } from './Check.tsx';
import { loadLearnt, switchLearning, watchLearnt, type Learnt } from '../platform/storage/learnt.ts';

/** Whether names are learnt from editors' subject links, how many there are, and how to be rid of them. */
export function LearntNames(): JSX.Element {
  const [learnt, set] = useState<Learnt>({ on: false, names: [] });
  const read = () => void loadLearnt().then(set);
  useEffect(() => {
    read();
    return watchLearnt(read);
  }, []);
  const change = (on: boolean) => void switchLearning(on).then(read);
  return (
    <section class="card">
      <h2>{t('learnt_title')}</h2>
      <p class="meta">{t('learnt_note')}</p>
      <Check label={t('learnt_switch')} value={learnt.on} name="learn" set={change} />
      {learnt.names.length > 0 && (
        <div class="row">
          <span class="meta">{t('learnt_count', learnt.names.length)}</span>
          <button type="button" onClick={() => change(learnt.on)}>
            {t('learnt_forget')}
          </button>
        </div>
      )}
    </section>
  );
}
