import type { Person } from '../model/article.ts';
import { oneLine } from '../kit/text.ts';
import { labelOf } from '../lang/labels.ts';
import { NAME_PARTICLES } from '../lang/name-particles.ts';
import { bylinePattern, bylineWords } from './byline-words.ts';
import { datesIn } from './dates.ts';
import { isDesk } from './desks.ts';
import { beginsJob, DEGREE, isCompoundJob, isJob, low } from './jobs.ts';
import { splitGlued, TRANSCRIBED } from './han-names.ts';
import { isWeekday, monthOf } from './calendar-words.ts';

export interface PeopleOptions {
  /** What the site is called: no name of a person. */
  readonly notNames?: readonly string[];
  /** Names of hosts: the same word as an author is an account, two words are a person with a site. */
  readonly handles?: readonly string[];
  /** The text is known to be one or several names, because markup says so: a lone word in lower case counts, too. */
  readonly marked?: boolean;
}

/** Longest name. */
const NAME_MAX = 60;
const HAN = /\p{Script=Han}/u;
const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV|Filho|Neto|J[úu]nior)\.?$/;
/** Short forms that end in a point and are part of a name. */
const SHORT =
  /^(?:\p{Lu}|\p{Lu}\.?-?\p{Lu}|St|Ste|Jr|Sr|Wm|Chas|Geo|Jas|Jos|Thos|Robt|Edw|Md|Mohd|Th|Ch|Fr|Ph|Yu|Ю|Дж|Вл)\.$/u;

/**
 * Words of one or several bylines → persons, parted and cleaned: prepositions, labels, titles, jobs, places, dates and
 * degrees taken off, lists of every language parted, initials and particles kept, `Last, First` turned. What can be no name
 * is left out.
 */
export function readPeople(said: string | readonly string[], options: PeopleOptions = {}): Person[] {
  const never = new Set((options.notNames ?? []).map(foldName).filter(Boolean));
  const sites = new Set([...never, ...(options.handles ?? []).map(foldName)]);
  const found = new Map<string, Person>();
  const lines = typeof said === 'string' ? [said] : said;
  for (const line of lines) {
    if (/^(?:https?:|www\.)/i.test(line.trim()) || never.has(foldName(line))) continue;
    const isSite = sites.has(foldName(line));
    for (const name of namesIn(withoutSiteName(line, sites), !!options.marked)) {
      const key = foldName(name);
      // A piece of the site's name ("Land & Sea") names nobody.
      if (isSite && key !== foldName(line)) continue;
      const account = !/\s/.test(name) && (options.handles ?? []).some((h) => foldName(h) === key);
      if (never.has(key) || account || found.has(key) || !isName(name, !!options.marked)) continue;
      found.set(key, { name, kind: isDesk(name) ? 'organization' : 'person' });
    }
  }
  const people = [...found.values()];
  // The paper's own desk beside a person is the person's employer.
  const persons = people.filter((p) => p.kind === 'person');
  return persons.length ? persons : people;
}

/** "Harbour Post - Mara Quill": the name of the site beside that of the author. */
function withoutSiteName(line: string, sites: ReadonlySet<string>): string {
  const parts = line.slice(0, 300).split(/\s[|–—·•/-]\s|\s?[|｜]\s?/u);
  const own = parts.filter((part) => !sites.has(foldName(part)));
  return parts.length === 2 && own.length === 1 ? (own[0] as string) : line;
}

/** The pieces of a line that may be names, in order. */
function namesIn(line: string, marked: boolean): string[] {
  let words = withoutLead(oneLine(line, 300));
  const label = labelOf(words);
  if (label?.colon && (label.kind === 'author' || label.kind === 'translator' || label.kind === 'editor'))
    words = withoutLead(label.rest);
  words = upToMark(words);
  const lastFirst = /^(\p{Lu}[\p{L}'’-]{1,24}),\s(\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}\.?){0,2})$/u.exec(words);
  if (lastFirst && marked) return [properCase(`${lastFirst[2]} ${lastFirst[1]}`)];
  const names: string[] = [];
  let placed = false;
  let ended = false;
  for (const { text, joined } of splitNames(words)) {
    // What follows a place by a comma is more of the place: "in Solmere, New York".
    if ((placed || ended) && !joined) continue;
    // A comma after "A and B" begins something else.
    if (joined && !/\p{Script=Han}/u.test(text)) ended = true;
    const own = upToPlace(text);
    placed = own.length < text.trim().length;
    const name = cleaned(own);
    if (SUFFIX.test(name) && names.length) names[names.length - 1] += `, ${name}`;
    else if (!name) continue;
    // A lone word after full names is a town or an agency.
    else if (!joined && names.some((n) => /\s/.test(n)) && /^[\p{Script=Latin}\p{Script=Cyrillic}.-]+$/u.test(name))
      placed = true;
    else names.push(properCase(name));
  }
  return names;
}

/** Without prepositions, labels and marks before the name. */
function withoutLead(text: string): string {
  const lead = bylinePattern(
    'by',
    'lead',
    (all) =>
      new RegExp(
        `^(?:${all})(?:\\s?[:：/／|｜丨＝=]\\s?|\\s+|・(?=\\p{Script=Han})|(?<=[Bb]y)(?=\\p{Lu}\\p{Ll}))`,
        'iu',
      ),
  );
  let words = text.replace(/^[\s"“”'‘*•·–—|/□■▲●◎○【[（(-]{1,10}/u, '').trim();
  for (let i = 0; i < 3; i++) {
    const next = words.replace(lead, '').trim();
    if (next === words || !next) break;
    words = next;
  }
  return words;
}

/** Up to what ends a byline: a mark, a date, a handle, another's work. */
function upToMark(text: string): string {
  let end = text.length;
  const [date] = datesIn(text);
  if (date) end = date.start;
  for (const pattern of [MARKS, DAY]) {
    const at = text.slice(0, end).search(pattern);
    if (at > 0) end = at;
  }
  return trimmed(text.slice(0, end));
}
const MARKS =
  /[|｜•(（[【<>]|\s[·–—-]{1,2}\s|\s[@#]\p{L}|\s[^\s@]{1,64}@\S|\d{1,2}[:.]\d{2}|https?:|(?<=\p{Ll}{3})\.\s\p{Lu}/u;
/** `July 10`, `10 July`, a year. */
const DAY = /(?<=\p{L})\s?\p{L}{3,12}\.?\s\d{1,2}\b|\s\d{1,2}\.?\s\p{L}{3,12}|\s\d{4}\b/u;

/** Up to a place, an outlet, a date, another's work: "in Solmere", "for Harbour Post", "Updated", "photographs by". */
function upToPlace(text: string): string {
  const joins = bylineWords('joins');
  const after = bylinePattern('after', 'after', () => {
    const words = [...bylineWords('after')].filter((w) => !joins.has(w)).sort((a, b) => b.length - a.length);
    const spelled = words.map((w) => (w.length > 3 ? eitherCase(w) : w));
    return new RegExp(`(?:\\s|^)(?:${spelled.map((w) => w.replace(/ /g, '\\s')).join('|')})(?=[\\s:：,.]|$)`, 'u');
  });
  const at = text.search(after);
  return trimmed(at >= 0 ? text.slice(0, at) : text);
}

const eitherCase = (words: string): string =>
  words.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const trimmed = (text: string): string => text.replace(/[\s,，;；:：–—|(（[-]{1,6}$/u, '').trim();

interface Piece {
  readonly text: string;
  /** Whether a word for "and" stood before it. */
  readonly joined: boolean;
}

/** Parts a list of names at the marks and words of all languages. */
function splitNames(words: string): Piece[] {
  // Never with a capital alone: "Dan" and "El" are names.
  const both = (all: string): string => `${all}|${all.replace(/\\s/g, ' ').toUpperCase().replace(/ /g, '\\s')}`;
  const joins = bylinePattern('joins', 'split', (all) => new RegExp(`(?:,\\s?|\\s)(?:${both(all)})\\s`, 'u'));
  const lead = bylinePattern('joins', 'lead', (all) => new RegExp(`^(?:${both(all)})\\s`, 'u'));
  const out: Piece[] = [];
  let job = false;
  for (const raw of words.split(
    /\s?[;；、|／╱]\s?|\s\/\s|(?<=\p{Script=Han})[/](?=\p{Script=Han})|,\s?|，\s?|،\s?|(?<=\p{Script=Han}{2})[和与與及](?=\p{Script=Han}{2})/u,
  )) {
    const piece = out.length ? raw.replace(lead, '') : raw;
    const parts = piece.split(joins);
    // "Head of Design and Research Director", "professor of law at Solmere" after a name are jobs.
    if (out.length && ((parts.length > 1 && isJob(parts.at(-1) as string)) || beginsJob(piece))) continue;
    // "Senior Director, Content & Marketing": more of the job.
    if (job && parts.length > 1 && !parts.some((p) => /\S\s\S/.test(p.trim()))) continue;
    job ||= out.length > 0 && isJob(piece);
    // "Ortega y Lanza", "Eça e Silva" are one name: such a word parts two names of two words.
    const full = (s: string): boolean => /\S\s\S/.test(s.trim()) || HAN.test(s);
    const one = parts.length > 1 && !parts.every(full) && !SURE_JOIN.test(piece);
    const kept = one && AMBIGUOUS.test(piece) ? [parts[0] as string] : one ? [piece] : parts;
    for (const [i, part] of kept.entries()) out.push({ text: part, joined: i > 0 || piece !== raw });
  }
  return out.flatMap(({ text, joined }) => {
    if (HAN.test(text)) return splitHan(text).map((t) => ({ text: t, joined }));
    // Arabic writes "and" in one with the next name.
    const arabic = text.split(/\sو\s?(?=\p{Script=Arabic}{2,12}\s\p{Script=Arabic})/u);
    return arabic.map((t, i) => ({ text: t, joined: joined || i > 0 }));
  });
}
/** Joins that are in no name. */
const SURE_JOIN = /\s(?:and|und|et|&|och|og|и|та|va|ve|dan|và|with|mit|avec)\s/iu;
/** In another language the same word stands before a place. */
const AMBIGUOUS = /\s(?:en|a|i)\s/u;

/** Names in Han characters side by side, and the space that pages set inside a short one. */
function splitHan(piece: string): string[] {
  const text = piece.trim();
  const words = text.split(/[\s\u3000]+/);
  if (words.length > 1 && words.every((w) => HAN.test(w))) {
    if (
      words.length === 2 &&
      words.every((w) => w.length <= 2) &&
      words.join('').length <= 4 &&
      (words[0]?.length === 1 || words[1]?.length === 1)
    )
      return [words.join('')];
    if (
      words.every((w) => /^[\p{Script=Han}々]{1,4}$/u.test(w)) &&
      words.length === 2 &&
      /\p{Script=Hiragana}|\p{Script=Katakana}|々/u.test(text)
    )
      return [words.join('')];
    return words;
  }
  return /^\p{Script=Han}{5,9}$/u.test(text) ? (splitGlued(text) ?? [text]) : [text];
}

/** A piece without titles, jobs, degrees and marks around the name. */
function cleaned(piece: string): string {
  let name = piece.replace(/^[\s"“”'‘*•·:：–—|.\]）)-]{1,10}|[\s"“”*•·:：,，–—|[（(-]{1,10}$/gu, '').trim();
  // bounded: a piece of a byline of at most 300 characters.
  if (!/\p{L}\.$/u.test(name) || /\p{Ll}{3,}\.$/u.test(name)) name = name.replace(/\.{1,3}$/, '');
  const lead = bylinePattern('by', 'own', (all) => new RegExp(`^(?:${all})(?:\\s?[:：/／|]\\s?|\\s+)`, 'iu'));
  name = name.replace(lead, '');
  const roles = bylineWords('roles');
  const isTitle = (words: readonly string[]): boolean =>
    roles.has(low(words.join(' '))) ||
    DEGREE.test(words.join(' ')) ||
    (words.length === 1 && isCompoundJob(words[0] as string));
  let words = name.split(/\s+/);
  // Jobs stand before a name or after it: "Staff Writer Mara Quill", "홍길서 선임기자".
  for (let n = Math.min(3, words.length - 2); n > 0; n--) if (isTitle(words.slice(0, n))) words = words.slice(n);
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    if (!isTitle(words.slice(-n))) continue;
    words = words.slice(0, -n);
    // "Political correspondent": what is left of a job is no name.
    if (words.length === 1 && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(words[0] as string)) return '';
  }
  name = words.join(' ');
  name = name.replace(
    /^(\p{Script=Hangul}{2,4})(?:선임|수습|인턴|객원|전문)?(?:기자|특파원|논설위원|위원|교수)$/u,
    '$1',
  );
  return name.trim();
}

/** Whether words can be the name of a person or a desk: no date, no label, no sentence. */
function isName(name: string, marked = false): boolean {
  if (name.length < 2 || name.length > NAME_MAX || !/\p{L}/u.test(name)) return false;
  if (/[@<>{}=_|\\^~]|https?:|\d{3}|[!?。！？…：:]|\.(?:com|net|org|cn|info|de|fr|ru)$/i.test(name)) return false;
  if (/^&|^(?:wp|wordpress|site|web)?[-_ ]?admin(?:istrator)?\d{0,3}$/i.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6) return false;
  const lowName = low(name);
  const has = (kind: 'none' | 'roles' | 'by'): boolean => bylineWords(kind).has(lowName);
  if (has('none') || has('roles') || (!marked && has('by')) || DEGREE.test(name) || SUFFIX.test(name)) return false;
  if (monthOf(name) && words.length === 1 && !marked) return false;
  if (isWeekday(name) || labelOf(name)?.label === lowName) return false;
  // A point inside ends a sentence, unless it belongs to an initial or a short form.
  if (
    words
      .slice(0, -1)
      .some((w) => /[.。]$/.test(w) && !SHORT.test(w) && !/^(?:\p{Lu}\p{L}{0,2}\.){1,4}$/u.test(w) && !DEGREE.test(w))
  )
    return false;
  if (HAN.test(name)) {
    if (TRANSCRIBED.test(name)) return true;
    if (/^\p{Script=Han}+$/u.test(name)) return name.length <= (isDesk(name) ? 20 : 4) || (marked && name.length <= 8);
    return name.length <= 24 && !/[\d+&/%]/.test(name);
  }
  if (marked) return true;
  // Of scripts with capitals, a name has one.
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) {
    if (!/\p{Lu}/u.test(name)) return false;
    if (words.length > 1 && /^\p{Ll}/u.test(words.at(-1) as string)) return false;
    // A word in small letters inside a name is a particle; a sentence has others.
    if (
      words.some(
        (w, i) => /^\p{Ll}{2}/u.test(w) && w === w.toLowerCase() && !(i < words.length - 1 && PARTICLES.has(w)),
      )
    )
      return false;
    if (/^\p{Ll}{2,3}\s\p{Ll}/u.test(name)) return false;
  }
  return true;
}

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES.split('|'));

/** `JANE VAN DER BERG` → `Jane van der Berg`; other spellings stay. */
export function properCase(name: string): string {
  if (
    name.length < 5 ||
    !/\s/.test(name) ||
    name !== name.toUpperCase() ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name)
  )
    return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    .replace(/(?<=\s)(?:Van|Von|Der|Den|De|Da|Do|Dos|Das|Du|La|Le|Zu|Ter|Ten|Bin|Al)(?=\s)/g, (p) => p.toLowerCase())
    .replace(/(?<=\s)(?:Ii|Iii|Iv)$/, (n) => n.toUpperCase())
    .replace(/\bMc(\p{Ll})/gu, (_, l: string) => `Mc${l.toUpperCase()}`);
}

/** A name as a key: letters and digits alone, without marks, in lower case. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s\p{P}\p{S}\p{M}]+/gu, '')
    .toLowerCase();
}
