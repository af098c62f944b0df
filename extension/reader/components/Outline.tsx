import type { JSX } from 'preact';
import type { OutlineEntry } from '../../../src/render/outline.ts';
import { t } from '../../platform/i18n.ts';

interface Props {
  readonly headings: readonly OutlineEntry[];
  /** Of the headings, as BCP 47. */
  readonly language: string;
  /** The heading under which the person is reading. */
  readonly current: string | undefined;
  go(id: string): void;
}

export function Outline({ headings, language, current, go }: Props): JSX.Element {
  return (
    <nav aria-label={t('reader_outline')}>
      {headings.map((h) => (
        <button
          type="button"
          class={`level-${h.level}`}
          lang={language}
          dir="auto"
          aria-current={h.id === current ? 'true' : undefined}
          onClick={() => go(h.id)}
        >
          {h.text}
        </button>
      ))}
    </nav>
  );
}
