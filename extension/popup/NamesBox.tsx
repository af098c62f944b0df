import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../src/model/article.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import { askReader } from '../platform/inject.ts';
import { t } from '../platform/i18n.ts';
import { correctionKey } from '../platform/work.ts';
import { Removed } from '../ui/Removed.tsx';
import { useRemoved } from '../ui/use-removed.ts';
import { NameGroups } from './NameGroups.tsx';
import { NamesMore } from './NamesMore.tsx';
import { useEntities } from './use-entities.ts';

/** Kinds shown at once; the others are behind a fold. */
const FIRST_KINDS: readonly EntityType[] = ['person', 'place', 'organization', 'date'];

interface Props {
  article: Article;
  tab: number;
  /** Whether names that are taken away may be remembered. */
  keeps: boolean;
  /** Called when a mention is shown: the reader is open then. */
  revealed: () => void;
}

/** Whom and what the article names, by kind and weight; a press shows the mentions in the reader, one after the other. */
export function NamesBox({ article, tab, keeps, revealed }: Props): JSX.Element {
  const names = useRemoved(correctionKey(article), keeps, useEntities(article, tab));
  const { entities } = names;
  const [shown, show] = useState<{ entity: Entity; index: number }>();
  const reveal = async (entity: Entity, by = 1) => {
    const count = Math.max(1, entity.mentions.length);
    const index = shown?.entity === entity ? (shown.index + by + count) % count : by < 0 ? count - 1 : 0;
    show({ entity, index });
    const { found } = await askReader(tab, 'entity.reveal', { entity, index });
    if (found) revealed();
  };
  const groups = {
    lang: article.inLanguage,
    shown,
    reveal: (e: Entity, by?: number) => void reveal(e, by),
    remove: (e: Entity) => {
      show(undefined);
      names.remove(e);
    },
  };
  return (
    <section aria-busy={!entities}>
      <h2>{t('entities')}</h2>
      {entities?.length === 0 && <p class="meta">{t('entities_none')}</p>}
      <Removed names={names} />
      {entities && <NameGroups {...groups} kinds={FIRST_KINDS} entities={entities} first={5} />}
      {!!entities?.length && (
        <NamesMore {...groups} entities={entities} kinds={FIRST_KINDS} tab={tab} revealed={revealed} />
      )}
    </section>
  );
}
