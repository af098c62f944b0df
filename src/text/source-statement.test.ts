import { expect, test } from 'vitest';
import { isReadingList, relationsIn, sentenceAround, writerIn } from './source-statement.ts';

test.each([
  ['This is a translation of', ['translated', 'self']],
  ['를 번역한 글입니다', ['translated']],
  ['Este articulo es una traducción de', ['translated', 'self']],
  ['Ursprünglich veröffentlicht', ['original', 'published']],
  ['以下の文章は…の日本語訳である', ['translated', 'self']],
  ['本文翻自', ['translated', 'self']],
])('%s', (text, kinds) => {
  for (const kind of kinds) expect([...relationsIn(text)]).toContain(kind);
});

test('words that only contain a relation say nothing', () => {
  expect(relationsIn('an unoriginality of reprises').has('original')).toBe(false);
});

test('a sentence ends at its mark, not inside an address or an abbreviation of a site', () => {
  const line = 'We begin. This was first in River.Post today. And more.';
  const from = line.indexOf('River.Post');
  expect(sentenceAround(line, from, from + 10)).toEqual({ before: ' This was first in ', after: ' today.' });
});

test.each([
  ['Originally written by Mara van der Lind and published on', 'Mara van der Lind'],
  ['Artículo redactado originalmente por Jo Berg en', 'Jo Berg'],
  ['以下の文章は、Mara Lind による', 'Mara Lind'],
  ['Mara Lind의 글을 번역했습니다', 'Mara Lind'],
  ['By Mara Lind (July 1, 2015)', 'Mara Lind'],
  ['translation of a piece originally written by Mara Lind and Jo Berg and hosted at', 'Mara Lind and Jo Berg'],
  ['written by Mara Lind, Jo Berg and Ada Roth.', 'Mara Lind, Jo Berg and Ada Roth'],
  ['本文件翻譯自 Mara Lind (maral)所編譯的這份文件', 'Mara Lind'],
  ['This version was translated by Mara Lind.', undefined],
  ['本版由 Mara 所翻譯', undefined],
  ['The landing opened again.', undefined],
])('%s → %s', (text, name) => {
  expect(writerIn(text)).toBe(name);
});

test.each([
  ['References', true],
  ['## Что почитать', true],
  ['参考资料：', true],
  ['참고', true],
  ['The ferry of the year', false],
])('%s opens a list to read on: %s', (heading, wanted) => {
  expect(isReadingList(heading)).toBe(wanted);
});
