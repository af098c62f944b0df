import browser from 'webextension-polyfill';

/** Where the person stopped in an article: a block, by its id. Keys are digests, so that no address is kept. */
const KEY = 'places';
const MOST = 200;

async function all(): Promise<[string, string][]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return (Array.isArray(stored) ? stored : []).filter(
    (entry): entry is [string, string] =>
      Array.isArray(entry) &&
      typeof entry[0] === 'string' &&
      typeof entry[1] === 'string' &&
      /^b\d{1,6}$/.test(entry[1]),
  );
}

export async function placeOf(key: string): Promise<string | undefined> {
  return (await all().catch(() => [])).find(([k]) => k === key)?.[1];
}

/** Remembers a place, the newest first; without `block` forgets it. */
export async function savePlace(key: string, block: string | undefined): Promise<void> {
  const others = (await all().catch(() => [])).filter(([k]) => k !== key);
  const places = block ? [[key, block], ...others].slice(0, MOST) : others;
  await browser.storage.local.set({ [KEY]: places }).catch(() => undefined);
}
