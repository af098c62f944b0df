/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'janvāris,janv|februāris,febr|marts|aprīlis,apr|maijs|jūnijs,jūn|jūlijs,jūl|augusts,aug|septembris,sept|oktobris,okt|novembris,nov|decembris,dec';

/** Days of the week, long and short. */
export const weekdays =
  'svētdiena|svētd|pirmdiena|pirmd|otrdiena|otrd|trešdiena|trešd|ceturtdiena|ceturtd|piektdiena|piektd|sestdiena|sestd';
