import browser from 'webextension-polyfill';
import { listOf, matching, pair, read, text } from '../../../src/kit/stored.ts';
import { exclusive } from '../exclusive.ts';

/** Where the person stopped in an article: a block, by its id. Keys are digests, so that no address is kept. */
const KEY = 'places';
const MOST = 200;

const PLACES = listOf(pair(text(200), matching(/^b\d{1,6}$/)), MOST);

async function all(): Promise<[string, string][]> {
  return read(PLACES, (await browser.storage.local.get(KEY))[KEY]);
}

export async function placeOf(key: string): Promise<string | undefined> {
  return (await all().catch(() => [])).find(([k]) => k === key)?.[1];
}

/** Remembers a place, the newest first; without `block` forgets it. */
export async function savePlace(key: string, block: string | undefined): Promise<void> {
  await exclusive('places', async () => {
    const others = (await all().catch(() => [])).filter(([k]) => k !== key);
    const places = block ? [[key, block], ...others].slice(0, MOST) : others;
    await browser.storage.local.set({ [KEY]: places }).catch(() => undefined);
  });
}
