import type { Language } from './types.ts';

export const es: Language = {
  code: 'es',
  original:
    'artículo original|texto original|enlace original|enlace al original|publicado originalmente|original|fuente original|traducido de|traducción de|traducción del artículo|nota original',
  source: 'fuente|vía|enlace',
  author: 'autor|autora|autor original|escrito por|por',
  translator: 'traducción|traductor|traductora|traducido por',
  editor: 'editor|editora|revisión',
  date: 'fecha|publicado el|fecha de publicación',
};
