import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf } from './labels.ts';

describe('labelOf', () => {
  it.each([
    ['原文链接（需翻墙）：https://paper.example/gb/1', 'original', 'https://paper.example/gb/1'],
    ['原文連結： https://paper.example/b5/1', 'original', 'https://paper.example/b5/1'],
    ['**Artigo original:** [Título](https://x.example/a)', 'original', '[Título](https://x.example/a)'],
    ['> * 原文作者：[山田](https://x.example/)', 'author', '[山田](https://x.example/)'],
    ['Перевод статьи Анны', 'original', 'Анны'],
    ['元記事：https://x.example/jp/1', 'original', 'https://x.example/jp/1'],
    ['Traduzido por: Ana', 'translator', 'Ana'],
    ['Originally published at The Paper', 'original', 'at The Paper'],
    ['责任编辑：王小明#', 'editor', '王小明#'],
  ] as const)('%s', (line, kind, rest) => {
    expect(labelOf(line)).toMatchObject({ kind, rest });
  });

  it('takes no beginning of a longer word for a label', () => {
    expect(labelOf('Sourcebooks are cheap')).toBeUndefined();
    expect(labelOf('Originality matters')).toBeUndefined();
  });

  it('takes any text and never invents what follows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const label = labelOf(text);
        expect(label === undefined || text.includes(label.rest)).toBe(true);
      }),
    );
  });

  it('finds the address behind a label, whatever the colon and the space', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('原文链接', '原文地址', 'Original article', 'Source URL', 'Оригинал', 'Artigo original'),
        fc.constantFrom(':', '：', ': ', ' : ', '： '),
        fc.webUrl(),
        (label, colon, url) => {
          expect(labelOf(label + colon + url)).toMatchObject({ kind: 'original', rest: url, colon: true });
        },
      ),
    );
  });
});
