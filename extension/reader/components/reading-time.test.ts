import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('the language sets the speed', () => {
  expect(readingMinutes('船'.repeat(1020), 'zh-Hans')).toBe(4);
  expect(readingMinutes('a boat '.repeat(564), 'en')).toBe(4);
  expect(readingMinutes('배가 떠났다 '.repeat(476), 'ko')).toBe(4);
  expect(readingMinutes('', 'zh')).toBe(1);
});
