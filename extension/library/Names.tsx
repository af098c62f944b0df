import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IndexedName } from '../../src/entities/names-index.ts';
import type { EntityType } from '../../src/model/entity.ts';
import { numberWords, t } from '../platform/i18n.ts';
import type { KeptHead, LibraryStore } from '../platform/library/kept.ts';
import { NameDetail } from './NameDetail.tsx';
import type { Reading } from './names-of-all.ts';

const KINDS: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work'];
/** Names that are drawn at first, and more at each press. */
const PAGE = 100;

interface Props {
  readonly store: LibraryStore;
  readonly heads: readonly KeptHead[];
  say(words: string): void;
}

/** Names over all kept articles: who appears where, with whom, and when. */
export function Names({ store, heads, say }: Props): JSX.Element {
  const [{ done, of, index }, set] = useState<Reading>({ done: 0, of: 0 });
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<EntityType>();
  const [most, setMost] = useState(PAGE);
  const [chosen, choose] = useState<Pick<IndexedName, 'name' | 'type'>>();
  const entries = useMemo(() => heads.map((h) => h.id + h.kept).join(), [heads]);
  useEffect(() => {
    let stale = false;
    // The lists are loaded only now that they are wanted.
    void import('./names-of-all.ts')
      .then(({ readAllNames }) =>
        readAllNames(store, heads, (reading) => {
          if (!stale) set((before) => ({ ...reading, index: reading.index ?? before.index }));
          return !stale;
        }),
      )
      .catch(() => !stale && say(t('library_broken')));
    return () => {
      stale = true;
    };
  }, [entries]);
  const found = useMemo(() => index?.find(query, kind) ?? [], [index, query, kind]);
  useEffect(() => setMost(PAGE), [query, kind]);
  const byId = useMemo(() => new Map(heads.map((h) => [h.id, h])), [heads]);
  const name = chosen && index?.get(chosen.name, chosen.type);

  const progress = of > done && (
    <div>
      <p class="meta" id="names-reading" role="status">
        {t('library_names_reading', numberWords(done), numberWords(of))}
      </p>
      <progress aria-labelledby="names-reading" value={done} max={of} />
    </div>
  );
  if (name && index)
    return (
      <section class="names" aria-label={t('entities_short')}>
        {progress}
        <NameDetail
          key={`${name.type}${name.name}`}
          name={name}
          beside={index.beside(name)}
          heads={byId}
          choose={choose}
          back={() => {
            choose(undefined);
            requestAnimationFrame(() =>
              [...document.querySelectorAll<HTMLElement>('.name-list [data-name]')]
                .find((b) => b.dataset.name === name.name && b.dataset.kind === name.type)
                ?.focus(),
            );
          }}
        />
      </section>
    );
  return (
    <section class="names" aria-label={t('entities_short')} aria-busy={!index}>
      <form class="filters" role="search" onSubmit={(e) => e.preventDefault()}>
        <input
          type="search"
          class="filter"
          aria-label={t('library_names_find')}
          placeholder={t('library_names_find')}
          value={query}
          dir="auto"
          maxLength={100}
          onInput={(e) => setQuery(e.currentTarget.value)}
        />
        <label>
          <span>{t('library_names_kind')}</span>
          <select
            data-filter="kind"
            value={kind ?? ''}
            onChange={(e) => setKind(KINDS.find((k) => k === e.currentTarget.value))}
          >
            <option value="">{t('library_names_all_kinds')}</option>
            {KINDS.map((k) => (
              <option key={k} value={k}>
                {t(`entity_${k}`)}
              </option>
            ))}
          </select>
        </label>
      </form>
      {progress}
      <p class="meta" role="status">
        {!index
          ? t('entities_looking')
          : found.length
            ? t('library_names_count', numberWords(found.length))
            : t('entities_none')}
      </p>
      <ul class="name-list">
        {found.slice(0, most).map((n) => (
          <li key={`${n.type}${n.name}`}>
            <button
              type="button"
              data-name={n.name}
              data-kind={n.type}
              title={t('library_names_in', n.name, numberWords(n.appearances.length))}
              onClick={() => choose(n)}
            >
              <bdi>{n.name}</bdi> <span class="meta">{t(`entity_${n.type}`)}</span>{' '}
              <span class="n">{numberWords(n.appearances.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="own-width" onClick={() => setMost(most + PAGE)}>
          {t('library_more', numberWords(found.length - most))}
        </button>
      )}
    </section>
  );
}
