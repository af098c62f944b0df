import { defineStyle } from '../define-style.ts';
import { native } from '../wiki-native.ts';

/** Dutch Wikipedia, {{Citeer nieuws}}. */
export const wikipediaNl = defineStyle({
  name: 'wikipedia-nl',
  label: 'Wikipedia (Nederlands)',
  kind: 'data',
  wantsArchive: true,
  ...native({
    language: 'nl',
    template: 'Citeer nieuws',
    author: 'auteur',
    family: 'achternaam',
    given: 'voornaam',
    title: 'titel',
    url: 'url',
    outlet: 'krant',
    date: 'datum',
    page: 'pagina',
    languageOf: 'taal',
    accessed: 'bezochtdatum',
    archiveUrl: 'archiefurl',
    archiveDate: 'archiefdatum',
    dead: ['dodeurl', 'ja', 'nee'],
  }),
});
