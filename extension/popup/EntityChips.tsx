import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Entity } from '../../src/model/entity.ts';
import { numberWords, t } from '../platform/i18n.ts';

interface Props {
  /** Names the row for those who do not see its heading. */
  label: string;
  list: readonly Entity[];
  /** How many more there are, and what shows them. */
  more: number;
  showAll: () => void;
  lang: string | undefined;
  shown: Entity | undefined;
  /** Shows the mention so many places on. */
  reveal: (entity: Entity, by: number) => void;
}

/** Where a key leads from name `at` of `count`, or undefined: the arrows walk, Home and End jump. */
export function walk(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/**
 * The names of one kind, heaviest first: one stop for the Tab key, arrows between the names; Enter shows the next mention in the reader, with
 * Shift the one before (the toolbar pattern of the ARIA practices).
 */
export function EntityChips({ label, list, more, showAll, lang, shown, reveal }: Props): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const count = list.length + (more ? 1 : 0);
  const here = Math.min(stop, count - 1);
  const go = (event: KeyboardEvent, from: number) => {
    const to = walk(event.key, from, count);
    if (to === undefined) return;
    event.preventDefault();
    row.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div class="chips" role="toolbar" aria-label={label} ref={row}>
      {list.map((e, i) => (
        <button
          type="button"
          data-entity={e.name}
          class={e.unsure ? 'unsure' : undefined}
          tabIndex={i === here ? 0 : -1}
          aria-pressed={shown === e}
          aria-label={`${e.mentions.length > 1 ? t('entity_count', e.name, e.mentions.length) : e.name}${e.unsure ? `. ${t('entity_unsure')}` : ''}`}
          title={[...e.aliases.slice(0, 20), e.date].filter(Boolean).join(' · ')}
          onFocus={() => setStop(i)}
          onClick={(event) => reveal(e, event.shiftKey ? -1 : 1)}
          onKeyDown={(event) => go(event, i)}
        >
          <bdi lang={lang}>{e.name}</bdi>
          {e.mentions.length > 1 && <span class="n">{numberWords(e.mentions.length)}</span>}
        </button>
      ))}
      {more > 0 && (
        <button
          type="button"
          data-more
          tabIndex={here === list.length ? 0 : -1}
          aria-label={`+${more}. ${t('entities_all', label, list.length + more)}`}
          title={t('entities_all', label, list.length + more)}
          onFocus={() => setStop(list.length)}
          onClick={() => {
            showAll();
            // The button goes; the focus is on the first name that comes in its place.
            requestAnimationFrame(() => row.current?.querySelectorAll('button')[list.length]?.focus());
          }}
          onKeyDown={(event) => go(event, list.length)}
        >
          <bdi>+{numberWords(more)}</bdi>
        </button>
      )}
    </div>
  );
}
