import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../src/model/article.ts';
import type { ListForm } from '../../src/entities/export.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import { copy } from '../shared/clipboard.ts';
import { askReader } from '../shared/inject.ts';
import { t } from '../shared/i18n.ts';
import { isPrivate } from '../shared/private.ts';
import { EntityChips } from './EntityChips.tsx';
import { EntityDetail } from './EntityDetail.tsx';
import { learn, loadLearnt } from '../shared/learnt.ts';
import { inSlices } from '../shared/slices.ts';
import { Timeline } from './Timeline.tsx';

const KINDS: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work', 'date'];
/** Names shown of a kind before the filter is used. */
const FIRST = 18;
const FORMS: readonly ListForm[] = ['text', 'csv', 'json'];

interface Props {
  article: Article;
  tab: number;
  /** Called when a mention is shown: the reader is open then. */
  revealed: () => void;
}

/** What the article names, by kind; a press shows the mentions in the reader, one after the other. */
export function EntityList({ article, tab, revealed }: Props): JSX.Element {
  const [entities, set] = useState<readonly Entity[]>();
  const [filter, setFilter] = useState('');
  const [shown, show] = useState<{ entity: Entity; index: number }>();
  const [said, say] = useState('');
  useEffect(() => {
    // Text and lists are read on the device, and the lists are loaded only now that they are wanted.
    let wanted = true;
    void Promise.all([import('../../src/entities/index.ts'), loadLearnt()]).then(
      async ([{ entitySteps, namesToLearn }, learnt]) => {
        const found = await inSlices(entitySteps(article, learnt.on ? learnt.names : []));
        if (!wanted) return;
        set(found);
        if (learnt.on && !(await isPrivate(tab))) await learn(namesToLearn(found));
      },
    );
    return () => {
      wanted = false;
    };
  }, [article]);

  const groups = useMemo(() => {
    const wanted = filter.trim().toLowerCase();
    const hit = (e: Entity) => !wanted || [e.name, ...e.aliases].some((n) => n.toLowerCase().includes(wanted));
    return KINDS.map((kind) => ({ kind, list: (entities ?? []).filter((e) => e.type === kind && hit(e)) })).filter(
      (g) => g.list.length > 0,
    );
  }, [entities, filter]);

  const reveal = async (entity: Entity, by = 1) => {
    const count = Math.max(1, entity.mentions.length);
    const index = shown?.entity === entity ? (shown.index + by + count) % count : by < 0 ? count - 1 : 0;
    show({ entity, index });
    const { found } = await askReader(tab, 'entity.reveal', { entity, index });
    if (found) revealed();
  };
  const [lines, setLines] = useState(false);
  useEffect(() => {
    // A page that has gone away has no lines.
    void askReader(tab, 'entity.underline', {}).then(
      ({ on }) => setLines(on),
      () => undefined,
    );
  }, [tab]);
  const underline = async () => {
    const { on } = await askReader(tab, 'entity.underline', { entities: lines ? [] : (entities ?? []) });
    setLines(on);
    if (on) revealed();
  };
  const copyList = async (form: ListForm) => {
    const { entitiesAs } = await import('../../src/entities/export.ts');
    const list = groups.flatMap((g) => g.list);
    say(t((await copy(entitiesAs(list, form))) ? 'copied' : 'copy_failed'));
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
          <EntityChips
            label={t(`entity_${kind}`)}
            list={list.slice(0, filter ? 60 : FIRST)}
            lang={article.inLanguage}
            shown={shown?.entity}
            reveal={(entity, by) => void reveal(entity, by)}
          />
          {shown && list.includes(shown.entity) && (
            <EntityDetail
              entity={shown.entity}
              index={shown.index}
              lang={article.inLanguage}
              step={(by) => void reveal(shown.entity, by)}
            />
          )}
        </div>
      ))}
      {entities && <Timeline entities={entities} lang={article.inLanguage} reveal={(entity) => void reveal(entity)} />}
      {groups.length > 0 && (
        <button type="button" aria-pressed={lines} data-underline onClick={() => void underline()}>
          {t('kinds_show')}
        </button>
      )}
      {groups.length > 0 && (
        <div class="row" data-copy-list>
          <span class="meta">{t('entities_copy')}</span>
          {FORMS.map((form) => (
            <button type="button" data-form={form} onClick={() => void copyList(form)}>
              {form === 'text' ? t('form_text') : form.toUpperCase()}
            </button>
          ))}
          <span role="status">{said}</span>
        </div>
      )}
    </section>
  );
}
