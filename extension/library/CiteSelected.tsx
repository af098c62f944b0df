import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Style, Text } from '../../src/cite/index.ts';
import { copy } from '../platform/clipboard.ts';
import { numberWords, t } from '../platform/i18n.ts';
import type { LibraryStore } from '../platform/library/kept.ts';
import { saveSettings } from '../platform/storage/settings.ts';
import { listOf, loadStyles } from './citing.ts';

interface Props {
  readonly store: LibraryStore;
  /** In the order in which they are listed. */
  readonly ids: readonly string[];
  /** How many more of those that are listed are not selected. */
  readonly others: number;
  selectAll(): void;
  clear(): void;
  say(words: string): void;
}

/** What can be done with the articles that are selected: one list of references. */
export function CiteSelected({ store, ids, others, selectAll, clear, say }: Props): JSX.Element {
  const [styles, setStyles] = useState<readonly Style[]>([]);
  const [style, setStyle] = useState<Style>();
  const [list, setList] = useState<Text>();
  useEffect(
    () =>
      void loadStyles().then(({ all, chosen }) => {
        setStyles(all);
        setStyle(chosen);
      }),
    [],
  );
  useEffect(() => {
    if (!style) return;
    let stale = false;
    void listOf(store, ids, style).then(
      (made) => !stale && setList(made),
      () => say(t('library_broken')),
    );
    return () => {
      stale = true;
    };
  }, [ids.join(), style]);
  return (
    <section class="card selected" aria-busy={!list} aria-label={t('library_selected', numberWords(ids.length))}>
      <div class="row">
        <strong>{t('library_selected', numberWords(ids.length))}</strong>
        {others > 0 && (
          <button type="button" data-action="select-all" onClick={selectAll}>
            {t('library_select_all')}
          </button>
        )}
        {ids.length === 2 && (
          <a data-action="compare" href={`../compare/compare.html#${ids.join()}`}>
            {t('compare')}
          </a>
        )}
        <button type="button" data-action="clear-selection" onClick={clear}>
          {t('library_select_none')}
        </button>
      </div>
      <div class="row">
        <select
          aria-label={t('citation_style')}
          value={style?.name ?? ''}
          onChange={(e) => {
            setStyle(styles.find((s) => s.name === e.currentTarget.value));
            void saveSettings({ style: e.currentTarget.value });
          }}
        >
          {styles.map((s) => (
            <option key={s.name} value={s.name}>
              {s.label}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="primary"
          data-action="cite-selected"
          disabled={!list}
          onClick={() => list && void copy(list.text, list.html).then((ok) => say(t(ok ? 'copied' : 'copy_failed')))}
        >
          {t('library_cite_selected')}
        </button>
      </div>
      {list && (
        <div class="references" tabIndex={0} role="region" aria-label={t('citation')} dir="auto">
          {list.pieces.map((p) => (!p || typeof p === 'string' ? p : 'i' in p ? <i>{p.i}</i> : <b>{p.b}</b>))}
        </div>
      )}
    </section>
  );
}
