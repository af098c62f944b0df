import { defineStyle } from '../define-style.ts';
import { gb7714 } from '../gb7714-parts.ts';

/** GB/T 7714—2025, numeric. */
export const gb7714_2025 = defineStyle({
  name: 'gb7714-2025',
  label: 'GB/T 7714—2025 顺序编码',
  kind: 'text',
  oneAddress: true,
  format: (work) => [gb7714(work, 2025, 'numeric')],
  inText: (work) => [[`[${work.number}]`]],
});
