/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'jaanuar,jaan|veebruar,veebr|märts|aprill,apr|mai|juuni|juuli|august,aug|september,sept|oktoober,okt|november,nov|detsember,dets';

/** Days of the week, long and short. */
export const weekdays = 'pühapäev|p|esmaspäev|e|teisipäev|t|kolmapäev|k|neljapäev|n|reede|r|laupäev|l';
