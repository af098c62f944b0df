import browser from 'webextension-polyfill';
import { exclusive } from '../exclusive.ts';
import { picturesOf, type Pictures } from '../library/kept.ts';

/** Places of the article that are marked at first; number `index` of them is brought into view. */
export interface Pointed {
  readonly places: readonly { readonly start: number; readonly exact: string }[];
  readonly index: number;
}

/** An article that was handed from the page of its copy to a tab of its own. */
export interface Handed {
  /** Checked when it is taken out (`src/clean`), not when it is put in. */
  readonly article: unknown;
  /** Of the page that it was read on. */
  readonly url: string;
  readonly pictures: Pictures;
  readonly pointed?: Pointed | undefined;
}

/** Which tab reads which handed article, and from which tab that came. */
export interface HandedTab {
  readonly id: string;
  readonly tab: number;
  readonly from: number;
  readonly url: string;
}

const nameOf = (id: string): string => `handed:${id}`;
const TABS = 'handed-tabs';

async function loadTabs(): Promise<readonly HandedTab[]> {
  const stored: unknown = (await browser.storage.session.get(TABS))[TABS];
  return Array.isArray(stored) ? (stored as HandedTab[]) : [];
}

/** The tabs that were opened from a tab and are open still. */
export const tabsFrom = async (from: number): Promise<readonly HandedTab[]> =>
  (await loadTabs()).filter((known) => known.from === from);

/**
 * Keeps a handed article in memory until its tab, or the browser, is closed: nothing of it is written to disk. Pictures stay
 * behind where there is no room for them.
 * @throws {Error} when there is no room for the text either
 */
export async function putHanded(id: string, handed: Handed): Promise<void> {
  const name = nameOf(id);
  const set = (pictures: Pictures) => browser.storage.session.set({ [name]: { ...handed, pictures } });
  await set(picturesOf(handed.pictures)).catch(() => set({}));
}

/** The article with this id; undefined when it is not kept any more. */
export async function loadHanded(id: string): Promise<Handed | undefined> {
  const stored = (await browser.storage.session.get(nameOf(id)))[nameOf(id)] as Partial<Handed> | undefined;
  if (!stored?.article) return undefined;
  const { article, url, pointed } = stored;
  return { article, url: String(url), pictures: picturesOf(stored.pictures), pointed };
}

/** Notes the tab in which an article is read. */
export function noteTab(tab: HandedTab): Promise<void> {
  return exclusive('handed', async () =>
    browser.storage.session.set({ [TABS]: [...(await loadTabs()).filter((known) => known.id !== tab.id), tab] }),
  );
}

/** Forgets the article that was read in a tab, and that a tab was where others came from. */
export function forgetTab(tab: number): Promise<void> {
  return exclusive('handed', async () => {
    const tabs = await loadTabs();
    const gone = tabs.filter((known) => known.tab === tab);
    if (!gone.length) return;
    await browser.storage.session.remove(gone.map(({ id }) => nameOf(id)));
    await browser.storage.session.set({ [TABS]: tabs.filter((known) => known.tab !== tab) });
  });
}
