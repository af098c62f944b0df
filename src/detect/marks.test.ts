import { describe, expect, test } from 'vitest';
import { fixtures } from '../../tests/lib/fixtures.ts';
import { FAMILIES, traceSteps } from './index.ts';
import { FIRST_FAMILIES } from './first-families.ts';
import { marked } from './marks.ts';
import { finish } from '../kit/steps.ts';

const others = FAMILIES.filter((family) => !FIRST_FAMILIES.includes(family));

describe('no family claims a page that bears no mark', () => {
  for (const fixture of fixtures())
    test(fixture.id, () => {
      /** Every family that claims the page at hand, watched while the chain is walked back. */
      const missed: string[] = [];
      const watching = others.map((family) => ({
        ...family,
        recognise(page: Parameters<typeof family.recognise>[0]) {
          const seen = marked(page);
          const claim = family.recognise(page);
          if (claim && !seen) missed.push(`${family.name} at ${page.url}`);
          return claim;
        },
      }));
      const families = [...FIRST_FAMILIES, ...watching].sort((a, b) => (a.name < b.name ? -1 : 1));
      finish(traceSteps(fixture.page(), { known: { families } }));
      expect(missed).toEqual([]);
    });
});

test('the first families are in the order of all', () => {
  expect(FAMILIES.filter((family) => FIRST_FAMILIES.includes(family))).toEqual(FIRST_FAMILIES);
});
