import { defineStyle } from '../define-style.ts';
import { native } from '../wiki-native.ts';

/** Portuguese Wikipedia, {{citar jornal}} (Predefinição:Citar jornal). */
export const wikipediaPt = defineStyle({
  name: 'wikipedia-pt',
  label: 'Wikipédia (português)',
  kind: 'data',
  wantsArchive: true,
  ...native({
    language: 'pt',
    template: 'citar jornal',
    author: 'autor',
    family: 'ultimo',
    given: 'primeiro',
    title: 'titulo',
    translatedTitle: 'titulotrad',
    url: 'url',
    date: 'data',
    outlet: 'jornal',
    page: 'pagina',
    languageOf: 'lingua',
    accessed: 'acessodata',
    archiveUrl: 'arquivourl',
    archiveDate: 'arquivodata',
    dead: ['urlmorta', 'sim', 'não'],
  }),
});
