import { defineStyle } from '../define-style.ts';
import { native } from '../wiki-native.ts';

/** Polish Wikipedia, {{Cytuj}}: `opublikowany` names the site, `zarchiwizowano` the day of the copy. */
export const wikipediaPl = defineStyle({
  name: 'wikipedia-pl',
  label: 'Wikipedia (polski)',
  kind: 'data',
  wantsArchive: true,
  ...native({
    language: 'pl',
    template: 'Cytuj',
    author: 'autor',
    joins: ', ',
    title: 'tytuł',
    url: 'url',
    outlet: 'opublikowany',
    date: 'data',
    page: 's',
    languageOf: 'język',
    accessed: 'data dostępu',
    archiveUrl: 'archiwum',
    archiveDate: 'zarchiwizowano',
  }),
});
