import { initials, isEastAsian } from './people.ts';
import type { Name, Work } from './work.ts';

/** Whether a name is cut to initials in the Russian standards. */
export const dividedForGost = (name: Name): boolean =>
  name.kind === 'person' && name.family !== undefined && name.given !== undefined && !isEastAsian(name.written);

const spaced = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join(' ');
/** `Петрова М. П.` */
export const nameAtHead = (name: Name): string =>
  dividedForGost(name) ? spaced(name.family, initials(name.given ?? ''), name.suffix) : name.written;
/** `М. П. Петрова` */
export const nameAfterStroke = (name: Name): string =>
  dividedForGost(name) ? spaced(initials(name.given ?? ''), name.family, name.suffix) : name.written;

/** Languages written in Cyrillic, and those of Russia's neighbours in Asia, take the Russian words; others the Latin. */
export const gostEtAl = (work: Work): string =>
  /^(?:en|de|fr|es|pt|it|pl|vi|hu|tr|nl)\b/.test(work.language) ? '[et al.]' : '[и др.]';
