import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListForm } from '../../src/entities/export.ts';
import type { EntityType } from '../../src/model/entity.ts';
import { copy } from '../platform/clipboard.ts';
import { askReader } from '../platform/inject.ts';
import { t } from '../platform/i18n.ts';
import { NameGroups, type GroupsProps } from './NameGroups.tsx';
import { Timeline } from './Timeline.tsx';

const KINDS: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work', 'date'];
const FORMS: readonly ListForm[] = ['text', 'csv', 'json'];
/** Names shown of a kind that answer to the filter. */
const MOST = 60;

interface Props extends GroupsProps {
  /** Kinds that are shown above already. */
  readonly kinds: readonly EntityType[];
  readonly tab: number;
  /** The reader is open now. */
  readonly revealed: () => void;
}

/** What else there is to names: further kinds, a filter, the time line, lines under names in the reader, lists to copy. */
export function NamesMore({ kinds, tab, revealed, ...groups }: Props): JSX.Element {
  const { entities, lang, reveal } = groups;
  const [filter, setFilter] = useState('');
  const [said, say] = useState('');
  const [lines, setLines] = useState(false);
  useEffect(() => {
    // A page that has gone away has no lines.
    void askReader(tab, 'entity.underline', {}).then(
      ({ on }) => setLines(on),
      () => undefined,
    );
  }, [tab]);
  const wanted = filter.trim().toLowerCase();
  const hits = wanted
    ? entities.filter((e) => [e.name, ...e.aliases].some((name) => name.toLowerCase().includes(wanted)))
    : entities;
  const underline = async () => {
    const { on } = await askReader(tab, 'entity.underline', { entities: lines ? [] : entities });
    setLines(on);
    if (on) revealed();
  };
  const copyList = async (form: ListForm) => {
    const { entitiesAs } = await import('../../src/entities/export.ts');
    say(t((await copy(entitiesAs(hits, form))) ? 'copied' : 'copy_failed'));
  };
  return (
    <details class="names-more">
      <summary>{t('popup_names_more')}</summary>
      {entities.length > 12 && (
        <input
          class="filter"
          type="search"
          aria-label={t('entity_filter')}
          placeholder={t('entity_filter')}
          value={filter}
          onInput={(e) => setFilter(e.currentTarget.value)}
        />
      )}
      <NameGroups
        {...groups}
        entities={hits}
        kinds={wanted ? KINDS : KINDS.filter((kind) => !kinds.includes(kind))}
        first={MOST}
      />
      <Timeline entities={entities} lang={lang} reveal={reveal} />
      <button type="button" class="own-width" aria-pressed={lines} data-underline onClick={() => void underline()}>
        {t('kinds_show')}
      </button>
      <div class="row" data-copy-list>
        <span class="meta">{t('entities_copy')}</span>
        {FORMS.map((form) => (
          <button type="button" data-form={form} onClick={() => void copyList(form)}>
            {form === 'text' ? t('form_text') : form.toUpperCase()}
          </button>
        ))}
        <span role="status">{said}</span>
      </div>
    </details>
  );
}
