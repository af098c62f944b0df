/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'yanvar,yan|fevral,fev|mart,mar|aprel,apr|may|iyun,iyn|iyul,iyl|avqust,avq|sentyabr,sen|oktyabr,okt|noyabr,noy|dekabr,dek';

/** Days of the week, long and short. */
export const weekdays = 'bazar|b|bazar ertəsi|b.e|çərşənbə axşamı|ç.a|çərşənbə|ç|cümə axşamı|c.a|cümə|c|şənbə|ş';
