import { british } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { iso690Entry, iso690InText, type Iso690 } from '../iso690-parts.ts';

const WORDS: Iso690 = {
  and: 'and',
  noDate: 'n.d.',
  translatedBy: 'Translated by',
  inside: '',
  online: 'online',
  onlineFirst: false,
  accessed: 'viewed',
  accessedLast: false,
  from: 'Available from:',
  alsoFrom: 'Also available from:',
  page: 'p.',
  date: british,
};

/** ISO 690:2010, contributions to online serials: the medium behind the outlet, the day of viewing before the address. */
export const iso690 = defineStyle({
  name: 'iso690',
  label: 'ISO 690:2010',
  kind: 'text',
  order: 'alphabetical',
  yearLetters: true,
  wantsLatin: true,

  format: (work) => iso690Entry(work, WORDS),
  inText: (work) => iso690InText(work, WORDS),
});
