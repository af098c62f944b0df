import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { dropDebris } from './debris.ts';

function cleaned(html: string): string {
  const { body } = new JSDOM(html).window.document;
  dropDebris(body);
  return [...body.children].map((p) => (p.textContent ?? '').replace(/\s+/g, ' ')).join('|');
}

test('a pasted style sheet with an empty line in it does not break its paragraph in two', () => {
  expect(
    cleaned(
      '<p>（本报记者沈若兰 &lt;style&gt; .a { }<br> &lt;/style&gt;</p><p>&lt;![endif]--&gt;<span>河州</span>报道）河堤亮灯。</p>',
    ),
  ).toBe('（本报记者沈若兰河州报道）河堤亮灯。');
});

test('a paragraph that ended before the paste stays by itself', () => {
  expect(cleaned('<p>河堤亮灯。</p><p>&lt;![endif]--&gt;渡船靠岸。</p>')).toBe('河堤亮灯。|渡船靠岸。');
});

test('a line pasted by an operator goes, the lines around it stay', () => {
  expect(cleaned('<p>甲\n## [看](https://203.0.113.9/x) 好\n乙](https://a.example)</p>')).toBe(
    '甲 乙](https://a.example)',
  );
});
