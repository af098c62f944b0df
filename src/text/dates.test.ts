import { describe, expect, it } from 'vitest';
import { datesIn, isDateLine, readDate, utcDay } from './dates.ts';

describe('a date as a page writes it', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['2019 年 3 月 5 日', undefined, '2019-03-05'],
    ['二〇二三年五月十八日', undefined, '2023-05-18'],
    ['民国112年5月18日', undefined, '2023-05-18'],
    ['中華民國一一二年五月十八日', undefined, '2023-05-18'],
    ['令和5年5月18日', undefined, '2023-05-18'],
    ['令和元年5月18日', undefined, '2019-05-18'],
    ['海岸纪元2021年02月17日讯', 'zh', '2021-02-17'],
    ['周一2021年5月3日', 'zh', '2021-05-03'],
    ['２０２３年５月１８日', undefined, '2023-05-18'],
    ['２０２３／０５／１８', undefined, '2023-05-18'],
    ['۲۸ اردیبهشت ۱۴۰۲', 'fa', '2023-05-18'],
    ['1402/02/28', 'fa', '2023-05-18'],
    ['1403-03-17', 'fa', '2024-06-06'],
    ['1403-03-17', undefined, undefined],
    ['18 حزيران/يونيو 2023', 'ar', '2023-06-18'],
    ['18 حزيران 2023', 'ar', '2023-06-18'],
    ['١٨ مايو ٢٠٢٣', 'ar', '2023-05-18'],
    ['17 ذو القعدة 1444 هـ', 'ar', '2023-06-06'],
    ['28 شوال 1444', 'ar', '2023-05-18'],
    ['18 พฤษภาคม 2566', 'th', '2023-05-18'],
    ['18 พ.ค. 2566', 'th', '2023-05-18'],
    ['18 พฤษภาคม พ.ศ. 2566', 'th', '2023-05-18'],
    ['ngày 18 tháng 5 năm 2023', 'vi', '2023-05-18'],
    ['18 tháng 5, 2023', 'vi', '2023-05-18'],
    ['18/05/2023', 'vi', '2023-05-18'],
    ['Thứ năm, 18/5/2023', 'vi', '2023-05-18'],
    ['18 במאי 2023', 'he', '2023-05-18'],
    ['18 मई 2023', 'hi', '2023-05-18'],
    ['१८ मई २०२३', 'hi', '2023-05-18'],
    ['১৮ মে ২০২৩', 'bn', '2023-05-18'],
    ['2023. május 18.', 'hu', '2023-05-18'],
    ['6. 6. 2024', 'cs', '2024-06-06'],
    ['6. 6. 2024', undefined, '2024-06-06'],
    ['04/03/2024', 'en-US', '2024-04-03'],
    ['04/03/2024', 'en-GB', '2024-03-04'],
    ['04/03/2024', 'en', undefined],
    ['04/03/2024', undefined, undefined],
    ['25/03/2024', 'en-US', '2024-03-25'],
    ['3. Mai 2021', undefined, '2021-05-03'],
    ['3 mai 2021', undefined, '2021-05-03'],
    ['3 de mayo de 2021', undefined, '2021-05-03'],
    ['3 мая 2021', undefined, '2021-05-03'],
    ['03.05.2021', undefined, '2021-05-03'],
    ['January 27, 2014', undefined, '2014-01-27'],
    ['Jan. 27, 2014', undefined, '2014-01-27'],
    ['27 janv. 2014', undefined, '2014-01-27'],
    ['1er mai 2023', undefined, '2023-05-01'],
    ['1º de maio de 2023', undefined, '2023-05-01'],
    ['Fri Oct 2 10:00:00 UTC 2020', undefined, '2020-10-02'],
    ['Thu, 18 May 2023 09:26:00 GMT', undefined, '2023-05-18'],
    ['18-May-2023', undefined, '2023-05-18'],
    ['May 18th, 2023', undefined, '2023-05-18'],
    ['18th of May, 2023', undefined, '2023-05-18'],
    ['2023-05-18T09:26:00+0800', undefined, '2023-05-18T09:26:00+08:00'],
    ['2023년 5월 18일', undefined, '2023-05-18'],
    ['2023. 5. 18.', 'ko', '2023-05-18'],
    ['2020-02-18_20:40:17', undefined, '2020-02-18'],
    ['2023 m. gegužės 18 d.', 'lt', '2023-05-18'],
    ['2023. gada 18. maijs', 'lv', '2023-05-18'],
    ['18 Μαΐου 2023', 'el', '2023-05-18'],
    ['18 Mayıs 2023', 'tr', '2023-05-18'],
    ['18 мая 2023 г.', undefined, '2023-05-18'],
    ['18 травня 2023', undefined, '2023-05-18'],
    ['1684373160', undefined, '2023-05-18'],
    ['20230518', undefined, '2023-05-18'],
    ['2023年5月', undefined, '2023-05'],
    ['May 2023', undefined, '2023-05'],
    ['2023', undefined, '2023'],
    ['18 de mai. de 2023', 'pt', '2023-05-18'],
    ['28.01.14', 'de', '2014-01-28'],
    ['24.05.18', 'ko', '2024-05-18'],
    ['Posted on May 18, 2023 by Mara', 'en', '2023-05-18'],
    ['31 de febrero de 2023', 'es', undefined],
    ['the 3 2023', 'en', undefined],
    ['18. května 2023', 'cs', '2023-05-18'],
    ['18 listopada 2023', 'pl', '2023-11-18'],
    ['18. listopada 2023.', 'hr', '2023-10-18'],
    ['pozovi 18. listopada 2023', undefined, undefined],
    ['20 صفر 1445', undefined, '2023-09-05'],
    ['發布時間：2023-05-18 09:26', undefined, '2023-05-18T09:26:00'],
    ['2023年05月18日09:26', undefined, '2023-05-18'],
    ['05-18-2023', undefined, '2023-05-18'],
    ['Mara QuillJanuary 5, 2024', undefined, '2024-01-05'],
    ['10 July 2024, 8:30 am', undefined, '2024-07-10'],
    ['2024年06月06日(木)', undefined, '2024-06-06'],
    ['昭和63年1月7日', undefined, '1988-01-07'],
  ])('%s (%s)', (text, language, date) => {
    expect(readDate(text, { language })).toBe(date);
  });
});

describe('a day and a month that could be either', () => {
  it('are told by another date of the page', () => {
    expect(readDate('04/03/2024', { known: ['2024-04-03T10:00:00Z'] })).toBe('2024-04-03');
    expect(readDate('04/03/2024', { language: 'en', known: ['2024-03-05'] })).toBe('2024-03-04');
  });
  it('are told by the last day that is possible', () => {
    expect(readDate('04/11/2026', { until: '2026-06-01' })).toBe('2026-04-11');
  });
});

describe('dates of a text', () => {
  it('stand where they are written', () => {
    const text = 'Updated 6 June 2024, first published ２０２４年６月５日';
    expect(datesIn(text).map((d) => [d.date, text.slice(d.start, d.end)])).toEqual([
      ['2024-06-06', '6 June 2024'],
      ['2024-06-05', '２０２４年６月５日'],
    ]);
  });
  it('are no phone numbers, versions and addresses', () => {
    expect(datesIn('Call 030.12.2024-5, see 10.1.2023.44 and 2024-13-45')).toEqual([]);
  });
  it('are none after the last day possible', () => {
    expect(datesIn('6 June 2027, 6 June 2024', { until: '2026-11-30' }).map((d) => d.date)).toEqual(['2024-06-06']);
  });
});

describe('a line that is a date', () => {
  it.each([
    '2023年05月18日 09:26',
    'May 18, 2023',
    '2023-05-18 09:26:03',
    'Thursday, 18 May 2023',
    '18 мая 2023, 10:00',
    '2023년 5월 18일 (목)',
    '2024年06月06日(木)',
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });
  it.each([
    'On May 18, 2023 the ferry company was closed down',
    'May',
    '12:30',
    'By Ada Reed, 3 May 2021',
    'Ada 3 May 2021',
    '3 May 2021 news',
  ])('not: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('a time with an offset that the host shows in UTC', () => {
  it('is the day in UTC', () => {
    expect(utcDay('2021-01-01 20:02:03 -0800')).toBe('2021-01-02');
    expect(utcDay('2021-01-01')).toBeUndefined();
  });
});
