import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'leden,ledna,led|únor,února,úno|březen,března,bře|duben,dubna,dub|květen,května,kvě|červen,června,čvn|červenec,července,čvc|srpen,srpna,srp|září,zář|říjen,října,říj|listopad,listopadu,lis|prosinec,prosince,pro';

/** Days of the week, long and short. */
export const weekdays = 'neděle|ne|pondělí|po|úterý|út|středa|st|čtvrtek|čt|pátek|pá|sobota|so';

export const bylines: Bylines = {
  start: 'napsal|napsala',
  by: 'autor|text|napsal|napsala',
  joins: 'a|a také',
  after: 'aktualizováno|foto',
  roles: 'redaktor|redaktorka|novinář|reportér',
  desks: 'redakce|čtk',
  none: 'komentáře|sdílet|více|zprávy',
};
