import { defineStyle } from '../define-style.ts';
import { cs1 } from '../wiki-cs1.ts';

/** Vietnamese Wikipedia, {{chú thích báo}} (Citation Style 1). */
export const wikipediaVi = defineStyle({
  name: 'wikipedia-vi',
  label: 'Wikipedia (tiếng Việt)',
  kind: 'data',
  wantsArchive: true,
  ...cs1({ language: 'vi', template: 'chú thích báo', divides: true }),
});
