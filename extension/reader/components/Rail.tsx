import type { ComponentChildren, JSX } from 'preact';
import { t, uiDirection, uiLanguage, type MessageKey } from '../../platform/i18n.ts';

/** Beside the text of a wide window: outline, names, notes. */
export function Rail({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <aside class="rail" lang={uiLanguage()} dir={uiDirection()} aria-label={t('rail')}>
      {children}
    </aside>
  );
}

/** A part of the rail, folded and opened by its heading. `name` is that of the panel it stands for. */
export function RailPart({
  name,
  title,
  children,
}: {
  name: string;
  title: MessageKey;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details class={`rail-part rail-${name}`} open>
      <summary>
        <h2>{t(title)}</h2>
      </summary>
      {children}
    </details>
  );
}
