import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januari,jan|februari,feb|mars|april,apr|maj|juni|juli|augusti,aug|september,sep|oktober,okt|november,nov|december,dec';

/** Days of the week, long and short. */
export const weekdays = 'söndag|sön|måndag|mån|tisdag|tis|onsdag|ons|torsdag|tors|fredag|fre|lördag|lör';

export const bylines: Bylines = {
  start: 'av|text av|skriven av',
  by: 'av|text|skriven av|text av',
  joins: 'och|samt',
  after: 'i|för|uppdaterad|publicerad|foto',
  roles: 'reporter|redaktör|journalist|krönikör',
  desks: 'redaktionen|tt',
  none: 'kommentarer|dela|läs mer|nyheter',
};
