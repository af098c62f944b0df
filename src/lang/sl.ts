/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januar,jan|februar,feb|marec,mar|april,apr|maj|junij,jun|julij,jul|avgust,avg|september,sep|oktober,okt|november,nov|december,dec';

/** Days of the week, long and short. */
export const weekdays = 'nedelja|ned|ponedeljek|pon|torek|tor|sreda|sre|četrtek|čet|petek|pet|sobota|sob';
