import { defineStyle } from '../define-style.ts';
import { cs1 } from '../wiki-cs1.ts';

/** Ukrainian Wikipedia, {{cite news}} (Citation Style 1). */
export const wikipediaUk = defineStyle({
  name: 'wikipedia-uk',
  label: 'Вікіпедія (українська)',
  kind: 'data',
  wantsArchive: true,
  ...cs1({ language: 'uk', template: 'cite news', divides: true }),
});
