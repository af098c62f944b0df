import browser from 'webextension-polyfill';
import type { CitationForms } from '../../src/model/citation.ts';

/** What a person has said of one article. */
export interface Correction {
  readonly forms: CitationForms;
  /** Forms that are still a machine's draft: `titleLatin`, `outletLatin`, `names`. */
  readonly drafted?: readonly string[] | undefined;
  /** Whether the original opens for them. */
  readonly reachable?: boolean | undefined;
}

const KEY = 'corrections';
/** Articles kept, the last used first. */
const MOST = 200;
/** Characters kept of one value. */
const LONGEST = 1000;

type Stored = readonly (readonly [string, Correction])[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const word = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, LONGEST) : undefined);

const DRAFTS = ['titleLatin', 'outletLatin', 'names'] as const;
const TEXTS = [
  'title',
  'titleLatin',
  'titleTranslated',
  'outlet',
  'outletLatin',
  'published',
  'original',
  'copy',
  'captured',
  'language',
  'page',
] as const;

function people(value: unknown): CitationForms['authors'] {
  if (!Array.isArray(value)) return undefined;
  return value
    .slice(0, 100)
    .filter(isObject)
    .map((p) => ({ name: word(p['name']) ?? '', kind: p['kind'] === 'organization' ? 'organization' : 'person' }));
}

/** Keeps what is valid and drops the rest, whatever was stored. */
export function normaliseCorrection(value: unknown): Correction {
  if (!isObject(value) || !isObject(value['forms'])) return { forms: {} };
  const from = value['forms'];
  const forms: Record<string, unknown> = {};
  for (const key of TEXTS) if (word(from[key]) !== undefined) forms[key] = word(from[key]);
  for (const key of ['authors', 'translators']) if (people(from[key])) forms[key] = people(from[key]);
  if (isObject(from['names'])) {
    const names = Object.entries(from['names'])
      .slice(0, 100)
      .filter((entry): entry is [string, Record<string, unknown>] => isObject(entry[1]))
      .map(([name, n]) => [name.slice(0, LONGEST), { family: word(n['family']) ?? '', given: word(n['given']) ?? '' }]);
    forms['names'] = Object.fromEntries(names);
  }
  const { reachable, drafted } = value;
  const drafts = Array.isArray(drafted) ? DRAFTS.filter((name) => drafted.includes(name)) : [];
  return {
    forms: forms as CitationForms,
    ...(drafts.length ? { drafted: drafts } : {}),
    ...(typeof reachable === 'boolean' ? { reachable } : {}),
  };
}

async function load(): Promise<Stored> {
  try {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    if (!Array.isArray(stored)) return [];
    return stored
      .filter((e): e is [string, unknown] => Array.isArray(e) && typeof e[0] === 'string')
      .map(([id, value]) => [id, normaliseCorrection(value)] as const);
  } catch {
    return [];
  }
}

/** @param id the article's address */
export async function loadCorrection(id: string): Promise<Correction> {
  return (await load()).find(([key]) => key === id)?.[1] ?? { forms: {} };
}

/** Remembers, or forgets when there is nothing to remember. */
export async function saveCorrection(id: string, correction: Correction): Promise<boolean> {
  const empty = Object.keys(correction.forms).length === 0 && correction.reachable === undefined;
  const others = (await load()).filter(([key]) => key !== id);
  try {
    const kept = empty ? others : [[id, normaliseCorrection(correction)] as const, ...others].slice(0, MOST);
    await browser.storage.local.set({ [KEY]: kept });
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the corrections of the article with this address change, in whatever page; gives the way to stop. */
export function watchCorrection(id: string, changed: (correction: Correction) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) void loadCorrection(id).then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function countCorrections(): Promise<number> {
  return (await load()).length;
}

export async function forgetCorrections(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
