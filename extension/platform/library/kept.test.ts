import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headOf, normaliseHead } from './kept.ts';

const ID = 'ab'.repeat(32);

test('a stored head comes back as it was', () => {
  const article = { headline: '标题', author: [{ name: '林书远' }], publisher: { name: '明湖日报' } };
  const head = headOf(article, 'https://copy.example/a', '2024-11-07T08:00:00.000Z', ID);
  expect(normaliseHead(structuredClone(head))).toEqual(head);
});

test('whatever was stored, the list can show it or leaves it out', () => {
  for (const nothing of [undefined, null, 7, 'x', [], {}, { id: 7 }, { id: '../x' }])
    expect(normaliseHead(nothing)).toBeUndefined();
  const fields = { headline: fc.anything(), authors: fc.anything(), kept: fc.anything(), size: fc.anything() };
  fc.assert(
    fc.property(fc.record(fields), (stored) => {
      const head = normaliseHead({ ...stored, id: ID });
      expect(head?.authors.every((name) => typeof name === 'string')).toBe(true);
      expect([typeof head?.headline, typeof head?.kept]).toEqual(['string', 'string']);
      expect(head?.size).toBeGreaterThanOrEqual(0);
      expect(normaliseHead(head)).toEqual(head);
    }),
  );
});
