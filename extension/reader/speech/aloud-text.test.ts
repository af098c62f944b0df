import { expect, test } from 'vitest';
import { sentences, voicesFor, type Voice } from './aloud-text.ts';

const cut = (text: string, language: string) =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

test('one sentence a piece, in the article’s language', () => {
  expect(cut('船开了。没有人说话！“走吧。”', 'zh-Hans')).toEqual(['船开了。', '没有人说话！', '“走吧。”']);
  expect(cut('The boat left. Nobody spoke. \n "Go."', 'en')).toEqual(['The boat left.', 'Nobody spoke.', '"Go."']);
});

test('what holds no word is not spoken', () => {
  expect(cut('* * *', 'en')).toEqual([]);
});

test('a long sentence is cut at its commas, and nothing is lost', () => {
  const long = `${'一艘很小的船在很宽的河上走，'.repeat(40)}到了。`;
  const pieces = cut(long, 'zh');
  expect(Math.max(...pieces.map((p) => p.length))).toBeLessThanOrEqual(180);
  expect(pieces.join('')).toBe(long);
  expect(pieces.slice(0, -1).every((p) => p.endsWith('，'))).toBe(true);
});

test('voices of the device come first, then those of the text’s region', () => {
  const voice = (lang: string, localService: boolean): Voice => ({
    name: lang,
    lang,
    voiceURI: `${lang}${localService}`,
    localService,
  });
  const all = [
    voice('en-US', true),
    voice('zh-CN', false),
    voice('zh_TW', true),
    voice('zh-CN', true),
    voice('zh-HK', true),
  ];
  const names = (language: string) =>
    voicesFor(all, language).map((v) => `${v.lang}${v.localService ? '' : ' remote'}`);
  expect(names('zh-Hans')).toEqual(['zh-CN', 'zh_TW', 'zh-HK', 'zh-CN remote']);
  expect(names('zh-Hant-HK')[0]).toBe('zh-HK');
  expect(names('zh-Hant')[0]).toBe('zh_TW');
  expect(names('fa')).toEqual([]);
});
