import { LANGUAGES } from '../lang/every.ts';
import type { Relations } from '../lang/types.ts';
import { bylineWords } from './byline-words.ts';

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

let readings: RegExp | undefined;

/** Whether a heading, or a line that ends in a colon, opens a list of works to read on. */
export function isReadingList(heading: string): boolean {
  readings ??= new RegExp(
    String.raw`^[\P{L}]{0,12}(?:${LANGUAGES.flatMap((language) => language.readings?.split('|') ?? [])
      .map(foldAccents)
      .join('|')})`,
    'u',
  );
  return readings.test(foldAccents(heading.slice(0, 100)));
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

interface Naming {
  /** Ends in a word that stands right before a writer's name. */
  readonly before: RegExp;
  /** Begins with a word that stands right behind it. */
  readonly after: RegExp;
  /** Such a word with the name behind it. */
  readonly behind: RegExp;
  /** One more name behind a name. */
  readonly more: RegExp;
}

let naming: Naming | undefined;

function namingPatterns(): Naming {
  if (naming) return naming;
  const words = (kind: 'by' | 'wrote') =>
    LANGUAGES.flatMap((language) => language.relations?.[kind].split('|') ?? [])
      .filter(Boolean)
      .sort((a, b) => b.length - a.length);
  const by = words('by').join('|');
  // A name begins with a capital, so the pattern minds them, and a sentence may begin with the word.
  const either = words('by').flatMap((word) => [word, word.replace(/^\p{Ll}/u, (first) => first.toUpperCase())]);
  const joins = [...bylineWords('joins')].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  naming = {
    before: new RegExp(String.raw`(?<![\p{L}])(?:${by})\s{0,2}[,:：(（]?\s{0,2}$`, 'iu'),
    after: new RegExp(String.raw`^\s?(?:[(（][^)）]{1,30}[)）]\s?)?(?:님)?(?:${words('wrote').join('|')})`, 'u'),
    behind: new RegExp(
      String.raw`(?<![\p{L}])(${[...new Set(either)].join('|')})\s{0,2}[:：(（]?\s{0,2}(${NAME})`,
      'gu',
    ),
    more: new RegExp(String.raw`(?:,\s|\s(?:${joins})\s)(?:${NAME})`, 'uy'),
  };
  return naming;
}

/** Whether what stands before a name says that it is the writer's: "written by". */
export function namesWriterAfter(before: string): boolean {
  const text = before.slice(-40);
  const found = namingPatterns().before.exec(text);
  return !!found && !translates(text.slice(0, found.index));
}

/** Whether what stands behind a name says that it is the writer's: "による", "의". */
export function namesWriterBefore(after: string): boolean {
  return namingPatterns().after.test(after.slice(0, 60)) && !namesTranslatorBefore(after);
}

/** Whether what stands behind a name says that it is the translator's: 「所翻譯」, "님이 번역". */
export function namesTranslatorBefore(after: string): boolean {
  return relationsIn(after.slice(0, 5)).has('translated');
}

/** Whether the last word is one of translating: "translated". */
function translates(before: string): boolean {
  return relationsIn(/\S{1,24}\s{0,2}$/u.exec(before)?.[0] ?? '').has('translated');
}

/** The list of names that begins with `name` at `from`: "Mara Lind, Jo Berg and Ada Roth". */
function listFrom(text: string, from: number, name: string): string {
  const { more } = namingPatterns();
  let end = from + name.length;
  for (let n = 0; n < 6; n++) {
    more.lastIndex = end;
    const next = more.exec(text);
    if (!next) break;
    end += next[0].length;
  }
  return text.slice(from, end);
}

/** The writers that a sentence names in plain words, as it lists them. */
export function writerIn(sentence: string): string | undefined {
  const text = sentence.slice(0, 600);
  for (const { 1: by = '', 2: name = '', index } of text.matchAll(namingPatterns().behind)) {
    if (!/\p{Ll}|\s/u.test(name)) continue;
    // "Перевод статьи X" names the writer of what was translated, "translated by X" the translator.
    const preposition = by.length <= 5 && !/\p{Script=Han}/u.test(by);
    if (preposition && translates(text.slice(0, index))) continue;
    if (namesTranslatorBefore(text.slice(text.indexOf(name, index) + name.length))) continue;
    return listFrom(text, text.indexOf(name, index), name).replace(/[.'’-]{1,9}$/u, '');
  }
  // A name in front of its word: 「X による」, "X의".
  const ahead = new RegExp(
    String.raw`(${NAME}|[\p{Script=Katakana}ー・]{3,20}|(?<![\p{Script=Hangul}])\p{Script=Hangul}{3})`,
    'gu',
  );
  for (const m of text.matchAll(ahead)) {
    const rest = text.slice((m.index ?? 0) + (m[1] as string).length);
    const cjk = /^\s?(?:[(（][^)）]{1,30}[)）]\s?)?[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Han}]/u.test(rest);
    if (cjk && namesWriterBefore(rest) && /\s|\p{Script=Katakana}|^\p{Lu}\p{Ll}{2}/u.test(m[1] as string)) return m[1];
  }
  return undefined;
}
