import { expect, test } from 'vitest';
import { styleFor } from './style.ts';

test.each([
  ['', 'zh-CN', 'gb7714-2025'],
  ['', 'zh-TW', 'apa-zh-tw'],
  ['', 'zh-HK', 'apa-zh-tw'],
  ['', 'en', 'apa'],
  ['', 'fa', 'apa'],
  ['mla', 'zh-CN', 'mla'],
])('chosen %j, interface %s: %s', (chosen, language, style) => {
  expect(styleFor(chosen, language)).toBe(style);
});
