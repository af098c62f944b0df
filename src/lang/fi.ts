import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'tammikuu,tammikuuta,tammi|helmikuu,helmikuuta,helmi|maaliskuu,maaliskuuta,maalis|huhtikuu,huhtikuuta,huhti|toukokuu,toukokuuta,touko|kesäkuu,kesäkuuta,kesä|heinäkuu,heinäkuuta,heinä|elokuu,elokuuta,elo|syyskuu,syyskuuta,syys|lokakuu,lokakuuta,loka|marraskuu,marraskuuta,marras|joulukuu,joulukuuta,joulu';

/** Days of the week, long and short. */
export const weekdays = 'sunnuntai|su|maanantai|ma|tiistai|ti|keskiviikko|ke|torstai|to|perjantai|pe|lauantai|la';

export const bylines: Bylines = {
  by: 'kirjoittaja|teksti|kirjoittanut',
  joins: 'ja|sekä',
  after: 'päivitetty|julkaistu|kuva',
  roles: 'toimittaja|päätoimittaja',
  desks: 'toimitus|stt',
  none: 'kommentit|jaa|lue lisää|uutiset',
};
