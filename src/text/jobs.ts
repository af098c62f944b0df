import { bylineWords } from './byline-words.ts';

/** Degrees and orders behind a name. */
export const DEGREE =
  /^(?:Ph\.?\s?D|M\.?D|M\.?A|M\.?S|M\.?Sc|B\.?A|B\.?Sc|M\.?B\.?A|J\.?D|LL\.?[BM]|Ed\.?D|Psy\.?D|D\.?D\.?S|R\.?N|R\.?D\.?N?|C\.?P\.?A|C\.?F\.?A|C\.?F\.?P|L\.?C\.?S\.?W|M\.?P\.?H|D\.?O|Esq|FRCP|OBE|MBE|CBE|Dipl\.-\p{L}+)\.?$/iu;

/** Whether words begin with a job and go on in small letters: "Leiterin der Werft". */
export function beginsJob(words: string): boolean {
  const [first = '', second = ''] = words.trim().split(/\s+/);
  return /^\p{Ll}/u.test(second) && (bylineWords('roles').has(low(first)) || isCompoundJob(first));
}

/** Whether words end in a job: "Digital Security Expert". */
export function isJob(words: string): boolean {
  return bylineWords('roles').has(/(?<=\s)\p{L}{2,24}(?=[\s&.,]{0,4}$)/u.exec(words)?.[0].toLowerCase() ?? '');
}

/** A job in one word with what it is of: "Wirtschaftsredakteurin", "Harbour-Experte". */
export function isCompoundJob(word: string): boolean {
  const text = low(word);
  const last = text.includes('-') ? text.slice(text.lastIndexOf('-') + 1) : '';
  const roles = bylineWords('roles');
  if (last.length > 5 && roles.has(last)) return true;
  for (let n = 7; n <= text.length - 3; n++) if (roles.has(text.slice(-n))) return true;
  return false;
}

/** A word as the lists have it. */
export const low = (word: string): string => word.toLowerCase().replace(/\.$/, '');
