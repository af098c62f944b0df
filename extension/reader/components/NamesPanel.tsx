import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity, EntityType } from '../../../src/model/entity.ts';
import { numberWords, t } from '../../platform/i18n.ts';
import { dateWords } from '../../platform/words.ts';
import { Removed } from '../../ui/Removed.tsx';
import type { Names } from '../hooks/use-names.ts';

const KINDS: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work'];
/** Names shown of a kind before all are asked for. */
const FIRST = 5;

interface Props {
  readonly names: Names;
  /** Of the names, as BCP 47. */
  readonly language: string;
  /** Brings mention `index` into view. */
  reveal(entity: Entity, index: number): void;
}

/** What the article names, by kind, and its dates in the order of time; a press walks through the mentions. */
export function NamesPanel({ names, language, reveal }: Props): JSX.Element {
  const [shown, show] = useState<{ readonly entity: Entity; readonly index: number }>();
  const { entities, moments } = names;
  const next = (entity: Entity, back: boolean) => {
    const count = entity.mentions.length;
    const index = shown?.entity === entity ? (shown.index + (back ? count - 1 : 1)) % count : back ? count - 1 : 0;
    show({ entity, index });
    reveal(entity, index);
  };
  if (!entities)
    return (
      <p class="hint" role="status">
        {t('entities_looking')}
      </p>
    );
  if (entities.length === 0)
    return (
      <div class="names">
        <p class="hint">{t('entities_none')}</p>
        <Removed names={names} />
      </div>
    );
  const chip = (entity: Entity) => (
    <button
      key={entity.name}
      type="button"
      data-entity={entity.name}
      aria-pressed={shown?.entity === entity}
      class={entity.unsure ? 'unsure' : undefined}
      aria-label={`${entity.mentions.length > 1 ? t('entity_count', entity.name, entity.mentions.length) : entity.name}${entity.unsure ? `. ${t('entity_unsure')}` : ''}`}
      onClick={(event) => next(entity, event.shiftKey)}
    >
      <bdi lang={language}>{entity.name}</bdi>
      {entity.mentions.length > 1 && (
        <span class="n">
          {shown?.entity === entity
            ? `${numberWords(shown.index + 1)}/${numberWords(entity.mentions.length)}`
            : numberWords(entity.mentions.length)}
        </span>
      )}
    </button>
  );
  return (
    <div class="names">
      <Removed names={names} />
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} list={entities.filter((e) => e.type === kind)} chip={chip}>
          {shown?.entity.type === kind && entities.includes(shown.entity) && (
            <button
              type="button"
              class="remove-name"
              data-action="remove-name"
              aria-label={t('entity_remove_this', shown.entity.name)}
              onClick={() => names.remove(shown.entity)}
            >
              {t('entity_remove')}
            </button>
          )}
        </Kind>
      ))}
      {moments.length > 0 && (
        <section>
          <h3>{t(moments.length > 1 ? 'timeline' : 'entity_date')}</h3>
          <ol class="timeline">
            {moments.map(({ date, entity }) => (
              <li key={`${date}${entity.name}`}>
                <button type="button" aria-pressed={shown?.entity === entity} onClick={() => next(entity, false)}>
                  <time dateTime={date.split('/')[0]}>{date.split('/').map(dateWords).join(' – ')}</time>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

interface KindProps {
  readonly kind: EntityType;
  readonly list: readonly Entity[];
  chip(entity: Entity): JSX.Element;
  /** What can be done with the one that is shown. */
  readonly children: ComponentChildren;
}

function Kind({ kind, list, chip, children }: KindProps): JSX.Element | null {
  const [all, setAll] = useState(false);
  if (list.length === 0) return null;
  const more = `+${numberWords(list.length - FIRST)}`;
  return (
    <section>
      <h3>{t(`entity_${kind}`)}</h3>
      <div class="names-row">
        {(all ? list : list.slice(0, FIRST)).map(chip)}
        {!all && list.length > FIRST && (
          <button
            type="button"
            class="more-names"
            aria-label={`${more}. ${t('entities_more', list.length - FIRST)}`}
            onClick={() => setAll(true)}
          >
            <bdi dir="ltr">{more}</bdi>
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
