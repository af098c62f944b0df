import { defineStyle } from '../define-style.ts';
import { cs1 } from '../wiki-cs1.ts';

/** Persian Wikipedia, {{cite news}} (Citation Style 1), which bots turn into {{یادکرد خبر}}. */
export const wikipediaFa = defineStyle({
  name: 'wikipedia-fa',
  label: 'ویکی‌پدیا (فارسی)',
  kind: 'data',
  wantsArchive: true,
  ...cs1({ language: 'fa', template: 'cite news', divides: true }),
});
