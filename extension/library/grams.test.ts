import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramsOf, mayHold, signatureOf } from './grams.ts';
import { matches } from './search.ts';

const letters = fc.constantFrom(...'abcde港岸书店 \n-7𠀋'.split(''));
const words = (most: number) => fc.array(letters, { minLength: 1, maxLength: most }).map((all) => all.join(''));

test('what a text holds is never missed', () => {
  fc.assert(
    fc.property(words(200), fc.nat(), fc.integer({ min: 1, max: 8 }), words(4), (text, at, length, other) => {
      for (const term of [text.slice(at % text.length, (at % text.length) + length), other])
        if (matches(text, [term])) expect(mayHold(signatureOf(text), [gramsOf(term)])).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('most of what it does not hold is told apart', () => {
  const text = 'the harbour was dark and the boat had left 港口的灯塔在雾里 '.repeat(20);
  const signature = signatureOf(text);
  const others = ['library', 'harvest', 'boot', '灯火', '港湾', 'police'];
  expect(others.filter((term) => mayHold(signature, [gramsOf(term)]))).toEqual([]);
  expect(mayHold(signature, ['harb', '灯塔', 'th'].map(gramsOf))).toBe(true);
});
