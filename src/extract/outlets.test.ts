import { expect, test } from 'vitest';
import { outletConflict } from './outlets.ts';

const conflict = (dateline: string, uriR: string | undefined) =>
  outletConflict({ dateline: { value: dateline, from: 'dateline' } }, uriR)?.detail;

test.each([
  ['its own site', '【大纪元2024年05月04日讯】（大纪元记者林一报导）', 'https://www.epochtimes.com/gb/24/5/4/n1.htm'],
  ['a part of its site', '【明慧网二零二四年五月四日】', 'https://big5.minghui.org/mh/articles/2024/5/4/1.html'],
  ['a paper that prints an agency', '（中央社記者林一台北4日電）', 'https://www.udn.com/news/story/1/2'],
  [
    'a paper that prints a broadcaster',
    '【自由亚洲电台2024年05月04日讯】',
    'https://www.epochtimes.com/gb/24/5/4/n1.htm',
  ],
  ['an outlet that nobody knows', '【河州晚报2024年05月04日讯】', 'https://www.elsewhere.example/1.htm'],
  ['no original', '【大纪元2024年05月04日讯】', undefined],
  ['no dateline', '文/林一', 'https://www.elsewhere.example/1.htm'],
])('no conflict with %s', (_, dateline, uriR) => {
  expect(conflict(dateline, uriR)).toBeUndefined();
});

test.each([
  [
    '【大纪元2024年05月04日讯】（大纪元记者林一报导）',
    'https://www.elsewhere.example/24/5/4/n1.htm',
    '大纪元 ≠ elsewhere.example',
  ],
  [
    '【明慧網二零二四年五月四日】',
    'https://www.epochtimes.com.elsewhere.example/1.htm',
    '明慧網 ≠ epochtimes.com.elsewhere.example',
  ],
  ['【新唐人2024年05月04日讯】', 'https://www.bjnews.com.cn/1.html', '新唐人 ≠ bjnews.com.cn'],
])('a conflict: %s at %s', (dateline, uriR, words) => {
  expect(conflict(dateline, uriR)).toBe(words);
});
