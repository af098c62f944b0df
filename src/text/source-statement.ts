import { LANGUAGES } from '../lang/every.ts';
import type { Relations } from '../lang/types.ts';

/** How the words around an address tie it to the text that they stand in. */
export type Relation = Exclude<keyof Relations, 'by' | 'wrote'>;

const KINDS: readonly Relation[] = ['translated', 'original', 'published', 'reposted', 'source', 'self', 'elsewhere'];
/** Scripts in which words are not set apart, or take prefixes. */
const RUNNING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

let patterns: ReadonlyMap<Relation, RegExp> | undefined;

/** Without case and accents: copyists leave both away. */
function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/** One pattern a relation, of all languages: alternatives of plain words, so it is linear. */
function relationPatterns(): ReadonlyMap<Relation, RegExp> {
  patterns ??= new Map(
    KINDS.map((kind) => {
      const words = LANGUAGES.flatMap((language) => language.relations?.[kind].split('|') ?? []).map(foldAccents);
      const spaced = [...new Set(words.filter((word) => !RUNNING.test(word)))];
      const running = [...new Set(words.filter((word) => RUNNING.test(word)))];
      return [kind, new RegExp(String.raw`(?<![\p{L}])(?:${spaced.join('|')})|${running.join('|')}`, 'u')] as const;
    }),
  );
  return patterns;
}

/** The relations that a piece of text speaks of. */
export function relationsIn(text: string): ReadonlySet<Relation> {
  const folded = foldAccents(text);
  const found = new Set<Relation>();
  if (folded.trim()) for (const [kind, pattern] of relationPatterns()) if (pattern.test(folded)) found.add(kind);
  return found;
}

/** Marks that end a sentence; a full stop only before white space, because names and addresses hold some. */
const END = /[。！？!?؟](?:["”’」』)）]{0,2})|\.(?=\s)|(?<=\S)\s\|\s/gu;

/** The sentence of `line` that holds the characters from `from` to `to`. */
export function sentenceAround(line: string, from: number, to: number): { before: string; after: string } {
  let start = 0;
  let end = line.length;
  for (const { index, 0: mark } of line.matchAll(END)) {
    if (index + mark.length <= from) start = index + mark.length;
    else if (index >= to) {
      end = index + mark.length;
      break;
    }
  }
  return { before: line.slice(Math.max(start, from - 240), from), after: line.slice(to, Math.min(end, to + 160)) };
}

/** A name in Latin, Cyrillic or Greek letters: capitalised words, with particles between them. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`;
const WORD = String.raw`\p{Lu}[${LETTER}\p{M}.'’-]{0,30}`;
const NAME = String.raw`${WORD}(?:\s(?:(?:van|von|der|den|de|da|do|di|du|del|la|le|el|bin|ibn|al|y)\s){0,2}${WORD}){0,4}`;

let naming: { before: RegExp; after: RegExp; behind: RegExp } | undefined;

function namingPatterns(): { before: RegExp; after: RegExp; behind: RegExp } {
  const words = (kind: 'by' | 'wrote') =>
    LANGUAGES.flatMap((language) => language.relations?.[kind].split('|') ?? [])
      .filter(Boolean)
      .sort((a, b) => b.length - a.length)
      .join('|');
  naming ??= {
    before: new RegExp(String.raw`(?<![\p{L}])(?:${words('by')})\s{0,2}[:：(（]?\s{0,2}$`, 'iu'),
    after: new RegExp(String.raw`^\s?(?:님)?(?:${words('wrote')})`, 'u'),
    behind: new RegExp(String.raw`(?<![\p{L}])(?:${words('by')})\s{0,2}[:：(（]?\s{0,2}(${NAME})`, 'gu'),
  };
  return naming;
}

/** Whether what stands before a name says that it is the writer's: "written by". */
export function namesWriterAfter(before: string): boolean {
  return namingPatterns().before.test(before.slice(-40));
}

/** Whether what stands behind a name says that it is the writer's: "による", "의". */
export function namesWriterBefore(after: string): boolean {
  return namingPatterns().after.test(after.slice(0, 20));
}

/** The writer that a sentence names in plain words. */
export function writerIn(sentence: string): string | undefined {
  const text = sentence.slice(0, 600);
  const said = [...text.matchAll(namingPatterns().behind)].map((m) => m[1] as string);
  const first = said.find((name) => /\p{Ll}|\s/u.test(name));
  if (first) return first.replace(/[.'’-]{1,9}$/u, '');
  // A name in front of its word: 「X による」, "X의".
  const ahead = new RegExp(
    String.raw`(${NAME}|[\p{Script=Katakana}ー・]{3,20}|(?<![\p{Script=Hangul}])\p{Script=Hangul}{3})`,
    'gu',
  );
  for (const m of text.matchAll(ahead)) {
    const rest = text.slice((m.index ?? 0) + (m[1] as string).length);
    const cjk = /^\s?[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Han}]/u.test(rest);
    if (cjk && namesWriterBefore(rest) && /\s|\p{Script=Katakana}|^\p{Lu}\p{Ll}{2}/u.test(m[1] as string)) return m[1];
  }
  return undefined;
}
