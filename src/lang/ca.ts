/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'gener,gen|febrer,febr|març|abril,abr|maig|juny|juliol,jul|agost,ag|setembre,set|octubre,oct|novembre,nov|desembre,des';

/** Days of the week, long and short. */
export const weekdays = 'diumenge|dg|dilluns|dl|dimarts|dt|dimecres|dc|dijous|dj|divendres|dv|dissabte|ds';
