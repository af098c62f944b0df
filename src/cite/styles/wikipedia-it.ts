import { defineStyle } from '../define-style.ts';
import { native } from '../wiki-native.ts';

/** Italian Wikipedia, {{Cita news}}. */
export const wikipediaIt = defineStyle({
  name: 'wikipedia-it',
  label: 'Wikipedia (italiano)',
  kind: 'data',
  wantsArchive: true,
  ...native({
    language: 'it',
    template: 'Cita news',
    author: 'autore',
    family: 'cognome',
    given: 'nome',
    title: 'titolo',
    url: 'url',
    outlet: 'pubblicazione',
    date: 'data',
    page: 'p',
    languageOf: 'lingua',
    accessed: 'accesso',
    archiveUrl: 'urlarchivio',
    archiveDate: 'dataarchivio',
    dead: ['urlmorto', 'sì', 'no'],
  }),
});
