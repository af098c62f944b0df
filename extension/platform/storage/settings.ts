import browser from 'webextension-polyfill';
import { flag, listOf, matching, oneOf, or, read, recordOfAll, shape, whole } from '../../../src/kit/stored.ts';
import { COLOUR, COLOURS, type Colours } from './colours.ts';
import { KEYS, type Keys } from './keys.ts';
import { TEXT_LOOKS, type TextLooks } from './text-look.ts';
import { exclusive } from '../exclusive.ts';

/** Which address a citation names; `auto`: what is known of the article decides. */
export const URL_MODES = ['auto', 'original', 'copy', 'both'] as const;
export const THEMES = ['auto', 'light', 'dark', 'sepia', 'gray', 'contrast', 'custom'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that is remembered. */
export interface Settings {
  /** Name of a citation style; empty: not chosen, so that of the interface's language. */
  readonly style: string;
  /**
   * Which address a citation names; `auto`: by how sure the original is and what the copy is; `both`: where a style has
   * room for one only, the copy, unless the original is known to open.
   */
  readonly urlMode: (typeof URL_MODES)[number];
  /** Half-width commas and brackets in GB/T 7714—2025. */
  readonly halfWidth: boolean;
  readonly theme: Theme;
  /** Of the theme `custom`. */
  readonly colours: Colours;
  readonly looks: TextLooks;
  /** Lines left bright while the rest is dimmed; 0 = off. */
  readonly focusLines: 0 | 1 | 3 | 5;
  /** Single keys act in the reader. */
  readonly shortcuts: boolean;
  /** Keys that differ from the defaults. */
  readonly keys: Keys;
  /** Speed of reading aloud in hundredths, 50 to 200. */
  readonly rate: number;
  /** Addresses of the voices chosen (`voiceURI`), by primary language subtag. */
  readonly voices: Readonly<Record<string, string>>;
  /** Articles open in a tab of their own, into which the page of the copy cannot look. */
  readonly ownTab: boolean;
  /** The place in an article is kept after the page is left. */
  readonly resume: boolean;
  /** Highlights, kept articles and places may be stored from private windows as well. */
  readonly keepPrivate: boolean;
  /** The browser's own synchronisation carries the settings to the person's other devices. */
  readonly sync: boolean;
  /** Sites on which the reader opens by itself: hosts. */
  readonly alwaysOpen: readonly string[];
}

export const DEFAULTS: Settings = {
  style: '',
  urlMode: 'auto',
  halfWidth: false,
  theme: 'auto',
  colours: COLOURS,
  looks: {},
  focusLines: 0,
  shortcuts: true,
  keys: {},
  rate: 100,
  voices: {},
  ownTab: false,
  resume: false,
  keepPrivate: false,
  sync: false,
  alwaysOpen: [],
};

const KEY = 'settings';
/** Where a person goes is not carried to a service of the browser's maker, and what private windows store is said on each device. */
const NEVER_SYNCED = ['alwaysOpen', 'keepPrivate', 'sync'] as const;

const SETTINGS = shape<Settings>({
  style: or(matching(/^(?:[a-z0-9.-]{2,40}|csl:.{1,300})$/), DEFAULTS.style),
  urlMode: or(oneOf(URL_MODES), DEFAULTS.urlMode),
  halfWidth: or(flag, DEFAULTS.halfWidth),
  theme: or(oneOf(THEMES), DEFAULTS.theme),
  colours: shape<Colours>({
    paper: or(COLOUR, COLOURS.paper),
    ink: or(COLOUR, COLOURS.ink),
    accent: or(COLOUR, COLOURS.accent),
  }),
  looks: TEXT_LOOKS,
  focusLines: or(oneOf([0, 1, 3, 5]), DEFAULTS.focusLines),
  shortcuts: or(flag, DEFAULTS.shortcuts),
  keys: KEYS,
  rate: or(whole(50, 200), DEFAULTS.rate),
  voices: recordOfAll(/^[a-z]{2,3}$/, matching(/^[^]{0,300}$/), 40),
  ownTab: or(flag, DEFAULTS.ownTab),
  resume: or(flag, DEFAULTS.resume),
  keepPrivate: or(flag, DEFAULTS.keepPrivate),
  sync: or(flag, DEFAULTS.sync),
  alwaysOpen: listOf(matching(/^[a-z0-9.-]{1,253}$/), 200),
});

/** Keeps what is valid and drops the rest, whatever was stored. */
export const normalise = (stored: unknown): Settings => read(SETTINGS, stored);

/** What the other devices know, when the person wants them to; an empty record otherwise, or when there is no such store. */
async function synced(local: Settings): Promise<Partial<Settings>> {
  if (!local.sync) return {};
  try {
    return ((await browser.storage.sync.get(KEY))[KEY] ?? {}) as Partial<Settings>;
  } catch {
    return {};
  }
}

export async function loadSettings(): Promise<Settings> {
  try {
    const local = normalise((await browser.storage.local.get(KEY))[KEY]);
    const { alwaysOpen, keepPrivate, sync } = local;
    return normalise({ ...local, ...(await synced(local)), alwaysOpen, keepPrivate, sync });
  } catch {
    // Storage can be missing or broken; the product works with its defaults.
    return DEFAULTS;
  }
}

/** Stores the changes; false when the browser would not. */
export async function saveSettings(changes: Partial<Settings>): Promise<boolean> {
  return exclusive('settings', async () => {
    try {
      const settings = normalise({ ...(await loadSettings()), ...changes });
      await browser.storage.local.set({ [KEY]: settings });
      if (settings.sync) {
        const shared = Object.fromEntries(
          Object.entries(settings).filter(([name]) => !(NEVER_SYNCED as readonly string[]).includes(name)),
        );
        await browser.storage.sync.set({ [KEY]: shared });
      } else if (changes.sync === false) await browser.storage.sync.remove(KEY);
      return true;
    } catch {
      return false;
    }
  });
}

/** Calls back when the settings change, in whatever page or on whatever device; gives the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (changes[KEY] && (area === 'local' || area === 'sync')) void loadSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Forgets everything kept on this device, and what synchronisation holds. */
export async function wipe(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.sync?.clear().catch(() => undefined);
}
