import { describe, expect, test } from 'vitest';
import { FAMILIES, strength } from '../src/detect/index.ts';
import { fixtures } from './lib/fixtures.ts';

describe('each page belongs to exactly one family', () => {
  for (const fixture of fixtures()) {
    test(fixture.id, () => {
      const page = fixture.page();
      const claims = FAMILIES.flatMap((family) => family.recognise(page) ?? []);
      const strongest = Math.max(...claims.map(strength));
      const winners = claims.filter((claim) => strength(claim) === strongest).map((claim) => claim.family);
      expect(winners).toEqual(fixture.hops[0] ? [fixture.hops[0].family] : []);
    });
  }

  test('every family has a fixture of its own', () => {
    const covered = new Set(fixtures().map((fixture) => fixture.family));
    expect(FAMILIES.map((family) => family.name).filter((name) => !covered.has(name))).toEqual([]);
  });
});
