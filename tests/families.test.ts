import { describe, expect, test } from 'vitest';
import { trace } from '../src/detect/index.ts';
import { fixtures } from './lib/fixtures.ts';

describe('each fixture is walked back as expected', () => {
  for (const fixture of fixtures()) {
    test(fixture.id, () => {
      const { provenance } = trace(fixture.page());
      const hops = provenance.hops.map(({ family, confidence, uriR, mementoDatetime }) => ({
        family,
        confidence,
        uriR: uriR ?? null,
        mementoDatetime: mementoDatetime ?? null,
      }));
      expect(hops).toEqual(fixture.hops);
    });
  }
});
