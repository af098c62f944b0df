import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';

/** Whether the marks of GB/T 7714—2025 are half-width, as some journals ask. */
export const HalfWidth = (props: { on: boolean; change: (on: boolean) => void }): JSX.Element => (
  <label class="check">
    <input type="checkbox" data-half-width checked={props.on} onChange={(e) => props.change(e.currentTarget.checked)} />
    {t('cite_half_width')}
  </label>
);
