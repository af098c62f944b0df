import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'ianuarie,ian|februarie,feb|martie,mar|aprilie,apr|mai|iunie,iun|iulie,iul|august,aug|septembrie,sept|octombrie,oct|noiembrie,nov|decembrie,dec';

/** Days of the week, long and short. */
export const weekdays = 'duminică|dum|luni|lun|marți|mar|miercuri|mie|joi|vineri|vin|sâmbătă|sâm';

export const bylines: Bylines = {
  start: 'scris de',
  by: 'de|autor|scris de|text',
  joins: 'și|şi',
  after: 'actualizat|publicat|foto',
  roles: 'jurnalist|redactor|corespondent',
  desks: 'redacția|agerpres',
  none: 'comentarii|distribuie|mai mult|știri',
};
