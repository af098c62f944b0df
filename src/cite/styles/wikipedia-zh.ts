import { defineStyle } from '../define-style.ts';
import { cs1 } from '../wiki-cs1.ts';

/** Chinese Wikipedia, {{cite news}} (Citation Style 1): authors are numbered and not divided. */
export const wikipediaZh = defineStyle({
  name: 'wikipedia-zh',
  label: '维基百科（中文）',
  kind: 'data',
  wantsArchive: true,
  ...cs1({ language: 'zh', template: 'cite news', divides: false }),
});
