import { defineStyle } from '../define-style.ts';
import { native } from '../wiki-native.ts';

/** Spanish Wikipedia, {{Cita noticia}} (its form of Citation Style 1): `urlmuerta=no` while the original opens. */
export const wikipediaEs = defineStyle({
  name: 'wikipedia-es',
  label: 'Wikipedia (español)',
  kind: 'data',
  wantsArchive: true,
  ...native({
    language: 'es',
    template: 'Cita noticia',
    author: 'autor',
    family: 'apellidos',
    given: 'nombre',
    title: 'título',
    translatedTitle: 'título-trad',
    translator: 'traductor',
    url: 'url',
    date: 'fecha',
    outlet: 'periódico',
    page: 'página',
    languageOf: 'idioma',
    accessed: 'fechaacceso',
    archiveUrl: 'urlarchivo',
    archiveDate: 'fechaarchivo',
    dead: ['urlmuerta', 'sí', 'no'],
  }),
});
