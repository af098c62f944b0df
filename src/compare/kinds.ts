import { COUNTED, COUNTED_RUNS } from '../lang/date-forms.ts';
import { negationsIn } from '../lang/negations.ts';
import type { ChangeKind } from '../model/comparison.ts';
import { MONTHS } from '../lang/every.ts';
import { isWeekday } from '../text/calendar-words.ts';
import { datesIn } from '../text/dates.ts';
import { BY_CHARACTER, type Token, type Tokens } from './tokens.ts';
import { beginsSentence, endsSentence } from './words.ts';

/** One copy's side of a difference. */
interface Side {
  readonly tokens: Tokens;
  readonly range: readonly [start: number, end: number];
  /** Where names stand in the text of these tokens. */
  readonly isName: (start: number, end: number) => boolean;
}

/** Characters before and after a difference in which a date is looked for. */
const AROUND = 40;
/** Words of the shortest addition that is called a sentence. */
const SENTENCE = 4;
/** Words from which a difference is about many things. */
const REWRITTEN = 200;
const QUANTITY = /^(?:[%‰$€£¥₩₽₹°+]|\p{Sc})$/u;

/** What a difference is about: the first of `CHANGE_KINDS` that holds. */
export function kindOf(first: Side, second: Side, language: string): ChangeKind {
  const sides = [first, second];
  const added = sides.find((_, i) => isEmpty((sides[1 - i] as Side).range));
  if (added && isSentence(added)) return 'sentence';
  const words = sides.flatMap(({ tokens, range }) => tokens.list.slice(...range).filter((t) => t.word));
  if (words.length > REWRITTEN) return 'words';
  const marks = sides.flatMap(({ tokens, range }) => tokens.list.slice(...range).filter((t) => !t.word));
  const keys = sides.map(changedWords);
  const numbers = keys.map((list) => list.filter(isNumber).join(' '));
  // In Chinese, one is also an article.
  const differ = numbers[0] !== numbers[1] && !/^\u4e00?$/.test(numbers.join(''));
  if (words.length ? differ : marks.some((m) => QUANTITY.test(m.key)))
    return sides.some((side) => isInDate(side, language)) ? 'date' : 'number';
  if (marks.some((m) => QUANTITY.test(m.key))) return 'number';
  if (keys.some((list) => list.some((key) => isCalendarWord(key, language)))) return 'date';
  if (sides.some(hasName) || (hasCase(language) && sides.some(isCapitalised))) return 'name';
  if (negations(first) !== negations(second)) return 'negation';
  if (marks.some((m) => m.key === '"') || (words.length && sides.some(isQuoted))) return 'quotation';
  return words.length ? 'words' : 'punctuation';
}

/** A month in the language of the text, or a day of the week; short forms are words of other meaning too often. */
function isCalendarWord(key: string, language: string): boolean {
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u.test(key)) return false;
  const code = language.split('-')[0] ?? '';
  let months = monthsOf.get(code);
  if (!months) monthsOf.set(code, (months = new Set(MONTHS[code]?.split(/[|,]/))));
  return months.has(key) || isWeekday(key);
}

const monthsOf = new Map<string, ReadonlySet<string>>();

const isEmpty = ([start, end]: readonly [number, number]): boolean => start === end;

/** The words of one side; characters that touch make one. */
function changedWords({ tokens, range }: Side): string[] {
  const out: string[] = [];
  let last: Token | undefined;
  for (const token of tokens.list.slice(...range)) {
    if (token.word) {
      const joins = last?.word && last.end === token.start && BY_CHARACTER.test(last.key);
      if (joins) out[out.length - 1] += token.key;
      else out.push(token.key);
    }
    last = token;
  }
  return out.flatMap((word) => (/\p{Script=Han}/u.test(word) ? word.match(COUNTED_RUNS) : null) ?? [word]);
}

function isNumber(key: string): boolean {
  return /\p{N}/u.test(key) || COUNTED.test(key);
}

function isSentence({ tokens: { list }, range: [start, end] }: Side): boolean {
  return (
    list.slice(start, end).filter((t) => t.word).length >= SENTENCE &&
    beginsSentence(list, start) &&
    endsSentence(list, end)
  );
}

/** The characters of a side; where it has none, the place. */
function span({ tokens, range: [start, end] }: Side): [number, number] {
  const from = tokens.list[start]?.start ?? tokens.text.length;
  return start === end ? [from, from] : [from, tokens.list[end - 1]?.end ?? from];
}

function isInDate(side: Side, language: string): boolean {
  if (isEmpty(side.range)) return false;
  const [start, end] = span(side);
  const from = Math.max(0, start - AROUND);
  const near = side.tokens.text.slice(from, end + AROUND);
  return datesIn(near, { language }).some((date) => from + date.start < end && from + date.end > start);
}

function hasName(side: Side): boolean {
  return !isEmpty(side.range) && side.isName(...span(side));
}

/** In German every noun is capitalised: only known names count. */
function hasCase(language: string): boolean {
  return !/^de\b/i.test(language);
}

/** A capitalised word that does not begin a sentence. */
function isCapitalised({ tokens: { list, text }, range: [start, end] }: Side): boolean {
  for (let at = start; at < end; at++) {
    const token = list[at] as Token;
    const [initial = '', next = ''] = text.slice(token.start, token.end);
    if (/\p{Lu}/u.test(initial) && /\p{Ll}/u.test(next) && !beginsSentence(list, at)) return true;
  }
  return false;
}

function negations({ tokens, range }: Side): number {
  return changedWords({ tokens, range, isName: () => false }).reduce((sum, word) => sum + negationsIn(word), 0);
}

/** Whether a side stands between quotation marks of its paragraph. */
function isQuoted({ tokens: { quotes }, range: [start, end] }: Side): boolean {
  const before = quotes[start] ?? 0;
  return start < end && before % 2 === 1 && (quotes.at(-1) ?? 0) > before;
}
