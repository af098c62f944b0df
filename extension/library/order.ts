import { READ, type KeptHead } from '../platform/library/kept.ts';

export const ORDERS = ['kept-new', 'kept-old', 'published-new', 'published-old', 'headline'] as const;
export type Order = (typeof ORDERS)[number];

export const STATES = ['all', 'unread', 'read'] as const;

/** Days as `2024-11-06`, '' for open ends. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** What the list is narrowed to. */
export interface Narrowing extends Range {
  readonly state: (typeof STATES)[number];
  /** '' for any. */
  readonly tag: string;
}

export const EVERYTHING: Narrowing = { from: '', to: '', state: 'all', tag: '' };

/** The heads that are wanted, in the order given. */
export function narrowed(heads: readonly KeptHead[], { from, to, state, tag }: Narrowing): readonly KeptHead[] {
  return inRange(heads, { from, to }).filter(
    (h) => (state === 'all' || h.read >= READ === (state === 'read')) && (!tag || h.tags.includes(tag)),
  );
}

/** Tags in use, by the alphabet. */
export function tagsInUse(heads: readonly KeptHead[]): string[] {
  return [...new Set(heads.flatMap((h) => h.tags))].sort((a, b) => a.localeCompare(b));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The heads in an order; what has no date of publication comes last, however it is sorted. */
export function inOrder(heads: readonly KeptHead[], order: Order): KeptHead[] {
  const byKept = (a: KeptHead, b: KeptHead) => compare(b.kept, a.kept);
  const sorted = [...heads].sort(byKept);
  if (order === 'kept-old') return sorted.reverse();
  if (order === 'headline') return sorted.sort((a, b) => a.headline.localeCompare(b.headline, a.lang || undefined));
  if (order === 'kept-new') return sorted;
  const sign = order === 'published-new' ? -1 : 1;
  return sorted.sort((a, b) => Number(!a.published) - Number(!b.published) || sign * compare(a.published, b.published));
}

/**
 * Those published in a range, both ends included. A date that is known to the month or the year counts when any of its
 * days lies in the range; unknown dates count only while the range is open at both ends.
 */
export function inRange(heads: readonly KeptHead[], { from, to }: Range): readonly KeptHead[] {
  if (!from && !to) return heads;
  return heads.filter(({ published }) => {
    const day = published.slice(0, 10);
    if (!day) return false;
    return (!from || day >= from.slice(0, day.length)) && (!to || day <= to.slice(0, day.length));
  });
}
