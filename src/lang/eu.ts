/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'urtarrila,urt|otsaila,ots|martxoa,mar|apirila,api|maiatza,mai|ekaina,eka|uztaila,uzt|abuztua,abu|iraila,ira|urria,urr|azaroa,aza|abendua,abe';

/** Days of the week, long and short. */
export const weekdays = 'igandea|ig|astelehena|al|asteartea|ar|asteazkena|az|osteguna|og|ostirala|or|larunbata|lr';
