import browser from 'webextension-polyfill';
import type { EntityType, KnownName } from '../../../src/model/entity.ts';
import { exclusive } from '../exclusive.ts';

const KEY = 'removed-names';
/** Articles remembered, the last changed first, and names of each. */
const MOST_ARTICLES = 200;
const MOST_NAMES = 300;
const LONGEST = 200;
const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work', 'date'];

type Stored = readonly (readonly [string, readonly KnownName[]])[];

/** Keeps what is valid, whatever was stored. */
export function normaliseRemoved(stored: unknown): Stored {
  const out: [string, KnownName[]][] = [];
  for (const entry of Array.isArray(stored) ? stored.slice(0, MOST_ARTICLES) : []) {
    const [id, names] = (Array.isArray(entry) ? entry : []) as unknown[];
    if (typeof id !== 'string' || !Array.isArray(names)) continue;
    const valid = names.filter(
      (n): n is KnownName =>
        Array.isArray(n) &&
        typeof n[0] === 'string' &&
        n[0].length > 0 &&
        n[0].length <= LONGEST &&
        TYPES.includes(n[1] as EntityType),
    );
    if (valid.length) out.push([id, valid.slice(0, MOST_NAMES).map(([name, type]) => [name, type])]);
  }
  return out;
}

async function load(): Promise<Stored> {
  try {
    return normaliseRemoved((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** @param id the article's address, as that of its corrections. Names in the form of `removedName`. */
export async function loadRemoved(id: string): Promise<readonly KnownName[]> {
  return (await load()).find(([key]) => key === id)?.[1] ?? [];
}

/** Remembers what was taken away from an article's names; an empty list forgets it. Gives whether it is stored. */
export async function saveRemoved(id: string, names: readonly KnownName[]): Promise<boolean> {
  return exclusive(KEY, async () => {
    const others = (await load()).filter(([key]) => key !== id);
    try {
      await browser.storage.local.set({ [KEY]: normaliseRemoved(names.length ? [[id, names], ...others] : others) });
      return true;
    } catch {
      return false;
    }
  });
}

/** What was taken away, by article. */
export async function allRemoved(): Promise<ReadonlyMap<string, readonly KnownName[]>> {
  return new Map(await load());
}

export async function forgetRemoved(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back whenever names are taken away or given back, on any surface; gives what ends it. */
export function watchRemoved(changed: () => void): () => void {
  const heard = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
