import { defineStyle } from '../define-style.ts';
import { gb7714 } from '../gb7714-parts.ts';

/** GB/T 7714—2015, numeric. */
export const gb7714_2015 = defineStyle({
  name: 'gb7714-2015',
  label: 'GB/T 7714—2015 顺序编码',
  kind: 'text',
  oneAddress: true,
  format: (work) => [gb7714(work, 2015, 'numeric')],
  inText: (work) => [[`[${work.number}]`]],
});
