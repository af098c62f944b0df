import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import { t } from '../platform/i18n.ts';
import { EntityChips } from './EntityChips.tsx';
import { EntityDetail } from './EntityDetail.tsx';

export interface GroupsProps {
  readonly entities: readonly Entity[];
  /** BCP 47, of the names. */
  readonly lang: string | undefined;
  readonly shown: { readonly entity: Entity; readonly index: number } | undefined;
  /** Shows the mention so many places on. */
  readonly reveal: (entity: Entity, by?: number) => void;
  /** Takes away what is no name. */
  readonly remove: (entity: Entity) => void;
}

interface Props extends GroupsProps {
  readonly kinds: readonly EntityType[];
  /** Names shown of a kind before all are asked for. */
  readonly first: number;
}

/** Names by kind, the heaviest of each first, the others on a press. */
export function NameGroups({ entities, lang, shown, reveal, remove, kinds, first }: Props): JSX.Element {
  const [all, setAll] = useState<ReadonlySet<EntityType>>(new Set());
  const groups = kinds
    .map((kind) => ({ kind, list: entities.filter((e) => e.type === kind) }))
    .filter(({ list }) => list.length > 0);
  return (
    <div class="kinds">
      {groups.map(({ kind, list }) => (
        <>
          <h3>{t(`entity_${kind}`)}</h3>
          <div>
            <EntityChips
              label={t(`entity_${kind}`)}
              list={all.has(kind) ? list : list.slice(0, first)}
              more={all.has(kind) ? 0 : Math.max(0, list.length - first)}
              showAll={() => setAll(new Set([...all, kind]))}
              lang={lang}
              shown={shown?.entity}
              reveal={reveal}
            />
            {shown && list.includes(shown.entity) && (
              <EntityDetail
                entity={shown.entity}
                index={shown.index}
                lang={lang}
                step={(by) => reveal(shown.entity, by)}
                remove={() => remove(shown.entity)}
              />
            )}
          </div>
        </>
      ))}
    </div>
  );
}
