import type { Person } from '../../model/article.ts';
import { hanCredits } from '../../text/han-credits.ts';
import { readPeople } from '../../text/people.ts';
import { oneLine } from '../../kit/text.ts';

/** The names in what follows a label; links give their words. Another label on the same line ends them: `作者：甲 来源：乙`. */
export function peopleIn(text: string): Person[] {
  // bounded: 500 characters, cut by `oneLine`.
  const line = oneLine(text, 500).replace(/[\s，,；;|｜]\p{L}{1,8}[：:].*$/u, '');
  const bare = line.replace(/^[\s「『《“"‘'【[（(<@*_]{1,8}|[\s」』》”"’'】\]）)>*_。]{1,8}$/gu, '');
  const people = readPeople(bare, { marked: true });
  return people.length ? people : [...(hanCredits(line)?.authors ?? [])];
}
