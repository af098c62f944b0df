import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../src/model/article.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import { askReader } from '../shared/inject.ts';
import { t } from '../shared/i18n.ts';

const KINDS: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work', 'date'];
/** Names shown of a kind before the filter is used. */
const FIRST = 18;

/** What the article names, by kind; a press shows the mentions in the reader, one after the other. */
export function EntityList({ article, tab }: { article: Article; tab: number }): JSX.Element {
  const [entities, set] = useState<readonly Entity[]>();
  const [filter, setFilter] = useState('');
  const [shown, show] = useState<{ name: string; index: number }>();
  useEffect(
    () => void import('../../src/entities/index.ts').then(({ findEntities }) => set(findEntities(article))),
    [article],
  );

  const groups = useMemo(() => {
    const wanted = filter.trim().toLowerCase();
    const hit = (e: Entity) => !wanted || [e.name, ...e.aliases].some((n) => n.toLowerCase().includes(wanted));
    return KINDS.map((kind) => ({ kind, list: (entities ?? []).filter((e) => e.type === kind && hit(e)) })).filter(
      (g) => g.list.length > 0,
    );
  }, [entities, filter]);

  const reveal = async (entity: Entity) => {
    const index = shown?.name === entity.name ? (shown.index + 1) % Math.max(1, entity.mentions.length) : 0;
    show({ name: entity.name, index });
    await askReader(tab, 'entity.reveal', { entity, index });
  };
  return (
    <section>
      <h2>{t('entities')}</h2>
      {entities && entities.length > 12 && (
        <input
          class="filter"
          type="search"
          aria-label={t('entity_filter')}
          placeholder={t('entity_filter')}
          value={filter}
          onInput={(e) => setFilter(e.currentTarget.value)}
        />
      )}
      {entities?.length === 0 && <p class="meta">{t('entities_none')}</p>}
      {groups.map(({ kind, list }) => (
        <div class="kind">
          <h3>{t(`entity_${kind}`)}</h3>
          <div class="chips">
            {list.slice(0, filter ? 60 : FIRST).map((e) => (
              <button
                type="button"
                data-entity={e.name}
                aria-pressed={shown?.name === e.name}
                aria-label={t('entity_count', e.name, e.mentions.length)}
                title={[...e.aliases, e.date, e.doubt].filter(Boolean).join(' · ')}
                onClick={() => void reveal(e)}
              >
                <span lang={article.inLanguage}>{e.name}</span>
                {e.mentions.length > 1 && <span class="n">{e.mentions.length}</span>}
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
