import browser from 'webextension-polyfill';
import { flag, listOf, matching, oneOf, or, pair, read, shape, transformed } from '../../../src/kit/stored.ts';
import { exclusive } from '../exclusive.ts';
import type { EntityType, KnownName } from '../../../src/model/entity.ts';

/** Names kept at most; those not met for longest go first. */
export const MOST = 2000;
const KEY = 'learnt-names';
const LEARNABLE: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work'];
const NAME = /^[\p{Script=Han}·]{2,20}$/u;

/** Names that the person let the product learn from editors' subject links. Off until switched on. */
export interface Learnt {
  readonly on: boolean;
  /** The latest last. */
  readonly names: readonly KnownName[];
}

const LEARNT = shape<Learnt>({
  on: or(flag, false),
  names: transformed(listOf(pair(matching(NAME), oneOf(LEARNABLE)), 10 * MOST), (names) =>
    [...new Map(names)].slice(-MOST),
  ),
});

/** Keeps what is valid, whatever was stored. */
export const normaliseLearnt = (stored: unknown): Learnt => read(LEARNT, stored);

export async function loadLearnt(): Promise<Learnt> {
  try {
    return normaliseLearnt((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return { on: false, names: [] };
  }
}

async function store(learnt: Learnt): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: learnt });
    return true;
  } catch {
    return false;
  }
}

/** Switches learning on; switching it off forgets what was learnt. */
export const switchLearning = (on: boolean): Promise<boolean> => store({ on, names: [] });

/** Adds names, or moves known ones to the end; nothing while learning is off. */
export async function learn(names: readonly KnownName[]): Promise<void> {
  await exclusive('learnt', async () => {
    const { on, names: old } = await loadLearnt();
    if (!on || names.length === 0) return;
    const fresh = new Set(names.map(([name]) => name));
    await store(normaliseLearnt({ on, names: [...old.filter(([name]) => !fresh.has(name)), ...names] }));
  });
}

/** Calls back when stored things change, cleared ones included. Gives the way to stop it. */
export function watchLearnt(changed: () => void): () => void {
  const heard = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
