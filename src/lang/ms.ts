/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januari,jan|februari,feb|mac|april,apr|mei|jun|julai,jul|ogos,ogo|september,sep|oktober,okt|november,nov|disember,dis';

/** Days of the week, long and short. */
export const weekdays = 'ahad|ahd|isnin|isn|selasa|sel|rabu|rab|khamis|kha|jumaat|jum|sabtu|sab';
