import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../kit/date.ts';
import { findDates } from './index.ts';

const DIGITS = '〇一二三四五六七八九';
const WEEKDAYS = '日一二三四五六';
/** 31 → 三十一. */
const han = (n: number) =>
  n < 10 ? DIGITS[n] : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${n % 10 ? DIGITS[n % 10] : ''}`;
const hanYear = (y: number) => Array.from(String(y), (c) => DIGITS[Number(c)]).join('');
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1912-01-01', n));
const parts = (iso: string) => iso.split('-').map(Number) as [number, number, number];
const one = (text: string, published: string | undefined, language = 'zh') => {
  const found = findDates(text, published, language);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('any day', () => {
  it('is the same day however it is written in Chinese', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y, m, d] = parts(iso);
        for (const text of [
          `${y}年${m}月${d}日`,
          `${hanYear(y)}年${han(m)}月${han(d)}日`,
          `民国${y - 1911 === 1 ? '元' : y - 1911}年${m}月${d}日`,
        ])
          expect(one(`他在${text}离开。`, undefined)?.date).toBe(iso);
      }),
    );
  });
  it('agrees with its own weekday and with no other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (iso, w) => {
        const [y, m, d] = parts(iso);
        const found = one(`${y}年${m}月${d}日（星期${WEEKDAYS[w]}）`, undefined);
        expect(found?.date).toBe(iso);
        expect(found?.doubt).toBe(weekday(iso) === w ? undefined : `weekday:${WEEKDAYS[w]}`);
      }),
    );
  });
  it('of the last half year needs no year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 180 }), (iso, back) => {
        const [, m, d] = parts(iso);
        expect(one(`${m}月${d}日`, addDays(iso, back))?.date).toBe(iso);
      }),
    );
  });
  it('is read in English with its year, and near the article without', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 180 }), (iso, back) => {
        const [y, m, d] = parts(iso);
        expect(one(`It was ${months[m - 1]} ${d}, ${y}, they say.`, undefined, 'en')?.date).toBe(iso);
        expect(one(`It was ${d} ${months[m - 1]}.`, addDays(iso, back), 'en')?.date).toBe(iso);
      }),
    );
  });
  it('never comes out as a day that is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (m, d) => {
        for (const found of findDates(`${m}月${d}日`, '2024-05-16', 'zh'))
          expect(Number.isNaN(Date.parse((found.date as string).padEnd(10, '-01')))).toBe(false);
      }),
    );
  });
});
