import { describe, expect, test } from 'vitest';
import { EVERYTHING, readSteps, type Supplies } from '../src/index.ts';
import { markdown } from '../src/markdown.ts';
import { fixtures } from './lib/fixtures.ts';

/** Reads a page the way the extension does: what is asked for is given then, and nothing before. */
function readBySupply(document: Document, url: string) {
  const supplies: Supplies = {};
  const asked: (keyof Supplies)[] = [];
  const steps = readSteps(document, url, { markdown, supplies });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { reading: value, asked };
    if (value === undefined) continue;
    asked.push(value);
    Object.assign(supplies, { [value]: EVERYTHING[value] });
  }
}

describe('what is supplied on demand gives what is there from the start', () => {
  for (const fixture of fixtures())
    test(fixture.id, () => {
      const { reading, asked } = fixture.in(readBySupply);
      expect(reading).toEqual(fixture.read());
      expect(new Set(asked).size).toBe(asked.length);
    });
});

test('most files of code hosts need no other family', () => {
  const files = fixtures().filter((f) => f.family === 'git-markdown');
  const more = files.filter((f) => f.in(readBySupply).asked.includes('families'));
  expect(more.length).toBeLessThan(files.length * 0.2);
});
