import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { Kept } from './use-removed.ts';

/** Says which name was taken away, and gives it back on a press; later gives back all that were. */
export function Removed({ names }: { readonly names: Kept }): JSX.Element | null {
  const { entities, gone, last, undo, restore } = names;
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone.
  useEffect(() => {
    if (last) button.current?.focus();
  }, [last]);
  if (!entities || gone === 0) return null;
  return (
    <p class="meta removed" role="status">
      <span>{last ? t('entity_removed', last.name) : t('entities_removed', gone)}</span>{' '}
      <button type="button" class="undo" ref={button} data-action="undo-name" onClick={last ? undo : restore}>
        {t(last ? 'undo' : 'entities_restore')}
      </button>
    </p>
  );
}
