import { expect, test } from 'vitest';
import { queryPairs } from './url.ts';
test('a query in pairs is what URLSearchParams says', () => {
  for (const query of ['?a=1&b=%E4%BD%A0+x&c', '', '?=&x==y', '?u=https%3A%2F%2Fa.example%2F%3Fb&bad=100%25'])
    expect(queryPairs(query)).toEqual([...new URLSearchParams(query)]);
  expect(queryPairs('?bad=%zz')).toEqual([['bad', '%zz']]);
});
