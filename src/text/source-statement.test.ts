import { expect, test } from 'vitest';
import { relationsIn, sentenceAround, writerIn } from './source-statement.ts';

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
  ['The landing opened again.', undefined],
])('%s → %s', (text, name) => {
  expect(writerIn(text)).toBe(name);
});
