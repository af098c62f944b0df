import browser from 'webextension-polyfill';

export type Theme = 'auto' | 'light' | 'dark' | 'sepia' | 'contrast';

/** Everything that is remembered. */
export interface Settings {
  /** Name of a citation style. */
  readonly style: string;
  /** Which address a citation names. */
  readonly urlMode: 'original' | 'copy' | 'both';
  readonly theme: Theme;
  /** Text size in CSS pixels, 14 to 32. */
  readonly size: number;
  /** Line length in characters, 20 to 48. */
  readonly measure: number;
  /** Line height in hundredths, 150 to 220; 0 = by language. */
  readonly leading: number;
  readonly font: 'sans' | 'serif' | 'kai';
  /** Paragraphs set apart by a gap, or by two characters of indent. */
  readonly paragraphs: 'gap' | 'indent';
  readonly vertical: boolean;
  /** Sites on which the reader opens by itself: hosts. */
  readonly alwaysOpen: readonly string[];
}

export const DEFAULTS: Settings = {
  style: 'gb7714-2015',
  urlMode: 'original',
  theme: 'auto',
  size: 18,
  measure: 36,
  leading: 0,
  font: 'sans',
  paragraphs: 'gap',
  vertical: false,
  alwaysOpen: [],
};

const KEY = 'settings';
const THEMES: readonly Theme[] = ['auto', 'light', 'dark', 'sepia', 'contrast'];

/** Keeps what is valid and drops the rest, whatever was stored. */
export function normalise(stored: unknown): Settings {
  const s = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Settings, unknown>>;
  const one = <T extends string>(value: unknown, of: readonly T[], otherwise: T): T =>
    of.includes(value as T) ? (value as T) : otherwise;
  const number = (value: unknown, min: number, max: number, otherwise: number) =>
    typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max ? Math.round(value) : otherwise;
  return {
    style: typeof s.style === 'string' && /^[a-z0-9.-]{2,40}$/.test(s.style) ? s.style : DEFAULTS.style,
    urlMode: one(s.urlMode, ['original', 'copy', 'both'], DEFAULTS.urlMode),
    theme: one(s.theme, THEMES, DEFAULTS.theme),
    size: number(s.size, 14, 32, DEFAULTS.size),
    measure: number(s.measure, 20, 48, DEFAULTS.measure),
    leading: s.leading === 0 ? 0 : number(s.leading, 150, 220, DEFAULTS.leading),
    font: one(s.font, ['sans', 'serif', 'kai'], DEFAULTS.font),
    paragraphs: one(s.paragraphs, ['gap', 'indent'], DEFAULTS.paragraphs),
    vertical: s.vertical === true,
    alwaysOpen: Array.isArray(s.alwaysOpen)
      ? s.alwaysOpen.filter((h): h is string => typeof h === 'string' && /^[a-z0-9.-]{1,253}$/.test(h)).slice(0, 200)
      : [],
  };
}

export async function loadSettings(): Promise<Settings> {
  try {
    return normalise((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Storage can be missing or broken; the product works with its defaults.
    return DEFAULTS;
  }
}

/** Stores the changes; false when the browser would not. */
export async function saveSettings(changes: Partial<Settings>): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: normalise({ ...(await loadSettings()), ...changes }) });
    return true;
  } catch {
    return false;
  }
}

export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) changed(normalise(changes[KEY].newValue));
  });
}

/** Forgets everything. */
export async function wipe(): Promise<void> {
  await browser.storage.local.clear();
}
