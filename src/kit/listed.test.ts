import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test.each([
  ['zh-Hans', '甲、乙、丙'],
  ['ja', '甲、乙、丙'],
  ['en', '甲, 乙, 丙'],
  ['ru', '甲, 乙, 丙'],
  ['fa', '甲،\u200f 乙،\u200f 丙'],
  ['no tag', '甲, 乙, 丙'],
])('%s', (language, found) => expect(listed(['甲', '乙', '丙'], language)).toBe(found));
