import { defineStyle } from '../define-style.ts';
import { gb7714, gb7714Note } from '../gb7714-parts.ts';

/** GB/T 7714—2015 as a footnote: the numeric form without its number, which the text processor sets. */
export const gb7714_2015Note = defineStyle({
  name: 'gb7714-2015-note',
  label: 'GB/T 7714—2015 脚注',
  kind: 'text',
  oneAddress: true,
  format: (work) => [gb7714(work, 2015, 'note')],
  inText: gb7714Note,
});
