import { defineStyle } from '../define-style.ts';
import { gb7714, gb7714InText } from '../gb7714-parts.ts';

/** GB/T 7714—2015, first element and date. */
export const gb7714_2015AuthorDate = defineStyle({
  name: 'gb7714-2015-author-date',
  label: 'GB/T 7714—2015 著者-出版年',
  kind: 'text',
  order: 'alphabetical',
  collation: 'zh-u-co-pinyin',
  scripts: ['chinese', 'japanese', 'korean', 'latin', 'cyrillic', 'other'],
  yearLetters: true,
  oneAddress: true,
  format: (work) => [gb7714(work, 2015, 'author-date')],
  inText: (work) => gb7714InText(work, 2015),
});
