import { AROUND } from './every.ts';

/** What a line around an article is: a heading over other articles, the label of a button or box, a line that closes. */
export type Furniture = 'related' | 'furniture' | 'closing';

const WHOLE = new Map<string, Furniture>();
/** Beginnings of lines, by their first two characters. */
const BEGINNINGS = new Map<string, string[]>();
for (const language of AROUND) {
  for (const kind of ['related', 'furniture'] as const)
    for (const line of language[kind]?.split('|') ?? []) if (!WHOLE.has(line)) WHOLE.set(line, kind);
  for (const start of language.closing?.split('|') ?? []) {
    const key = start.slice(0, 2);
    BEGINNINGS.set(key, [...(BEGINNINGS.get(key) ?? []), start]);
  }
}

/** Longest line looked at as a label. */
const LABEL_MAX = 60;
const ENDS_IN_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}]$/u;

/** What `line` is, when it is none of the article's; in any of the languages known. */
export function furnitureOf(line: string): Furniture | undefined {
  const low = line.slice(0, 200).replace(/\s+/g, ' ').trim().toLowerCase();
  if (low.length <= LABEL_MAX) {
    const bare = trimmed(low);
    const found = WHOLE.get(bare) ?? WHOLE.get(low);
    if (found) return found;
  }
  const start = low.replace(/^[^\p{L}\p{N}©ⓒ(]{1,12}/u, '');
  for (const beginning of BEGINNINGS.get(start.slice(0, 2)) ?? []) {
    if (!start.startsWith(beginning)) continue;
    if (ENDS_IN_LETTER.test(beginning) && /^\p{L}/u.test(start.slice(beginning.length))) continue;
    return 'closing';
  }
  return undefined;
}

/** Without marks, arrows and counts at the edges. */
function trimmed(text: string): string {
  return text.replace(/^[^\p{L}]{1,20}/u, '').replace(/[^\p{L}]{1,20}$/u, '');
}
