import { zipSync, strToU8, type Zippable } from 'fflate';
import { readArticle } from '../../src/clean/index.ts';
import { made, matching, maybe, read, recordOf } from '../../src/kit/stored.ts';
import type { Article } from '../../src/model/article.ts';
import { entryOf, failureOf } from '../platform/library/keep.ts';
import {
  MOST_KEPT,
  normaliseHead,
  picturesOf,
  type Kept,
  type KeptHead,
  type LibraryStore,
} from '../platform/library/kept.ts';

/** Name and version of the file that holds a library. */
const FORMAT = 'mirror-reader-library';
const VERSION = 1;
const AT_ONCE = 20;

/** The whole library as JSON, in parts that joined are the file. */
export async function toJson(store: LibraryStore, heads: readonly KeptHead[]): Promise<string[]> {
  const parts = [`{"format":"${FORMAT}","version":${VERSION},"articles":[`];
  let first = true;
  for (let i = 0; i < heads.length; i += AT_ONCE)
    for (const { head, article } of await store.get(heads.slice(i, i + AT_ONCE).map((h) => h.id))) {
      parts.push(
        `${first ? '\n' : ',\n'}${JSON.stringify({
          url: head.url,
          kept: head.kept,
          tags: head.tags,
          read: head.read,
          article,
          pictures: await store.pictures(head.id),
        })}`,
      );
      first = false;
    }
  parts.push('\n]}\n');
  return parts;
}

/**
 * The whole library as a ZIP archive of Markdown files.
 * @param toFile name and text of an article's file
 */
export async function toZip(
  store: LibraryStore,
  heads: readonly KeptHead[],
  toFile: (article: Article) => { readonly name: string; readonly data: string },
): Promise<Uint8Array> {
  const files: Zippable = {};
  for (let i = 0; i < heads.length; i += AT_ONCE)
    for (const { article } of await store.get(heads.slice(i, i + AT_ONCE).map((h) => h.id))) {
      const read = readArticle(article);
      if (!read) continue;
      const { name, data } = toFile(read);
      files[freeName(name, files)] = strToU8(data);
    }
  // A local date, as the archive keeps local dates: the same bytes in every time zone.
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 6 });
}

/** The name, numbered when another file has it: `a.md`, `a 2.md`. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let n = 2; Object.hasOwn(taken, free); n++) free = `${name.slice(0, dot)} ${n}${name.slice(dot)}`;
  return free;
}

const PAGE = maybe(made((url) => (/^(?:https?|file):\/\//.test(url) ? url.slice(0, 4096) : undefined)));
const INSTANT = maybe(matching(/^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/));

/** What a file holds: entries that can be kept, and how many things in it are no articles. */
export interface Incoming {
  readonly entries: readonly Kept[];
  readonly unreadable: number;
}

/**
 * Reads a file of `toJson`; undefined when it is none. Every article is checked as a page would be.
 * @param now ISO 8601 instant, for entries that do not say when they were kept
 */
export async function fromJson(text: string, now: string): Promise<Incoming | undefined> {
  let file: Readonly<Record<string, unknown>>;
  try {
    file = recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
  const articles = file['articles'];
  if (file['format'] !== FORMAT || !Array.isArray(articles)) return undefined;
  const entries = new Map<string, Kept>();
  let unreadable = 0;
  for (const item of articles as unknown[]) {
    const { url, kept, tags, read: share, article, pictures } = recordOf(item);
    const checked = readArticle(article);
    const from = read(PAGE, url);
    if (!checked || !from) {
      unreadable++;
      continue;
    }
    const entry = await entryOf(checked, from, read(INSTANT, kept) ?? now, picturesOf(pictures));
    const head = normaliseHead({ ...entry.head, tags, read: share });
    entries.set(entry.head.id, { ...entry, head: head ?? entry.head });
  }
  return { entries: [...entries.values()], unreadable };
}

export interface Taken {
  readonly added: number;
  readonly replaced: number;
  /** Why it ended before all were in. */
  readonly stopped?: 'full' | 'failed';
}

/** Puts entries into the library, those that are there already only with `replace`. What fails leaves what was there. */
export async function takeIn(store: LibraryStore, entries: readonly Kept[], replace: boolean): Promise<Taken> {
  const known = new Set((await store.heads()).map((h) => h.id));
  const wanted = entries.filter((e) => replace || !known.has(e.head.id));
  let room = MOST_KEPT - known.size;
  let [added, replaced] = [0, 0];
  for (const entry of wanted) {
    const isKnown = known.has(entry.head.id);
    if (!isKnown && room-- <= 0) return { added, replaced, stopped: 'full' };
    try {
      // One by one: where the disk is full, all that fits is in.
      await store.put([entry]);
    } catch (error) {
      return { added, replaced, stopped: failureOf(error) };
    }
    if (isKnown) replaced++;
    else added++;
  }
  return { added, replaced };
}
