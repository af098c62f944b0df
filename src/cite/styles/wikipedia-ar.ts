import { defineStyle } from '../define-style.ts';
import { cs1 } from '../wiki-cs1.ts';

/** Arabic Wikipedia, {{استشهاد بخبر}} (Citation Style 1). */
export const wikipediaAr = defineStyle({
  name: 'wikipedia-ar',
  label: 'ويكيبيديا (العربية)',
  kind: 'data',
  wantsArchive: true,
  ...cs1({ language: 'ar', template: 'استشهاد بخبر', divides: true }),
});
