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

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'enero,ene|febrero,feb|marzo,mar|abril,abr|mayo,may|junio,jun|julio,jul|agosto,ago|septiembre,sept,setiembre,sep|octubre,oct|noviembre,nov|diciembre,dic';

/** Days of the week, long and short. */
export const weekdays = 'domingo|dom|lunes|lun|martes|mar|miércoles|mié|jueves|jue|viernes|vie|sábado|sáb';
