import { sha256 } from '../digest.ts';
import { addressOf, headOf, LARGEST, MOST_KEPT, type Kept, type LibraryStore, type Pictures } from './kept.ts';

/** What came of keeping; `kept` is when the entry that is there now was kept. */
export interface KeepReply {
  readonly state: 'kept' | 'known' | 'private' | 'full' | 'too-large' | 'failed';
  readonly kept?: string | undefined;
}

/** Why the store did not take something. */
export function failureOf(error: unknown): 'full' | 'failed' {
  return /quota/i.test(String((error as { name?: unknown } | null)?.name)) ? 'full' : 'failed';
}

/** The entry of an article that was read on the page `url`. @param now ISO 8601 instant */
export async function entryOf(article: unknown, url: string, now: string, pictures: Pictures = {}): Promise<Kept> {
  return { head: headOf(article, url, now, await sha256(addressOf(article, url)), pictures), article, pictures };
}

/**
 * Keeps an article. One that is there already stays as it is unless `replace` is set; whatever goes wrong, what was there
 * is there still.
 */
export async function keep(
  store: LibraryStore,
  article: unknown,
  {
    url,
    now,
    replace = false,
    pictures,
  }: { url: string; now: string; replace?: boolean; pictures?: Pictures | undefined },
): Promise<KeepReply> {
  try {
    const whole = await entryOf(article, url, now, pictures);
    const entry = whole.head.size > LARGEST ? await entryOf(article, url, now) : whole;
    if (entry.head.size > LARGEST) return { state: 'too-large' };
    const known = await store.head(entry.head.id);
    if (known && !replace) return { state: 'known', kept: known.kept };
    if (!known && (await store.heads()).length >= MOST_KEPT) return { state: 'full' };
    // What the person said of it stays.
    const marks = known && { tags: known.tags, read: known.read };
    await store.put([{ ...entry, head: { ...entry.head, ...marks } }]);
    return { state: 'kept', kept: now };
  } catch (error) {
    return { state: failureOf(error) };
  }
}
