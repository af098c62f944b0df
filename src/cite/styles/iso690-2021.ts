import { british } from '../dates.ts';
import { defineStyle } from '../define-style.ts';
import { iso690Entry, iso690InText, type Iso690 } from '../iso690-parts.ts';

const WORDS: Iso690 = {
  and: 'and',
  noDate: 'n.d.',
  translatedBy: 'Translated by',
  inside: '',
  online: 'Online',
  onlineFirst: true,
  accessed: 'Accessed',
  accessedLast: true,
  from: 'Available from:',
  alsoFrom: 'Also available from:',
  page: 'p.',
  date: british,
};

/** ISO 690:2021: the medium stands before the outlet and the day of access ends the reference. */
export const iso690_2021 = defineStyle({
  name: 'iso690-2021',
  label: 'ISO 690:2021',
  kind: 'text',
  order: 'alphabetical',
  yearLetters: true,
  wantsLatin: true,

  format: (work) => iso690Entry(work, WORDS),
  inText: (work) => iso690InText(work, WORDS),
});
