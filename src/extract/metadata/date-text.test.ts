import { describe, expect, test } from 'vitest';
import { dateOf } from './date-text.ts';

describe('dates as pages write them', () => {
  test.each([
    ['27. Januar 2014', '2014-01-27'],
    ['January 27, 2014', '2014-01-27'],
    ['27 de enero de 2014', '2014-01-27'],
    ['27 janv. 2014', '2014-01-27'],
    ['3 lutego 2019', '2019-02-03'],
    ['5 мая 2021', '2021-05-05'],
    ['12 Aralık 2020', '2020-12-12'],
    ['9 Kasım 2018', '2018-11-09'],
    ['1 listopadu 2017', '2017-11-01'],
    ['14 Οκτωβρίου 2016', '2016-10-14'],
    ['2014年1月27日', '2014-01-27'],
    ['27/01/2014', '2014-01-27'],
    ['2014-01-27T08:30:00+08:00', '2014-01-27T08:30:00+08:00'],
    ['Updated at nine in the harbour', undefined],
    ['27. Nebel 2014', undefined],
  ])('%s', (said, day) => expect(dateOf(said)).toBe(day));
});
