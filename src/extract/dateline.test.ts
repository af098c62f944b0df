import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../text/numerals.ts';
import { readDate } from '../text/dates.ts';
import { datelineOf, latinDateline } from './dateline.ts';

const DIGITS = [...'〇一二三四五六七八九'];
const written = (n: number) => [...String(n)].map((d) => DIGITS[Number(d)]).join('');
const counted = (n: number) => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? DIGITS[tens] : '') + (tens ? '十' : '') + (ones ? DIGITS[ones] : '');
};

describe('datelineOf', () => {
  it.each([
    ['【晨报2023年09月21日讯】（晨报记者王小明报导）市府', { outlet: '晨报', date: '2023-09-21' }],
    ['【晨報2023年0 9月 21日訊】市府', { outlet: '晨報', date: '2023-09-21' }],
    ['【山音网二零二零年六月二十日】在山里', { outlet: '山音网', date: '2020-06-20' }],
    ['它【晨报2021年1月2日讯】', { date: '2021-01-02' }],
    ['台湾台北【晨报2021年1月2日讯】（晨报记者王小明报导）', { date: '2021-01-02' }],
    ['【晨报2021年1月2日高雄讯】', { date: '2021-01-02', place: '高雄' }],
    ['（中央社台北21日電）市府今天宣布', { outlet: '中央社' }],
    ['新华社北京9月21日电 市政府', { outlet: '新华社', place: '北京' }],
  ])('%s', (text, want) => {
    expect(datelineOf(text)).toMatchObject(want);
  });

  it('leaves brackets alone that are no dateline', () => {
    expect(datelineOf('【读者来信】我在2021年1月2日看见')).toBeUndefined();
    expect(datelineOf('市政府【公告】')).toBeUndefined();
  });

  it('reads every day in every way of writing it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2039 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom<(n: number) => string>(String, (n) => String(n).padStart(2, '0'), counted),
        (year, month, day, form) => {
          const want = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const y = form === counted ? written(year) : String(year);
          expect(readDate(`${y}年${form(month)}月${form(day)}日`)).toBe(want);
          expect(datelineOf(`【晨报${y}年${form(month)}月${form(day)}日讯】正文`)).toMatchObject({ date: want });
        },
      ),
    );
  });

  it('counts years of the Republic on from 1911 and refuses days that do not exist', () => {
    expect(readDate('民國112年9月21日')).toBe('2023-09-21');
    expect(readDate('2023年2月30日')).toBeUndefined();
    expect(numberOf('廿一')).toBe(21);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const found of [datelineOf(text), latinDateline(text)])
          if (found) expect(text.startsWith(found.text)).toBe(true);
      }),
    );
  });
});

describe('latinDateline', () => {
  it.each([
    ['WASHINGTON (Reuters) — The city', { outlet: 'Reuters', place: 'Washington' }],
    ['NEW YORK, Feb. 18 (AP) – The city', { outlet: 'AP', place: 'New York' }],
  ])('%s', (text, want) => {
    expect(latinDateline(text)).toMatchObject(want);
  });
  it('leaves a sentence alone that begins in capitals', () => {
    expect(latinDateline('NASA said on Monday that it would')).toBeUndefined();
  });
});
