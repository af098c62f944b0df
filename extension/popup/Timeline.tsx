import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { timeline } from '../../src/entities/timeline.ts';
import type { Entity } from '../../src/model/entity.ts';
import { t } from '../platform/i18n.ts';
import { dateWords } from '../platform/words.ts';

/** Dates shown; the list that is copied has them all. */
const MOST = 400;

/** The article's dates in the order of time; a press shows where one stands. */
export function Timeline({
  entities,
  lang,
  reveal,
}: {
  entities: readonly Entity[];
  lang: string | undefined;
  reveal: (entity: Entity) => void;
}): JSX.Element | null {
  const moments = useMemo(() => timeline(entities).slice(0, MOST), [entities]);
  const [open, set] = useState(false);
  if (moments.length < 2) return null;
  return (
    <details class="timeline" onToggle={(e) => set(e.currentTarget.open)}>
      <summary>{t('timeline')}</summary>
      <ol>
        {(open ? moments : []).map(({ date, entity }) => (
          <li>
            <button type="button" onClick={() => reveal(entity)}>
              <time dateTime={date.split('/')[0]}>{date.split('/').map(dateWords).join(' – ')}</time>
              <span lang={lang}>{entity.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
