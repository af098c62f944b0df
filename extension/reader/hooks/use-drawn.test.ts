import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/article.ts';
import { strokes } from './use-drawn.ts';

const block = (id: number, children: number): Block => ({
  id: `b${id}`,
  kind: 'paragraph',
  content: Array.from({ length: children }, () => ({ tag: 'em', attrs: {}, children: ['x'] })),
  text: 'x'.repeat(children),
});

test('an article is drawn with one stroke, a very long one with many', () => {
  expect(strokes([])).toEqual([]);
  expect(strokes(Array.from({ length: 60 }, (_, i) => block(i, 5)))).toHaveLength(1);
  const long = Array.from({ length: 5000 }, (_, i) => block(i, 5));
  const parts = strokes(long);
  expect(parts.length).toBeGreaterThan(50);
  expect(parts.flat()).toEqual(long);
});
test('a block is never cut', () => {
  expect(strokes([block(1, 5000), block(2, 1), block(3, 5000)]).map((p) => p.map((b) => b.id))).toEqual([
    ['b1'],
    ['b2', 'b3'],
  ]);
});
