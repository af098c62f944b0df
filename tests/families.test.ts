import { describe, expect, test } from 'vitest';
import { traceSteps } from '../src/detect/index.ts';
import { fixtures } from './lib/fixtures.ts';
import { finish } from '../src/kit/steps.ts';

describe('each fixture is walked back as expected', () => {
  for (const fixture of fixtures()) {
    test(fixture.id, () => {
      const { provenance } = finish(traceSteps(fixture.page()));
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
