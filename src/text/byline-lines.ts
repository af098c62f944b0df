import type { Person } from '../model/article.ts';
import { reporter } from '../lang/ko.ts';
import { bylinePattern, bylineWords } from './byline-words.ts';
import { PLACES } from '../lang/zh-places.ts';
import { datesIn, type DateOptions } from './dates.ts';
import { fieldsOf } from './fields.ts';
import { hanCredits } from './han-credits.ts';
import { hanNames, isHanName, isPlainName, TRANSCRIBED } from './han-names.ts';
import { isOutlet } from './outlets.ts';
import { readPeople, type PeopleOptions } from './people.ts';

/** Who a line says wrote the text. */
export interface Byline {
  readonly people: readonly Person[];
  /** The paper that sends the reporter. */
  readonly outlet?: string | undefined;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Who a line of its own says wrote the text, in so many words: a label, a preposition, a reporter's job.
 *
 * @returns undefined when it does not say
 */
export function bylineOf(line: string, options: PeopleOptions = {}): Byline | undefined {
  if (line.length < 3 || line.length > 200) return undefined;
  if (CJK.test(line)) {
    const credits = hanCredits(line);
    if (credits?.authors.length) return { people: credits.authors, outlet: credits.outlet };
  }
  if (/\p{Script=Hangul}/u.test(line) && line.length < 90) {
    const names = [...line.matchAll(reporter)].map((m) => m[1] as string);
    if (names.length) return { people: [...new Set(names)].map((name) => ({ name, kind: 'person' })) };
  }
  const author = fieldsOf(line).find((f) => f.kind === 'author' && f.value);
  if (author) {
    const people = readPeople(author.value, options).filter(
      (p) => !/^\p{Script=Han}+$/u.test(p.name) || isHanName(p.name),
    );
    if (people.length) return { people };
  }
  const start = bylinePattern(
    'start',
    'line',
    (all) => new RegExp(`(?:^|[|•·–—/]\\s?|\\s-\\s|\\d\\s)(?:${all})[:\\s]\\s{0,3}(?=[\\p{Lu}\\p{Lo}])`, 'iu'),
  );
  const m = start.exec(line);
  if (!m) return undefined;
  const rest = line.slice(m.index + m[0].length);
  const people = readPeople(rest, options);
  // A preposition before one word may begin any sentence; one that a mark and a day follow is a byline.
  const dated = m.index === 0 && /^[\p{L}'’-]{2,24}\s?[|·•–—,-]\s/u.test(rest) && datesIn(line).length > 0;
  const sure = people.filter((p) => dated || /[\s.]/.test(p.name) || p.name === p.name.toUpperCase());
  return sure.length ? { people: sure } : undefined;
}

/**
 * Names on a line of its own near the title, that nothing but their form tells: with a job, an outlet or a place after them, or in
 * Han characters and kana.
 *
 * @param near whether the line holds a date or an outlet, or stands beside one that does
 */
export function bareByline(
  line: string,
  near: boolean,
  options: PeopleOptions & DateOptions = {},
): readonly Person[] | undefined {
  if (line.length < 2 || line.length > 90) return undefined;
  const [date] = datesIn(line);
  const field = fieldsOf(line)[0];
  const end = Math.min(date?.start ?? line.length, field?.start ?? line.length);
  // "11.12.2019 - Mara Quill"
  const behind = date && date.start < 3 ? AFTER_DATE.exec(line.slice(date.end))?.[1] : undefined;
  if (behind && !CJK.test(behind)) {
    const people = readPeople(behind, options);
    return people.length && people.every((p) => p.kind === 'person' && /\s/.test(p.name)) ? people : undefined;
  }
  const text = line
    .slice(0, end)
    .replace(/[\s|·•,，/-]{1,6}$/u, '')
    .trim();
  if (CJK.test(text)) return bareHan(text, near, end < line.length, options.language);
  const parts = text.split(/,\s|\s[|·•–—-]\s/u);
  const [first = '', second = ''] = parts;
  const words = (second.toLowerCase().match(/[\p{L}-]+/gu) ?? []).slice(0, 3);
  const roles = bylineWords('roles');
  const site = (options.notNames ?? []).some((n) => n.toLowerCase() === second.trim().toLowerCase());
  const job = words.some((w) => roles.has(w));
  const named = /^\p{Lu}[\p{L}.'’-]{0,24}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,24}|\p{Ll}{1,3})){1,4}$/u.test(first.trim());
  if (named && (site || job)) return readPeople(first, options);
  if (/^\p{Lu}[\p{L}.'’-]{1,24}\s\p{Lu}[\p{L}.'’-]{1,24}(?:\sin\s\p{Lu}\S{1,20}|\s@\w{2,30}$)/u.test(text))
    return readPeople(text, options);
  return undefined;
}

/** A mark and two or three capitalised words to the end of the line. */
const AFTER_DATE =
  /^(?:,?\s(?:\p{L}{2,3}\s)?\d{1,2}[:.]\d{2}(?:\s?[\p{L}.]{1,4})?)?\s?[|·•–—/-]\s?(\p{Lu}[\p{L}.'’-]{1,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,2})$/u;

function bareHan(
  text: string,
  near: boolean,
  beside: boolean,
  language: string | undefined,
): readonly Person[] | undefined {
  const bare = text.replace(/^[[【(（\s]{1,4}|[\]】)）\s]{1,4}$/gu, '');
  const people = (names: readonly string[]): Person[] => names.map((name) => ({ name, kind: 'person' }));
  if (TRANSCRIBED.test(bare)) return people([bare]);
  const placed = /^(\p{Script=Han}{2,3})\s?[／/╱]\s?(\p{Script=Han}{2,6})$/u.exec(bare);
  if (placed && isHanName(placed[1] as string) && PLACES.some((p) => (placed[2] as string).includes(p)))
    return people([placed[1] as string]);
  if (/^ja\b/.test(language ?? '')) {
    const names = bare.split(/[、，]/u);
    return names.length <= 4 &&
      names.every((n) =>
        /^[\p{Script=Han}々]{3,5}$|^[\p{Script=Han}々]{1,3}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}々]{1,3}$/u.test(
          n,
        ),
      )
      ? people(names.map((n) => n.replace(/[\s\u3000]/g, '')))
      : undefined;
  }
  if (!near || bare.length > 24) return undefined;
  // "21世纪网 何漪": the outlet, then who writes.
  const words = bare.split(/[\s\u3000]+/);
  const own = words.length > 1 && isOutlet(words[0] as string) ? words.slice(1).join(' ') : bare;
  const names = hanNames(own);
  return names && names.length <= 5 && names.every((n) => isPlainName(n, beside || names.length > 1))
    ? people(names)
    : undefined;
}
