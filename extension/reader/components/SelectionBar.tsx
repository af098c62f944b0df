import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { copy } from '../../platform/clipboard.ts';
import { t } from '../../platform/i18n.ts';
import { selectedRange, sourceText } from '../highlights/selection.ts';
import type { Citing } from '../hooks/use-citing.ts';

interface Props {
  readonly root: ShadowRoot;
  readonly scroll: () => HTMLElement | null;
  readonly quotation: Citing['quotation'];
  mark(): void;
  say(words: string): void;
}

/** The selection has settled when it has not moved for so long, in milliseconds. */
const SETTLED = 400;

/** Under a selection in the article: highlight it, or copy it as a quotation with its citation. */
export function SelectionBar({ root, scroll, quotation, mark, say }: Props): JSX.Element | null {
  const [place, set] = useState<{ x: number; y: number }>();
  useEffect(() => {
    const box = scroll();
    const look = () => {
      const range = selectedRange(root);
      const inside = range && box?.querySelector('article')?.contains(range.commonAncestorContainer);
      const rect = inside ? range.getBoundingClientRect() : undefined;
      set(rect?.width ? { x: rect.left + rect.width / 2, y: rect.bottom } : undefined);
    };
    // The browser ends the old selection after the event.
    const soon = () => setTimeout(look);
    // Fingers select by the browser's own handles, of which only the selection tells.
    let fingers = false;
    let settled: ReturnType<typeof setTimeout> | undefined;
    const hide = () => set(undefined);
    const pointer = (event: PointerEvent) => (fingers = event.pointerType === 'touch');
    const selected = () => {
      clearTimeout(settled);
      // Highlighted by a key, or given up.
      if (!selectedRange(root)) hide();
      if (fingers) settled = setTimeout(look, SETTLED);
    };
    box?.addEventListener('pointerdown', pointer);
    document.addEventListener('selectionchange', selected);
    box?.addEventListener('pointerup', soon);
    box?.addEventListener('keyup', soon);
    box?.addEventListener('scroll', hide, { passive: true });
    return () => {
      clearTimeout(settled);
      box?.removeEventListener('pointerdown', pointer);
      document.removeEventListener('selectionchange', selected);
      box?.removeEventListener('pointerup', soon);
      box?.removeEventListener('keyup', soon);
      box?.removeEventListener('scroll', hide);
    };
  }, []);
  if (!place) return null;
  const quote = async () => {
    const range = selectedRange(root);
    if (!range) return;
    const words = sourceText(range);
    const { text, html } = await quotation(words);
    const done = await copy(text, html);
    say(t(done ? 'copied' : 'copy_failed'));
    set(undefined);
  };
  const width = root.host.clientWidth || innerWidth;
  const style = `left:${Math.max(110, Math.min(place.x, width - 110))}px;top:${Math.min(place.y + 8, innerHeight - 56)}px`;
  return (
    <div
      class="selection-bar"
      style={style}
      role="group"
      aria-label={t('notes')}
      onPointerDown={(e) => e.preventDefault()}
    >
      <button
        type="button"
        onClick={() => {
          mark();
          set(undefined);
        }}
      >
        {t('selection_mark')}
      </button>
      <button type="button" onClick={() => void quote().catch(() => say(t('part_failed')))}>
        {t('selection_quote')}
      </button>
    </div>
  );
}
