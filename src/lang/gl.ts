/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'xaneiro,xan|febreiro,feb|marzo,mar|abril,abr|maio|xuño|xullo,xul|agosto,ago|setembro,set|outubro,out|novembro,nov|decembro,dec';

/** Days of the week, long and short. */
export const weekdays = 'domingo|dom|luns|martes|mar|mércores|mér|xoves|xov|venres|ven|sábado|sáb';
