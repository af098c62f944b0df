import browser from 'webextension-polyfill';
import type { EntityType, KnownName } from '../../src/model/entity.ts';

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

/** Keeps what is valid, whatever was stored. */
export function normaliseLearnt(stored: unknown): Learnt {
  const { on, names } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const kept = new Map<string, EntityType>();
  for (const pair of Array.isArray(names) ? names : []) {
    const [name, type] = (Array.isArray(pair) ? pair : []) as unknown[];
    if (typeof name === 'string' && NAME.test(name) && LEARNABLE.includes(type as EntityType))
      kept.set(name, type as EntityType);
  }
  return { on: on === true, names: [...kept].slice(-MOST) };
}

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
  const { on, names: old } = await loadLearnt();
  if (!on || names.length === 0) return;
  const fresh = new Set(names.map(([name]) => name));
  await store(normaliseLearnt({ on, names: [...old.filter(([name]) => !fresh.has(name)), ...names] }));
}

/** Calls back when stored things change, cleared ones included. Gives the way to stop it. */
export function watchLearnt(changed: () => void): () => void {
  const heard = (_: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
