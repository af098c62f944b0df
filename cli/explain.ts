import type { Considered } from '../src/kit/considered.ts';
import type { LeftOut } from '../src/kit/left-out.ts';
import type { Facts } from '../src/model/draft.ts';
import type { Provenance } from '../src/model/provenance.ts';

/** Addresses that are told, and reasons for each. */
const ADDRESSES = 8;
const REASONS = 6;

/** Why the answer is what it is, a line each, parted by tabs: hops, addresses weighed, values with their source, the rest. */
export function explain(
  provenance: Provenance,
  considered: readonly Considered[],
  facts: Facts,
  leftOut: readonly LeftOut[],
): string {
  const lines = [
    ...provenance.hops.flatMap(({ family, uriR, evidence }) =>
      evidence.map(({ kind, quote }) => ['hop', family, uriR ?? '', kind, quote]),
    ),
    ...considered.slice(0, ADDRESSES).map(({ uriR, score, reasons, quote }) => {
      const shares = reasons.slice(0, REASONS).map(([name, share]) => `${name} ${signed(share)}`);
      return ['original', signed(score), uriR, shares.join(', '), quote];
    }),
    ...Object.entries(facts).flatMap(([name, fact]) =>
      fact ? [['value', name, said(fact.value), fact.from, fact.quote ?? '']] : [],
    ),
    ...leftOut.map(({ reason, text }) => [reason, text]),
  ];
  return lines.map((parts) => `${parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\t')}\n`).join('');
}

function signed(n: number): string {
  return `${n < 0 ? '' : '+'}${n.toFixed(2)}`;
}

function said(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(said).join('; ');
  const { name, text } = (value ?? {}) as { name?: unknown; text?: unknown };
  return typeof name === 'string' ? name : typeof text === 'string' ? text : '';
}
