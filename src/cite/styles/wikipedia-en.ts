import { defineStyle } from '../define-style.ts';
import { cs1 } from '../wiki-cs1.ts';

/** English Wikipedia, {{cite news}} (Citation Style 1): `url` is always the original; a web archive belongs in `archive-url`, with
 * `archive-date`; `url-status=live` says that the original still opens (blocked is not dead). A title in another script goes
 * into `script-title`. */
export const wikipediaEn = defineStyle({
  name: 'wikipedia-en',
  label: 'Wikipedia (English)',
  kind: 'data',
  wantsArchive: true,
  ...cs1({ language: 'en', template: 'cite news', scriptTitle: true, divides: true, range: true }),
});
