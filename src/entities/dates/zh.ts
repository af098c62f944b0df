import type { Span } from '../span.ts';
import {
  byWeekday,
  byWeekdayToo,
  checked,
  dayNear,
  made,
  monthOf,
  moveMonth,
  shift,
  weekend,
  wrap,
  yearFor,
  type Read,
  type State,
} from './near.ts';
import { numberOf } from '../../text/numerals.ts';

/** Pattern source of a number in either writing. */
const YEAR = '[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3}';
const NUMBER = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}';

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
    `(${NUMBER})\\s?月份?(?![0-9一二三四五六七八九十]*[日号])`,
    `(${YEAR})(?:至|到|[-–—~～])(${YEAR})年`,
    `(${YEAR})(?:\\s?年(代)?|(?=[出生]))`,
    `(${NUMBER})[日号](?:\\s?[（(](?:周|星期|礼拜)([一二三四五六日天])[）)])?`,
    `([12]\\d|[一二][十]|[二]?十)世纪|([二三四五六七八九]十|\\d0)年代`,
    `(?:(上|这|本|下)个?)?${WEEKDAY}`,
    `(?<!\\d)(1[01]\\d)年(${NUMBER})月(?:(${NUMBER})[日号])?`,
    `(上|这|本|下)个?周末`,
    `(去|前|今|明)年(?:年)?(?:底|末|初)`,
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
    const span = withWeekday(text, { start, end, type: 'date', evidence: 'pattern', ...read });
    found.push(span);
    lastEnd = span.end;
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

const WEEKDAY_BEFORE = new RegExp(`${WEEKDAY}[，,]?\\s?$`);
const WEEKDAY_AFTER = new RegExp(`^\\s?[（(，,]?${WEEKDAY}[）)]?`);

/** A day with the weekday that stands right before or behind it, which is checked: 2023年9月20日（周三）, 星期三，9月20日. */
function withWeekday(text: string, span: Span): Span {
  if (span.doubt || !/^\d{4}-\d\d-\d\d$/.test(span.date ?? '')) return span;
  if (/(?:周|星期|礼拜)[一二三四五六日天]/.test(text.slice(span.start, span.end))) return span;
  const after = WEEKDAY_AFTER.exec(text.slice(span.end, span.end + 6));
  if (after) {
    const open = /^\s?[（(]/.test(after[0]);
    if (open === /[）)]$/.test(after[0]))
      return { ...span, end: span.end + after[0].length, ...checked(span.date, after[1]), evidence: 'pattern' };
  }
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, span.start - 6), span.start));
  if (before) return { ...span, start: span.start - before[0].length, ...checked(span.date, before[1]) };
  return span;
}

const BARE_WEEKDAY = /^[上这本下]?个?(?:周|星期|礼拜)[一二三四五六日天]$/;

function resolve(
  m: RegExpMatchArray,
  state: State,
  before: string,
  after: string,
  between: string,
  last: Span | undefined,
): Read | undefined {
  const g = (i: number) => m[i];
  const n = (i: number) => (m[i] === undefined ? undefined : numberOf(m[i] as string));
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
    // 有朝一日, 日复一日: one character without a month is a day only behind a word of time or a stop.
    if (/^[一二三四五六七八九十]日$/.test(m[0]) && !/(?:^|[，。；、\n于在从至到自])$/.test(before)) return undefined;
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
    const tens = Number(g(36)?.replace(/\D.*/s, '')) || (numberOf(g(36) as string) ?? 0);
    if (tens < 20) return undefined;
    return { date: `19${String(tens).padStart(2, '0')}/19${tens + 9}` };
  }
  // A year of three digits with a month is Taiwan's own count.
  if (g(39)) return made((n(39) as number) + 1911, n(40), n(41));
  if (g(42)) return anchor && anchor.length >= 10 ? weekend(g(42) as string, anchor) : undefined;
  if (g(43)) return anchorYear === undefined ? undefined : made(anchorYear + shift(g(43) as string));
  if (g(38)) return anchor && anchor.length >= 10 ? wrap(byWeekday(g(38) as string, g(37), anchor)) : undefined;
  return undefined;
}
