import { german } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { iso690Entry, iso690InText, type Iso690 } from '../iso690-parts.ts';

const WORDS: Iso690 = {
  and: 'und',
  noDate: 'o. J.',
  translatedBy: 'Übersetzt von',
  inside: 'In: ',
  online: 'online',
  onlineFirst: false,
  accessed: 'Zugriff am:',
  accessedLast: false,
  from: 'Verfügbar unter:',
  alsoFrom: 'Auch verfügbar unter:',
  page: 'S.',
  date: german,
};

/** DIN ISO 690:2013 (the German version of ISO 690:2010), name and date system, with the German words of the standard. */
export const dinIso690 = defineStyle({
  name: 'din-iso-690',
  label: 'DIN ISO 690',
  kind: 'text',
  order: 'alphabetical',
  yearLetters: true,
  wantsLatin: true,
  collation: 'de',
  format: (work) => iso690Entry(work, WORDS),
  inText: (work) => iso690InText(work, WORDS),
});
