/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'janúar,jan|febrúar,feb|mars,mar|apríl,apr|maí|júní,jún|júlí,júl|ágúst,ágú|september,sep|október,okt|nóvember,nóv|desember,des';

/** Days of the week, long and short. */
export const weekdays =
  'sunnudagur|sun|mánudagur|mán|þriðjudagur|þri|miðvikudagur|mið|fimmtudagur|fim|föstudagur|fös|laugardagur|lau';
