import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januar,jan|februar,feb|marts,mar|april,apr|maj|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|december,dec';

/** Days of the week, long and short. */
export const weekdays = 'søndag|søn|mandag|man|tirsdag|tirs|onsdag|ons|torsdag|tors|fredag|fre|lørdag|lør';

export const bylines: Bylines = {
  start: 'af|skrevet af',
  by: 'af|tekst|skrevet af',
  joins: 'og|samt',
  after: 'i|for|opdateret|offentliggjort|foto',
  roles: 'journalist|redaktør|korrespondent',
  desks: 'redaktionen|ritzau',
  none: 'kommentarer|del|læs mere|nyheder',
};
