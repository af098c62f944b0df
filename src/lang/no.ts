import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januar,jan|februar,feb|mars,mar|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep|oktober,okt|november,nov|desember,des';

/** Days of the week, long and short. */
export const weekdays = 'søndag|søn|mandag|man|tirsdag|tir|onsdag|ons|torsdag|tor|fredag|fre|lørdag|lør';

export const bylines: Bylines = {
  start: 'av|skrevet av',
  by: 'av|tekst|skrevet av',
  joins: 'og|samt',
  after: 'i|for|oppdatert|publisert|foto',
  roles: 'journalist|redaktør|korrespondent',
  desks: 'redaksjonen|ntb',
  none: 'kommentarer|del|les mer|nyheter',
};
