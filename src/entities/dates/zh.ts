import { isoDate, addDays, weekday, daysInMonth } from '../../kit/date.ts';
import type { Span } from '../span.ts';
import { NUMBER, numeral, YEAR } from './numerals.ts';

/** What earlier dates of the article say, for forms such as 同年 and 12日. */
interface State {
  /** The day of the article, as exact as known. */
  anchor: string | undefined;
  year?: number | undefined;
  month?: number | undefined;
  /** Whether the last date told its month. */
  exact?: boolean | undefined;
  /** Whether the words before say that it is to come. */
  future?: boolean | undefined;
}

const DAYS = '日一二三四五六';
const WEEKDAY = '(?:周|星期|礼拜)([一二三四五六日天])';
const ERA: Record<string, number> = { 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };

const ZH = new RegExp(
  [
    `(民国|令和|平成|昭和)(前)?(元|\\d{1,3}|[〇零○一二三四五六七八九十百]{1,5})年(?:(${NUMBER})月(?:(${NUMBER})[日号])?)?`,
    `(${YEAR})\\s?年\\s?(${NUMBER})\\s?月(?:份)?(?:\\s?(${NUMBER})\\s?[日号])?`,
    `(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`,
    `(今年|去年|前年|明年|后年|同年|当年|次年|翌年)的?(${NUMBER})月(?:份)?(?:(${NUMBER})[日号])?`,
    `(上个?月|这个?月|本月|下个?月|同月|当月)的?(${NUMBER})[日号]`,
    `(?:(上|这|本|下)个?)?${WEEKDAY}\\s?[（(](?:(${YEAR})年)?(?:(${NUMBER})月)?(${NUMBER})[日号](?:[）)]|(?=[^，。）)]{1,8}[）)]))`,
    `(今天|昨天|前天|明天|今日|昨日|今晚|昨晚|今早|今晨|昨夜)\\s?[（(](?:(${NUMBER})月)?(${NUMBER})[日号](?:[）)]|(?=[^，。）)]{1,8}[）)]))`,
    `(${NUMBER})\\s?月(?:份)?\\s?(${NUMBER})\\s?[日号](?:\\s?[（(](?:周|星期|礼拜)([一二三四五六日天])[）)])?`,
    `(${NUMBER})月份?(?![0-9一二三四五六七八九十]*[日号])`,
    `(${YEAR})(?:至|到|[-–—~～])(${YEAR})年`,
    `(${YEAR})(?:\\s?年(代)?|(?=[出生]))`,
    `(${NUMBER})[日号](?:\\s?[（(](?:周|星期|礼拜)([一二三四五六日天])[）)])?`,
    `([12]\\d|[一二][十]|[二]?十)世纪|([二三四五六七八九]十|\\d0)年代`,
    `(?:(上|这|本|下)个?)?${WEEKDAY}`,
    `(?<!\\d)(1[01]\\d)年(${NUMBER})月(?:(${NUMBER})[日号])?`,
  ].join('|'),
  'g',
);

/** Dates of a Chinese text, folded to simplified script, in order; those that cannot be resolved are left out. */
export function chineseDates(text: string, published: string | undefined): Span[] {
  const state: State = { anchor: published };
  const found: Span[] = [];
  let lastEnd = -1;
  for (const m of text.matchAll(ZH)) {
    const start = m.index;
    const end = start + m[0].length;
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 3);
    state.future = /(?:将于|将在|定于|订于|拟于|预计|预定|计划于|将会在|截止)[^，。]{0,3}$/.test(
      text.slice(Math.max(0, start - 8), start),
    );
    const read = resolve(m, state, before, after, text.slice(lastEnd < 0 ? start : lastEnd, start), found.at(-1));
    if (!read) continue;
    found.push({ start, end, type: 'date', evidence: 'pattern', ...read });
    lastEnd = end;
    const parts = read.date.split('/')[0]?.split('-');
    if (parts?.[0]?.length === 4) {
      state.year = Number(parts[0]);
      state.month = parts[1] ? Number(parts[1]) : state.month;
      state.exact = parts.length > 1;
    }
  }
  // A bare weekday counts only where it repeats a date told with numbers.
  const bare = (f: Span) => BARE_WEEKDAY.test(text.slice(f.start, f.end));
  const told = new Set(found.filter((f) => !bare(f)).map((f) => f.date));
  return found.filter((f) => !bare(f) || told.has(f.date));
}

const BARE_WEEKDAY = /^[上这本下]?个?(?:周|星期|礼拜)[一二三四五六日天]$/;

type Read = { date: string; doubt?: string | undefined };

function resolve(
  m: RegExpMatchArray,
  state: State,
  before: string,
  after: string,
  between: string,
  last: Span | undefined,
): Read | undefined {
  const g = (i: number) => m[i];
  const n = (i: number) => (m[i] === undefined ? undefined : numeral(m[i] as string));
  const anchor = state.anchor;
  const anchorYear = anchor ? Number(anchor.slice(0, 4)) : undefined;
  if (/[\d.]$/.test(before) && /^\d/.test(m[0])) return undefined;
  if (g(1)) {
    const count = n(3);
    if (count === undefined) return undefined;
    const base = ERA[g(1) as string] as number;
    return made(g(2) ? base + 1 - count : base + count, n(4), n(5));
  }
  if (g(6)) return made(n(6), n(7), n(8));
  if (g(9)) return made(n(9), n(10), n(11));
  if (g(12)) {
    const word = g(12) as string;
    const year = /同年|当年/.test(word)
      ? (state.year ?? anchorYear)
      : /次年|翌年/.test(word)
        ? state.year && state.year + 1
        : anchorYear && anchorYear + shift(word);
    return made(year, n(13), n(14));
  }
  if (g(15)) {
    const word = g(15) as string;
    const base = /同月|当月/.test(word) && state.year && state.month ? [state.year, state.month] : monthOf(anchor);
    if (!base) return undefined;
    const moved = moveMonth(
      base[0] as number,
      base[1] as number,
      word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0,
    );
    return made(moved[0], moved[1], n(16));
  }
  if (g(21)) return checked(dayNear(n(19), n(20), n(21), state, false, ''), g(18));
  if (g(24)) return wrap(dayNear(undefined, n(23), n(24), state, false, ''));
  if (g(26)) return checked(dayNear(undefined, n(25), n(26), state, true, between), g(27));
  if (g(28)) {
    if (/^[前后来内间以底初的]?(?!底|初|中|末)(?:以来|内)/.test(after) && !/月份/.test(m[0])) return undefined;
    if (/[个几多数近约满每]$/.test(before) || after.startsWith('大')) return undefined;
    const month = n(28);
    if (!month || month > 12) return undefined;
    return made(yearFor(month, undefined, state, between), month);
  }
  if (g(29)) {
    const [from, to] = [n(29), n(30)];
    return from && to && from < to ? { date: `${from}/${to}` } : undefined;
  }
  if (g(31)) {
    const year = n(31);
    if (!year || year < 1000 || year > 2100) return undefined;
    if (g(32)) return { date: `${year}/${year + 9}` };
    return made(year);
  }
  if (g(33)) {
    if (
      /[第几多数近约满每余\d一二三四五六七八九十百千万岁]$/.test(before) ||
      /^(?:码|线|楼|院|馆|店|文件|令|元|圆|游|内瓦|球|站|台|机|房|室|病|公|仓|门|舱|桌|车|厅|铺|营|提案|议案|法案|选手|人物|召集|称)/.test(
        after,
      )
    )
      return undefined;
    if (
      /^[一二三四五六七八九]$/.test(g(33) as string) &&
      m[0].endsWith('日') &&
      /^(?:游|内|之|[一二三四五六七八九])/.test(after)
    )
      return undefined;
    if (
      m[0].endsWith('号') &&
      !/[于在从到至、]$/.test(before) &&
      /^[\p{Script=Han}A-Za-z]/u.test(after) &&
      !/^(?:上午|下午|晚|凌晨|早|中午|当天|开始|的|在|宣布|发|起|晨|夜|至|到|和|前|后)/.test(after)
    )
      return undefined;
    if (/(?:了|为期|连续|长达|历时|共|每|达)$/.test(before) || /^(?:之久|以内|内|的行程|行程|游)/.test(after))
      return undefined;
    return checked(
      byWeekdayToo(dayNear(undefined, undefined, n(33), state, false, between, last), g(34), n(33)),
      g(34),
    );
  }
  if (g(35)) return undefined;
  if (g(36)) {
    const tens = Number(g(36)?.replace(/\D.*/s, '')) || (numeral(g(36) as string) ?? 0);
    if (tens < 20) return undefined;
    return { date: `19${String(tens).padStart(2, '0')}/19${tens + 9}` };
  }
  // A year of three digits with a month is Taiwan's own count.
  if (g(39)) return made((n(39) as number) + 1911, n(40), n(41));
  if (g(38)) return anchor && anchor.length >= 10 ? wrap(byWeekday(g(38) as string, g(37), anchor)) : undefined;
  return undefined;
}

const wrap = (date: string | undefined): Read | undefined => (date ? { date } : undefined);

function made(year: number | undefined, month?: number, day?: number): Read | undefined {
  return year === undefined ? undefined : wrap(isoDate(year, month, day));
}

function shift(word: string): number {
  return { 今: 0, 去: -1, 前: -2, 明: 1, 后: 2 }[word[0] as '今'] ?? 0;
}

function monthOf(day: string | undefined): [number, number] | undefined {
  return day && day.length >= 7 ? [Number(day.slice(0, 4)), Number(day.slice(5, 7))] : undefined;
}

function moveMonth(year: number, month: number, by: number): [number, number] {
  const at = year * 12 + month - 1 + by;
  return [Math.floor(at / 12), (at % 12) + 1];
}

/** A weekday before or on the anchor, unless 下 says the next week. */
function byWeekday(char: string, which: string | undefined, anchor: string): string | undefined {
  const want = char === '天' ? 0 : DAYS.indexOf(char);
  const today = weekday(anchor);
  const back = (today - want + 7) % 7;
  if (which === '上') return addDays(anchor, -(((today + 6) % 7) + 7 - ((want + 6) % 7)));
  if (which === '下') return addDays(anchor, 7 - ((today + 6) % 7) + ((want + 6) % 7));
  if (which) return addDays(anchor, ((want + 6) % 7) - ((today + 6) % 7));
  return addDays(anchor, -back);
}

/**
 * The year of a month without one: that of the date just told in the same sentence, else the last such month that is not after the
 * article. News looks back; a month up to two ahead is this year's (plans).
 */
function yearFor(month: number, day: number | undefined, state: State, between: string): number | undefined {
  const base = monthOf(state.anchor);
  const near =
    state.year !== undefined &&
    (!base || base[0] - state.year < 15) &&
    (state.exact || (between.length < 12 && !/[。！？]/.test(between)));
  if (state.year !== undefined && (!base || (near && state.year < base[0] && !/今年|去年|\n/.test(between))))
    return state.year;
  if (!base) return undefined;
  const [year, now] = base;
  if (state.future) return month < now ? year + 1 : year;
  if (month <= now + 3) return year;
  return day === undefined && month <= now + 3 ? year : year - 1;
}

function dayNear(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
  state: State,
  told: boolean,
  between: string,
  last?: Span,
): string | undefined {
  if (!day || day > 31) return undefined;
  if (year !== undefined && month !== undefined) return isoDate(year, month, day);
  const base = monthOf(state.anchor);
  if (month !== undefined) {
    if (month > 12) return undefined;
    const y = told
      ? yearFor(month, day, state, between)
      : base
        ? month > base[1] + 3
          ? base[0] - 1
          : base[0]
        : state.year;
    return y === undefined ? undefined : isoDate(y, month, day);
  }
  // A bare day: after 月…日至 it belongs to that month, else it is the last such day not after the article.
  if (
    last &&
    state.year &&
    state.month &&
    between.length <= 6 &&
    /[至到、和及与\-–—~～]/.test(between) &&
    !/[。\n]/.test(between) &&
    last.date &&
    last.date.length >= 10
  )
    return isoDate(state.year, state.month, day);
  if (
    last?.date &&
    state.year &&
    state.month &&
    base &&
    (state.year !== base[0] || state.month !== base[1]) &&
    !/\n/.test(between) &&
    last.date.length >= 10
  )
    return isoDate(state.year, state.month, day);
  if (!base || (state.anchor?.length ?? 0) < 10)
    return state.year && state.month ? isoDate(state.year, state.month, day) : undefined;
  const today = Number(state.anchor?.slice(8, 10));
  if (day <= today + 3 && day <= daysInMonth(base[0], base[1])) return isoDate(base[0], base[1], day);
  const [y, mo] = moveMonth(base[0], base[1], -1);
  return isoDate(y, mo, day) ?? isoDate(base[0], base[1], day);
}

/** A day of the month with a weekday that fits another month nearby better. */
function byWeekdayToo(date: string | undefined, char: string | undefined, day: number | undefined): string | undefined {
  if (!date || !char || !day) return date;
  const want = char === '天' ? 0 : DAYS.indexOf(char);
  if (weekday(date) === want) return date;
  for (const by of [1, -1]) {
    const [y, mo] = moveMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)), by);
    const other = isoDate(y, mo, day);
    if (other && weekday(other) === want) return other;
  }
  return date;
}

function checked(date: string | undefined, char: string | undefined): Read | undefined {
  if (!date) return undefined;
  if (!char) return { date };
  const want = char === '天' ? 0 : DAYS.indexOf(char);
  return weekday(date) === want ? { date } : { date, doubt: `weekday:${char}` };
}
