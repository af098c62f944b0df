import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

interface Props {
  readonly words: string;
  /** Takes back what was done; the button that was pressed may be gone, so it gets the focus. */
  readonly undo?: (() => void) | undefined;
}

/** A message over the page, with a button that takes back what was done. */
export function Said({ words, undo }: Props): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [words, !undo]);
  return (
    <div class="said" role="status">
      {words && <span>{words}</span>}
      {words && undo && (
        <button type="button" ref={button} data-action="undo" onClick={undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
