import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { signatureOf, signedBelow } from './closing-lines.ts';

const parser = new new JSDOM('').window.DOMParser();

function body(...blocks: string[]): Element {
  return parser.parseFromString(`<body>${blocks.join('')}</body>`, 'text/html').body;
}

test.each([
  ['a labelled line', '<p>作者︱林海</p>', ['林海']],
  ['two of them', '<p>作者：林海、周原</p>', ['林海', '周原']],
  ['a note about one', '<p><em>Ada Reed is a pilot of the harbour.</em></p>', ['Ada Reed']],
  [
    'a note about two',
    '<p><strong><em>Ana Ruiz es politóloga en la Universidad del Puerto. Luis de la Cruz es abogado</em></strong></p>',
    ['Ana Ruiz', 'Luis de la Cruz'],
  ],
])('%s names who wrote the text', (_, block, names) => {
  expect(signedBelow(body('<p>The boat left.</p>', block))?.value.map((p) => p.name)).toEqual(names);
});

test.each([
  ['a sentence of the text', '<p>Ada Reed is a pilot of the harbour.</p>'],
  ['a note that says something else', '<p><em>Ada Reed is a pilot. The boat has sunk since.</em></p>'],
  ['a label in the middle', '<p>作者说，船已经开了。</p>'],
])('%s names nobody', (_, block) => {
  expect(signedBelow(body('<p>The boat left.</p>', block))).toBeUndefined();
});

test('a signature gives name and day', () => {
  const found = signatureOf(body('<p>船已经开了。</p>', '<p>林海 2018.2.28 北城大学</p>'));
  expect(found?.author.value[0]?.name).toBe('林海');
  expect(found?.date).toBe('2018-02-28');
  expect(signatureOf(body('<p>船在2018年2月28日开了，码头上站满了人。</p>'))).toBeUndefined();
});
