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
      /** Every family that claims the page at hand, asked while the chain is walked back. */
      const missed: string[] = [];
      const families = FAMILIES.map((family) =>
        family !== FIRST_FAMILIES[0]
          ? family
          : {
              ...family,
              recognise(page: Parameters<typeof family.recognise>[0]) {
                if (!marked(page))
                  for (const other of others) if (other.recognise(page)) missed.push(`${other.name} at ${page.url}`);
                return family.recognise(page);
              },
            },
      );
      finish(traceSteps(fixture.page(), { known: { families } }));
      expect(missed).toEqual([]);
    });
});

test('the first families are in the order of all', () => {
  expect(FAMILIES.filter((family) => FIRST_FAMILIES.includes(family))).toEqual(FIRST_FAMILIES);
});
