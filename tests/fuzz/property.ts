import type fc from 'fast-check';

/** Something that must hold for everything that comes in. */
export interface Property {
  readonly name: string;
  readonly arbitrary: fc.Arbitrary<never> | fc.Arbitrary<unknown>;
  /** Throws when it does not hold. */
  holds(value: never): void;
  /** Milliseconds that one value may take; 2,000 when not given. */
  readonly limit?: number;
}

export function check(ok: boolean, what: string, value: string): void {
  if (!ok) throw new Error(`${what}: ${JSON.stringify(value.slice(0, 2000))}`);
}
