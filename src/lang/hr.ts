/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'siječanj,siječnja,sij|veljača,veljače,velj|ožujak,ožujka,ožu|travanj,travnja,tra|svibanj,svibnja,svi|lipanj,lipnja,lip|srpanj,srpnja,srp|kolovoz,kolovoza,kol|rujan,rujna,ruj|listopad,listopada,lis|studeni,studenoga,stu|prosinac,prosinca,pro';

/** Days of the week, long and short. */
export const weekdays = 'nedjelja|ned|ponedjeljak|pon|utorak|uto|srijeda|sri|četvrtak|čet|petak|pet|subota|sub';
