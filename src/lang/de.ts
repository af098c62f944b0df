import type { Language } from './types.ts';

export const de: Language = {
  code: 'de',
  original:
    'originalartikel|originalbeitrag|originaltext|originallink|original|link zum original|zuerst erschienen|erstmals erschienen|ursprünglich erschienen|ursprünglich veröffentlicht|übersetzung von|übersetzt aus|übersetzung des artikels|übernommen von',
  source: 'quelle|link',
  author: 'autor|autorin|verfasser|von',
  translator: 'übersetzung|übersetzer|übersetzerin|übersetzt von',
  editor: 'redaktion|redakteur|lektorat',
  date: 'datum|veröffentlicht|veröffentlicht am',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'januar,jan,jänner,jän|februar,feb,feber|märz,mär,mrz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sep,sept|oktober,okt|november,nov|dezember,dez';

/** Days of the week, long and short. */
export const weekdays = 'sonntag|so|montag|mo|dienstag|di|mittwoch|mi|donnerstag|do|freitag|fr|samstag|sa';
