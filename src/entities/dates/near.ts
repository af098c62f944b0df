import { addDays, daysInMonth, isoDate, weekday } from '../../kit/date.ts';
import type { Span } from '../span.ts';

/** What earlier dates of the article say, for forms such as 同年 and 12日. */
export interface State {
  /** The day of the article, as exact as known. */
  anchor: string | undefined;
  year?: number | undefined;
  month?: number | undefined;
  /** Whether the last date told its month. */
  exact?: boolean | undefined;
  /** Whether the words before say that it is to come. */
  future?: boolean | undefined;
}

/** A resolved date, ISO 8601, and what speaks against it. */
export interface Read {
  readonly date: string;
  readonly doubt?: string | undefined;
}

const DAYS = '日一二三四五六';

export const wrap = (date: string | undefined): Read | undefined => (date ? { date } : undefined);

export function made(year: number | undefined, month?: number, day?: number): Read | undefined {
  return year === undefined ? undefined : wrap(isoDate(year, month, day));
}

export function shift(word: string): number {
  return { 今: 0, 去: -1, 前: -2, 明: 1, 后: 2 }[word[0] as '今'] ?? 0;
}

export function monthOf(day: string | undefined): [number, number] | undefined {
  return day && day.length >= 7 ? [Number(day.slice(0, 4)), Number(day.slice(5, 7))] : undefined;
}

export function moveMonth(year: number, month: number, by: number): [number, number] {
  const at = year * 12 + month - 1 + by;
  return [Math.floor(at / 12), (at % 12) + 1];
}

/** Saturday and Sunday of the week before, of, or after the anchor's. */
export function weekend(which: string, anchor: string): Read {
  const saturday = addDays(anchor, 5 - ((weekday(anchor) + 6) % 7) + (which === '上' ? -7 : which === '下' ? 7 : 0));
  return { date: `${saturday}/${addDays(saturday, 1)}` };
}

/** A weekday before or on the anchor, unless 下 says the next week. */
export function byWeekday(char: string, which: string | undefined, anchor: string): string | undefined {
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
export function yearFor(month: number, day: number | undefined, state: State, between: string): number | undefined {
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

export function dayNear(
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
export function byWeekdayToo(
  date: string | undefined,
  char: string | undefined,
  day: number | undefined,
): string | undefined {
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

export function checked(date: string | undefined, char: string | undefined): Read | undefined {
  if (!date) return undefined;
  if (!char) return { date };
  const want = char === '天' ? 0 : DAYS.indexOf(char);
  return weekday(date) === want ? { date } : { date, doubt: `weekday:${char}` };
}
