import browser from 'webextension-polyfill';
import {
  flag,
  listOf,
  made,
  maybe,
  oneOf,
  or,
  present,
  read,
  recordOf,
  recordOfAll,
  shape,
  transformed,
} from '../../../src/kit/stored.ts';
import type { Person } from '../../../src/model/article.ts';
import type { CitationForms } from '../../../src/model/citation.ts';

/** What a person has said of one article. */
export interface Correction {
  readonly forms: CitationForms;
  /** Forms that are still a machine's draft: `titleLatin`, `outletLatin`, `names`. */
  readonly drafted?: readonly string[] | undefined;
  /** Whether the original opens for them. */
  readonly reachable?: boolean | undefined;
}

const PREFIX = 'correction:';
/** Articles whose corrections are kept: those last corrected. */
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

/** Corrections lie under one key an article, so that storing one is a single step, done even when its page closes at once. */
const nameOf = (id: string) => PREFIX + id;

/** All that is stored, by the article's address. */
export async function allCorrections(): Promise<ReadonlyMap<string, Correction>> {
  const all = await browser.storage.local.get(null).catch(() => ({}));
  const own = Object.entries(all).filter(([name]) => name.startsWith(PREFIX));
  return new Map(own.map(([name, stored]) => [name.slice(PREFIX.length), normaliseCorrection(stored)]));
}

/** @param id the article's address */
export async function loadCorrection(id: string): Promise<Correction> {
  const stored = await browser.storage.local.get(nameOf(id)).catch(() => ({}) as Record<string, unknown>);
  return normaliseCorrection(stored[nameOf(id)]);
}

/** Articles that this page has stored something of: of these alone it is known that they have a place. */
const placed = new Set<string>();

/** Remembers, or forgets when there is nothing to remember; false when the browser would not. */
export async function saveCorrection(id: string, correction: Correction): Promise<boolean> {
  const isEmpty = Object.keys(correction.forms).length === 0 && correction.reachable === undefined;
  try {
    if (isEmpty) await browser.storage.local.remove(nameOf(id));
    else await browser.storage.local.set({ [nameOf(id)]: { ...normaliseCorrection(correction), used: Date.now() } });
    if (!isEmpty && !placed.has(id)) {
      placed.add(id);
      await forgetOldest();
    }
    return true;
  } catch {
    return false;
  }
}

async function forgetOldest(): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([name]) => name.startsWith(PREFIX));
  const oldest = all
    .map(([name, stored]) => ({ name, used: Number(recordOf(stored)['used']) || 0 }))
    .sort((a, b) => b.used - a.used)
    .slice(MOST);
  if (oldest.length) await browser.storage.local.remove(oldest.map(({ name }) => name));
}

function watch(changed: (names: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') changed(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back when the corrections of the article with this address change, in whatever page; gives the way to stop. */
export const watchCorrection = (id: string, changed: (correction: Correction) => void): (() => void) =>
  watch((names) => names.includes(nameOf(id)) && void loadCorrection(id).then(changed));

/** Calls back when the corrections of any article change; gives the way to stop. */
export const watchCorrections = (changed: () => void): (() => void) =>
  watch((names) => names.some((name) => name.startsWith(PREFIX)) && changed());

export async function countCorrections(): Promise<number> {
  return (await allCorrections()).size;
}

export async function forgetCorrections(): Promise<void> {
  await browser.storage.local.remove([...(await allCorrections()).keys()].map(nameOf));
}
