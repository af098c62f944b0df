import fc from 'fast-check';
import { properties as citations } from './citations.ts';
import { properties as markup } from './markup.ts';
import { properties as entities } from './names.ts';
import { properties as pages } from './pages.ts';
import type { Property } from './property.ts';
import { properties as provenance } from './provenance.ts';
import { properties as text } from './text.ts';

const PROPERTIES: readonly Property[] = [...text, ...markup, ...citations, ...entities, ...provenance, ...pages];

export const names: readonly string[] = PROPERTIES.map((p) => p.name);

/**
 * Runs one property on `runs` values drawn from `seed`.
 *
 * @returns undefined, or what failed on which value, made as small as it goes
 */
export function run(name: string, seed: number, runs: number): string | undefined {
  const property = PROPERTIES.find((p) => p.name === name) as Property;
  const limit = property.limit ?? 2000;
  const found = fc.check(
    fc.property(property.arbitrary as fc.Arbitrary<never>, (value) => {
      // Time of the processor: on a busy machine others take theirs in between.
      const before = process.cpuUsage();
      property.holds(value);
      const { user, system } = process.cpuUsage(before);
      const took = (user + system) / 1000;
      if (took > limit) throw new Error(`took ${Math.round(took)} ms, more than ${limit}`);
    }),
    { seed, numRuns: runs, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
  );
  if (!found.failed) return undefined;
  const error = found.errorInstance instanceof Error ? found.errorInstance.stack : String(found.errorInstance);
  return `${error}\non ${JSON.stringify(found.counterexample)?.slice(0, 4000)}\nseed ${seed}, path ${found.counterexamplePath}`;
}
