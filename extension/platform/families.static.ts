import { FAMILIES } from '../../src/detect/registry.ts';

/**
 * What the families say of themselves, for files that hold no family. The build runs this module and puts the values in its
 * place (`scripts/lib/static-modules.mjs`).
 */

/** Match patterns of hosts where the badge looks without a click. */
export const HOSTS: readonly string[] = FAMILIES.flatMap((family) => family.hosts);

/** Addresses that are copies by their shape alone. */
export const ADDRESSES: readonly RegExp[] = FAMILIES.flatMap((family) => family.addresses);

/** Name → what readers see, in English. */
export const FAMILY_TEXTS: Readonly<
  Record<string, { readonly label: string; readonly limitations: readonly string[] }>
> = Object.fromEntries(FAMILIES.map(({ name, label, limitations }) => [name, { label, limitations }]));
