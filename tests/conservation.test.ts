import { expect, test } from 'vitest';
import { conservation } from '../cli/conserve.ts';
import { fixtures } from './lib/fixtures.ts';

test.each(fixtures().map((fixture) => [`${fixture.family}/${fixture.id}`, fixture] as const))(
  '%s: no sentence ends nowhere',
  (_, fixture) => {
    expect(fixture.in(conservation).nowhere).toEqual([]);
  },
);
