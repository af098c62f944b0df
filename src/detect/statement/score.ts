import type { Candidate } from './candidates.ts';
import learned from './weights.json' with { type: 'json' };

const WEIGHTS: Readonly<Record<string, number | undefined>> = learned.weights;

/**
 * How much speaks for a candidate being the original, in log odds: above 0 more for than against. The weights are learned
 * from labelled pages by `scripts/learn-source-weights.mjs`.
 */
export function score({ features }: Candidate): number {
  let sum = learned.bias;
  for (const name in features) sum += (WEIGHTS[name] ?? 0) * (features[name] as number);
  return sum;
}

/** What carries a score most, for the person who asks why: feature and its share of the sum, the largest first. */
export function reasons({ features }: Candidate): readonly (readonly [feature: string, share: number])[] {
  return Object.entries(features)
    .map(([name, value]) => [name, (WEIGHTS[name] ?? 0) * value] as const)
    .filter(([, share]) => share !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}
