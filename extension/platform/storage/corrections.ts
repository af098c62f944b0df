import browser from 'webextension-polyfill';
import {
  flag,
  listOf,
  made,
  maybe,
  oneOf,
  or,
  pair,
  present,
  read,
  recordOfAll,
  shape,
  text,
  transformed,
} from '../../../src/kit/stored.ts';
import type { Person } from '../../../src/model/article.ts';
import type { CitationForms } from '../../../src/model/citation.ts';
import { exclusive } from '../exclusive.ts';

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

const DRAFTS = ['titleLatin', 'outletLatin', 'names'] as const;

const word = made((written) => written.slice(0, LONGEST));
const people = maybe(
  present(
    listOf(shape<Person>({ name: word, kind: or(oneOf(['person', 'organization']), 'person'), url: maybe(word) }), 100),
  ),
);

const FORMS = shape<CitationForms>({
  title: maybe(word),
  titleLatin: maybe(word),
  titleTranslated: maybe(word),
  outlet: maybe(word),
  outletLatin: maybe(word),
  authors: people,
  translators: people,
  names: maybe(
    present(
      recordOfAll(
        /^[^]{1,1000}$/,
        shape<{ family: string; given: string }>({ family: or(word, ''), given: or(word, '') }),
        100,
      ),
    ),
  ),
  published: maybe(word),
  original: maybe(word),
  copy: maybe(word),
  captured: maybe(word),
  language: maybe(word),
  page: maybe(word),
  inPaper: maybe(flag),
});

const CORRECTION = shape<Correction>({
  forms: FORMS,
  drafted: transformed(listOf(oneOf(DRAFTS), 10), (names) => (names.length ? names : undefined)),
  reachable: maybe(flag),
});

/** Keeps what is valid and drops the rest, whatever was stored. */
export const normaliseCorrection = (stored: unknown): Correction => read(CORRECTION, stored);

const STORED = listOf(pair(text(4096), CORRECTION), MOST);

async function load(): Promise<[string, Correction][]> {
  try {
    return read(STORED, (await browser.storage.local.get(KEY))[KEY]);
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
  return exclusive('corrections', async () => {
    const others = (await load()).filter(([key]) => key !== id);
    try {
      const kept = empty ? others : [[id, normaliseCorrection(correction)] as const, ...others].slice(0, MOST);
      await browser.storage.local.set({ [KEY]: kept });
      return true;
    } catch {
      return false;
    }
  });
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
