import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'január,jan|február,febr|március,márc|április,ápr|május,máj|június,jún|július,júl|augusztus,aug|szeptember,szept|október,okt|november,nov|december,dec';

/** Days of the week, long and short. */
export const weekdays = 'vasárnap|v|hétfő|h|kedd|k|szerda|sze|csütörtök|cs|péntek|p|szombat|szo';

export const bylines: Bylines = {
  start: 'írta',
  by: 'írta|szerző|szöveg',
  joins: 'és|valamint',
  after: 'frissítve|fotó',
  roles: 'újságíró|szerkesztő|tudósító',
  desks: 'szerkesztőség|mti',
  none: 'hozzászólások|megosztás|tovább|hírek',
};
