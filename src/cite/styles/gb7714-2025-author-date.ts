import { defineStyle } from '../define-style.ts';
import { gb7714 } from '../gb7714-parts.ts';

/** GB/T 7714—2025, first element and date. */
export const gb7714_2025AuthorDate = defineStyle({
  name: 'gb7714-2025-author-date',
  label: 'GB/T 7714—2025 著者-出版年',
  kind: 'text',
  format: (work) => [gb7714(work, 2025, true)],
});
