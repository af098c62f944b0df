import type { Person } from '../../model/article.ts';
import { oneLine } from '../../kit/text.ts';

const HAN = /\p{Script=Han}/u;
/** What is no name: a word for "unknown", an address, a date. */
const NO_NAME = /^(?:佚名|未知|无|匿名|n\/?a|none|unknown|anonymous|-+|\/+|https?:.*|\d[\d\s:/.-]*)$/i;

/** The names in what follows a label; links give their words. Brackets and quotes around a name are taken off. */
export function peopleIn(text: string): Person[] {
  // Another label on the same line ends the names: 作者：甲 来源：乙.
  // bounded: 500 characters, cut by `oneLine`.
  const upTo = oneLine(text, 500).replace(/[\s，,；;|｜]\p{L}{1,8}[：:].*$/u, '');
  // bounded: what is left of those 500 characters.
  const names = upTo
    .split(
      /\s*[、，,；;&＆|｜]\s*|\s+(?:and|und|et|y|e|и|та|与|和|및)\s+|(?<=\p{Script=Han})\s*[/／]\s*(?=[\p{Script=Han}\p{Lu}])/u,
    )
    .flatMap((part) => (HAN.test(part) && /\s/.test(part.trim()) ? splitHan(part) : [part]))
    .map(bare)
    .filter(
      (name) =>
        name.length > 0 &&
        name.length <= 60 &&
        /\p{L}/u.test(name) &&
        !NO_NAME.test(name) &&
        !/^\p{Ll}[^\s]*\s/u.test(name),
    );
  return [...new Set(names)].map((name) => ({ name, kind: 'person' }));
}

/** `燕子 LGBT权促会`: a space between two names that both hold Han characters sets them apart. */
function splitHan(part: string): string[] {
  const words = part.trim().split(/\s+/);
  return words.every((w) => HAN.test(w)) ? words : [part];
}

function bare(name: string): string {
  let s = name.trim();
  for (let round = 0; round < 3; round++) {
    s = s
      .replace(/^[「『《“"‘'【[（(<@*_\s]+/u, '')
      .replace(/[」』》”"’'】\]）)>*_。.\s]{1,20}$/u, '')
      .trim();
  }
  return s;
}
