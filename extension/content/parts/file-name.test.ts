import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['河边放风筝', '2024-05-04T08:00:00Z', '2024-05-04 河边放风筝'],
  ['a/b\\c:d*e?f"g<h>i|j', undefined, 'a b c d e f g h i j'],
  ['CON', undefined, 'article CON'],
  ['nul.md', undefined, 'article nul.md'],
  ['Lpt1 on fire', undefined, 'article Lpt1 on fire'],
  ['Console games', undefined, 'Console games'],
  ['..', undefined, 'article'],
  ['...hidden. . ', undefined, 'hidden'],
  ['\u202egnp.exe', '2024', '2024 gnp.exe'],
  ['line\nbreak\u2028and\u0000more', undefined, 'line break and more'],
  ['x', '../../etc', 'x'],
])('%s, of %s', (headline, published, expected) => {
  expect(fileName(headline, published)).toBe(expected);
});

test('whatever the headline, the name is one that every file system takes', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 120 })),
      fc.option(fc.constantFrom('2024', '2024-05-04', '../x', ''), { nil: undefined }),
      (headline, published) => {
        const name = fileName(headline, published);
        expect(new TextEncoder().encode(`${name}.epub`).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[^\\/:*?"<>|\p{C}. ](?:[^\\/:*?"<>|\p{C}]*[^\\/:*?"<>|\p{C}. ])?$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      },
    ),
    { numRuns: 100 },
  );
});
