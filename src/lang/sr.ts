/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'јануар,јан,januar,јануара|фебруар,феб,februar|март,мар,mart|април,апр,april|мај,maj|јун,juni,јуни|јул,juli,јули|август,авг,avgust|септембар,сеп,septembar|октобар,окт,oktobar|новембар,нов,novembar|децембар,дец,decembar';

/** Days of the week, long and short. */
export const weekdays = 'недеља|нед|понедељак|пон|уторак|уто|среда|сре|четвртак|чет|петак|пет|субота|суб';
