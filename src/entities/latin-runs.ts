import { FIRST_NAMES, FIRST_NAMES_CYRILLIC, TITLES } from './data/first-names.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { typeOfLatin } from './gloss.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First of its sentence or line: its capital says nothing. */
  readonly opens: boolean;
}

let names: { first: Set<string>; titles: Set<string> } | undefined;
export const lists = () =>
  (names ??= {
    first: new Set([...FIRST_NAMES, ...FIRST_NAMES_CYRILLIC, ...GIVEN_NAMES.split(' ')]),
    titles: new Set(TITLES),
  });

/** Whether a word, lower case, is a given name in one of some twenty languages. */
export const isGivenName = (word: string): boolean => lists().first.has(word);

const LOWER = /^(?:of|the|de|van|von|der|den|la|le|da|do|dos|das|del|della|bin|ibn|al|el|and|for|&)$/;
const PARTICLE = /^(?:de|van|von|der|den|la|le|da|do|dos|del|della|bin|ibn|al|el)$/;
export const OPENERS =
  /^(?:The|A|An|In|On|At|By|For|From|And|But|If|When|While|As|With|This|That|These|Our|My|His|Her)$/;

/** Capitalised words of one line with nothing but a space or a particle between. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  let last = 0;
  for (const m of text.matchAll(/@?[\p{L}][\p{L}\p{M}\p{N}]*(?:[.'’&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu)) {
    const gap = text.slice(last, m.index);
    const opens = out.length === 0 || /[\n.!?…:;"“«»”([•—–|]/.test(gap) || /\d/.test(gap);
    // "Sen. Cruz" and initials do not end a sentence.
    const before = out.at(-1)?.text ?? '';
    const abbreviation =
      gap === '. ' &&
      (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) || lists().titles.has(before.toLowerCase()) || before === 'St');
    const word = m[0].replace(/[’']s$/, '');
    out.push({
      start: m.index,
      end: m.index + word.length,
      text: word,
      opens: opens && !(abbreviation && !OPENERS.test(word)),
    });
    last = m.index + word.length;
  }
  return out;
}

export const capital = (w: Word | undefined) => w !== undefined && /^\p{Lu}/u.test(w.text);

/** Lines where most words begin with a capital are headings: their capitals say nothing. */
export function headingLines(text: string): [number, number][] {
  const out: [number, number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const all = line.match(/\p{L}[\p{L}’']*/gu) ?? [];
    const long = all.filter((w) => w.length > 3);
    if (
      all.length >= 2 &&
      all.length < 16 &&
      !/[.!?]$/.test(line.trim()) &&
      long.filter((w) => /^\p{Lu}/u.test(w)).length > long.length * 0.7
    )
      out.push([at, at + line.length]);
    at += line.length + 1;
  }
  return out;
}

/** Whether words `i` to `i + n` stand in one run of text without punctuation. */
export function tight(text: string, all: readonly Word[], i: number, n: number): boolean {
  for (let k = i + 1; k < i + n; k += 1) {
    const gap = text.slice((all[k - 1] as Word).end, (all[k] as Word).start);
    if (gap !== ' ' && gap !== ' & ' && !(gap === '. ' && !(all[k] as Word).opens) && gap !== ', ') return false;
    if (gap === ', ' && !/^D\.?C/.test((all[k] as Word).text)) return false;
  }
  return true;
}

/** Words that "of" goes on from inside a name. */
const OF_HEAD =
  /^(?:Bank|University|Department|Ministry|Bureau|House|Office|Institute|Board|Council|Church|Court|Commission|Committee|College|Government|Cent(?:er|re)|Museum|Society|Academy|Republic|Gulf|Bay|Isle|Cape|City|District|State|States|School|Library|Chamber|Federation|Association|Party|Union|League|Army|Corps|Order|Kingdom|Duke|Declaration|Bill|Articles|Order|Port|Tower|Statue|Battle|Treaty|Fraternal|Organi[sz]ation|Conference|Congress|Parliament|Province|County|Sea|Strait|Lord|Prince|Foundation|Fund)$/;

/** The run of capitalised words that begins at word `i`. */
export function run(text: string, all: readonly Word[], i: number): { count: number; text: string } {
  let count = 1;
  for (let k = i + 1; k < all.length && count < 8; k += 1) {
    const w = all[k] as Word;
    if (!tight(text, all, k - 1, 2)) break;
    if (capital(w)) count = k - i + 1;
    else if (!LOWER.test(w.text)) break;
    else if (!PARTICLE.test(w.text) && !/^(?:of|for|and|the)$/.test(w.text)) break;
  }
  // "and" joins two names unless a body's word follows at the end; "of" holds a name together only after a word for a body.
  const whole = text.slice((all[i] as Word).start, (all[i + count - 1] as Word).end);
  const of = /(?<!\p{L})(\p{L}{1,60})\s(?:of|for)\s/u.exec(whole);
  const cut =
    (of && !OF_HEAD.test(of[1] as string) ? /\s(?:of|for)\s/.exec(whole) : null) ??
    /\sand the\s/.exec(whole) ??
    (typeOfLatin(whole) === 'organization' ? null : /\sand\s/.exec(whole));
  if (cut) {
    const shorter = all.slice(i, i + count).filter((w) => w.end <= (all[i] as Word).start + cut.index).length;
    return { count: shorter, text: whole.slice(0, cut.index) };
  }
  return { count, text: whole };
}

/** A Russian given name out of its cases, as far as the list knows it: Деном → Дэн is another spelling and stays unknown. */
export function nominative(name: string, first: ReadonlySet<string>): string {
  if (first.has(name) || !/^[а-яё]/.test(name)) return name;
  for (const [ending, base] of [
    ['ом', ''],
    ['ем', 'й'],
    ['ем', 'ь'],
    ['а', ''],
    ['у', ''],
    ['я', 'й'],
    ['ю', 'й'],
    ['ы', 'а'],
    ['и', 'я'],
    ['ой', 'а'],
    ['ей', 'я'],
    ['е', 'а'],
  ] as const)
    if (name.endsWith(ending) && first.has(name.slice(0, -ending.length) + base))
      return name.slice(0, -ending.length) + base;
  return name;
}
