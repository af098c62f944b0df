import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { findDates } from './index.ts';

const zh = (text: string, day: string | undefined = '2024-05-16') =>
  findDates(fold(text), day, 'zh').map((d) => d.date);
const west = (text: string, day: string | undefined = '2024-05-16') => findDates(text, day, 'en').map((d) => d.date);

describe('Chinese dates', () => {
  it.each([
    ['2019年7月8日发生', ['2019-07-08']],
    ['二零一六年十月二十日', ['2016-10-20']],
    ['二〇一六年十月廿一日', ['2016-10-21']],
    ['民國112年9月21日', ['2023-09-21']],
    ['民国一一二年', ['2023']],
    ['民国元年', ['1912']],
    ['112年9月21日', ['2023-09-21']],
    ['今年3月份', ['2024-03']],
    ['去年12月', ['2023-12']],
    ['2018年至2020年', ['2018', '2020']],
    ['上世纪90年代', ['1990/1999']],
    ['1960年代', ['1960/1969']],
    ['2023/9/21', ['2023-09-21']],
    ['4月22日至25日', ['2024-04-22', '2024-04-25']],
  ])('%s', (text, dates) => {
    expect(zh(text)).toEqual(dates);
  });
  it('takes a day without month as the last such day', () => {
    expect(zh('外交部14日说，30日的会议没有结果')).toEqual(['2024-05-14', '2024-04-30']);
  });
  it('takes a month without year backwards, and forwards only where the words say so', () => {
    expect(zh('11月的会议')).toEqual(['2023-11']);
    expect(zh('会议将于1月27日举行')).toEqual(['2025-01-27']);
  });
  it('keeps the year of the story', () => {
    expect(zh('2020年1月9日，他被捕。同年6月29日判刑，8月28日维持原判。')).toEqual([
      '2020-01-09',
      '2020-06-29',
      '2020-08-28',
    ]);
  });
  it('checks the weekday in brackets and tells a mismatch', () => {
    const [right] = findDates('周三（5月15日）', '2024-05-16', 'zh');
    const [wrong] = findDates('周五（5月15日）', '2024-05-16', 'zh');
    expect(right).toMatchObject({ date: '2024-05-15' });
    expect(right?.doubt).toBeUndefined();
    expect(wrong).toMatchObject({ date: '2024-05-15', doubt: 'weekday:五' });
  });
  it.each([
    ['2024年5月15日（周三）开会', 'x', '2024-05-15', undefined],
    ['2024年5月15日（周五）开会', 'x', '2024-05-15', 'weekday:五'],
    ['5月15日，星期三，开会', 'x', '2024-05-15', undefined],
    ['5月15日星期六开会', 'x', '2024-05-15', 'weekday:六'],
    ['星期三，5月15日开会', 'x', '2024-05-15', undefined],
    ['民國113年5月15日（星期二）', 'x', '2024-05-15', 'weekday:二'],
  ])('%s: weekday beside the day', (text, _, date, doubt) => {
    const [found, ...others] = findDates(fold(text), '2024-05-16', 'zh');
    expect([found?.date, found?.doubt, others.length]).toEqual([date, doubt, 0]);
  });
  it.each([
    ['上周末他来过', ['2024-05-11/2024-05-12']],
    ['这个周末他会来', ['2024-05-18/2024-05-19']],
    ['去年年底的事', ['2023']],
    ['今年年初的事', ['2024']],
    ['有朝一日会好，日复一日地等', []],
    ['进入 3 月后', ['2024-03']],
  ])('%s: told from the day of the article', (text, dates) => {
    expect(zh(text)).toEqual(dates);
  });
  it('counts a bare weekday only where it repeats a told date', () => {
    expect(zh('周三（5月15日）开会，周三晚上散会，周一再开')).toEqual(['2024-05-15', '2024-05-15']);
  });
  it.each(['去年有很多人', '3号线', '持续了3日之久', '一二三', '2024年度外的12个月', '99年13月', '比例为7.15日元'])(
    '%s is no date',
    (text) => {
      expect(zh(text).filter((d) => (d ?? '').length > 4)).toEqual([]);
    },
  );
  it('without the day of the article resolves only what has its year', () => {
    expect(findDates('9月20日和2020年5月4日', undefined, 'zh').map((d) => d.date)).toContain('2020-05-04');
  });
});

describe('dates in other languages', () => {
  it.each([
    ['on Sept. 20, 2023 in Paris', ['2023-09-20']],
    ['On 4 July 1976 they met', ['1976-07-04']],
    ['in March 2021', ['2021-03']],
    ['20 сентября 2023 года', ['2023-09-20']],
    ['29 de Janeiro de 2016', ['2016-01-29']],
    ['since 1989 nothing', ['1989']],
    ['in the 1990s and later', ['1990/1999']],
    ['published 2016-02-03.', ['2016-02-03']],
    ['She may march on', []],
  ])('%s', (text, dates) => {
    expect(west(text)).toEqual(dates);
  });
  it('checks a stated weekday and tells a mismatch', () => {
    const read = (text: string) => findDates(text, '2024-05-16', 'en')[0];
    expect(read('on Wednesday, May 15, 2024, he')).toMatchObject({ date: '2024-05-15' });
    expect(read('on Wednesday, May 15, 2024, he')?.doubt).toBeUndefined();
    expect(read('on Friday, May 15, 2024, he')).toMatchObject({ date: '2024-05-15', doubt: 'weekday:Friday' });
  });
  it.each([
    ['from June 3 to July 5, 2019', 'en', '2019-06-03/2019-07-05'],
    ['am Dienstag, 5. März 2019, kam', 'de', '2019-03-05'],
    ['le 14 juillet 1789 à Paris', 'fr', '1789-07-14'],
    ['в среду, 15 мая, сказал', 'ru', '2024-05-15'],
    ['20 вересня 2023 року', 'uk', '2023-09-20'],
  ])('%s (%s)', (text, language, date) => {
    expect(findDates(text, '2024-05-16', language).map((d) => d.date)).toEqual([date]);
  });
  it.each(['three days ago', 'last Monday', 'at 5 pm', 'next month', '11/04/2019', 'version 3.5.2019'])(
    '%s is left unresolved',
    (text) => {
      expect(west(text)).toEqual([]);
    },
  );
  it('looks back for a month without year', () => {
    expect(west('said in November')).toEqual(['2023-11']);
  });
});
