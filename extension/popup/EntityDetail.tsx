import type { JSX } from 'preact';
import { listed } from '../../src/kit/listed.ts';
import { useEffect, useState } from 'preact/hooks';
import { lookUps } from '../../src/entities/links.ts';
import type { Entity } from '../../src/model/entity.ts';
import { t, tMaybe } from '../platform/i18n.ts';

const SITES = { wikipedia: 'Wikipedia', wikidata: 'Wikidata', 'baidu-baike': '百度百科' } as const;

interface Props {
  entity: Entity;
  /** Which mention is shown, from 0. */
  index: number;
  lang: string | undefined;
  /** Shows the mention so many places on. */
  step: (by: number) => void;
  /** Takes it away: it is no name, or not of this kind. */
  remove: () => void;
}

/** What is known of one name: its other forms, why it is listed, where to look it up. Links open only when pressed. */
export function EntityDetail({ entity, index, lang, step, remove }: Props): JSX.Element {
  const [romanised, romanise] = useState<string>();
  useEffect(() => {
    romanise(undefined);
    if (entity.type === 'person' || entity.type === 'place')
      void import('./romanised.ts').then(({ romanised: draft }) => romanise(draft(entity.name, lang)));
  }, [entity]);
  const count = entity.mentions.length;
  const doubt = entity.doubt && (tMaybe(`doubt_${entity.doubt.split(':')[0]}`) ?? entity.doubt);
  return (
    <div class="detail" data-detail={entity.name}>
      <p>
        <b lang={lang}>{entity.name}</b>
        {romanised && <i lang="zh-Latn"> {romanised}</i>}
        {entity.date && <span> {entity.date}</span>}
      </p>
      {entity.aliases.length > 0 && (
        <p class="meta" lang={lang}>
          {listed(entity.aliases, lang)}
        </p>
      )}
      {doubt && <p class="warn">{doubt}</p>}
      {entity.unsure && <p class="meta">{t('entity_unsure')}</p>}
      <div class="row">
        <button type="button" aria-label={t('mention_previous')} onClick={() => step(-1)}>
          ‹
        </button>
        <span role="status">{t('mention_of', index + 1, count)}</span>
        <button type="button" aria-label={t('mention_next')} onClick={() => step(1)}>
          ›
        </button>
        {entity.sameAs && (
          <a href={entity.sameAs} target="_blank" rel="noopener noreferrer" title={entity.sameAs}>
            {t('subject_page')}
          </a>
        )}
        {lookUps(entity).map(({ site, href }) => (
          <a href={href} target="_blank" rel="noopener noreferrer" title={href}>
            {SITES[site]}
          </a>
        ))}
      </div>
      <p>
        <button type="button" data-action="remove-name" onClick={remove}>
          {t('entity_remove')}
        </button>
      </p>
    </div>
  );
}
