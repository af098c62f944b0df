/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'január,januára,jan|február,februára,feb|marec,marca,mar|apríl,apríla,apr|máj,mája|jún,júna|júl,júla|august,augusta,aug|september,septembra,sep|október,októbra,okt|november,novembra,nov|december,decembra,dec';

/** Days of the week, long and short. */
export const weekdays = 'nedeľa|ne|pondelok|po|utorok|ut|streda|st|štvrtok|št|piatok|pi|sobota|so';
