import {
  listOf,
  matching,
  maybe,
  or,
  read,
  recordOf,
  recordOfAll,
  shape,
  text,
  transformed,
  whole,
} from '../../../src/kit/stored.ts';
import type { FieldName } from '../../../src/model/article.ts';
import { correctionKey, workAddress } from '../work.ts';

/** What the list shows of a kept article. */
export interface KeptHead {
  /** SHA-256 of the work's address, as that of its notes: two copies of one work are one entry. */
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  /** ISO 8601, as exact as known; '' when unknown. */
  readonly published: string;
  /** BCP 47; '' when unknown. */
  readonly lang: string;
  /** The original's address; '' when unknown. */
  readonly uriR: string;
  /** The address of the page that it was kept from. */
  readonly url: string;
  /** Under what its corrections are remembered: `correctionKey`. */
  readonly work: string;
  /** When it was kept: ISO 8601 instant. */
  readonly kept: string;
  /** Bytes of the article as JSON in UTF-8, and of its pictures. */
  readonly size: number;
  /** Words of the person's own to find it by. */
  readonly tags: readonly string[];
  /** How much has been read, in hundredths. */
  readonly read: number;
}

/** What the person says of an entry after it was kept. */
export type Marks = Pick<KeptHead, 'tags' | 'read'>;

/** Address of a picture → the picture as a `data:` address. */
export type Pictures = Readonly<Record<string, string>>;

/** An entry as it is stored. The article is checked when it is taken out (`src/clean`), not when it is put in. */
export interface Kept {
  readonly head: KeptHead;
  readonly article: unknown;
  /** Pictures that the page had on the screen: given when it is put in, asked for apart when it is taken out. */
  readonly pictures?: Pictures | undefined;
}

/** Where kept articles lie. Every call does all of its work or none. */
export interface LibraryStore {
  heads(): Promise<readonly KeptHead[]>;
  head(id: string): Promise<KeptHead | undefined>;
  /** The entries with these ids, those that are there, in the order of the ids. */
  get(ids: readonly string[]): Promise<readonly Kept[]>;
  pictures(id: string): Promise<Pictures>;
  /** Puts entries in, in the place of those with the same id. @throws {DOMException} `QuotaExceededError` when there is no room */
  put(entries: readonly Kept[]): Promise<void>;
  /** Changes what is said of an entry; nothing when it is not there. */
  mark(id: string, marks: Partial<Marks>): Promise<void>;
  /** The texts for searching that `putFolded` put in, by id; those of entries put in since are not there. */
  folded(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  putFolded(texts: ReadonlyMap<string, string>): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Entries kept at most. */
export const MOST_KEPT = 5000;
/** Bytes of the largest article that is kept. */
export const LARGEST = 8_000_000;
/** Characters of all pictures of an article together. */
const MOST_PICTURES = 8_000_000;
const PICTURE = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/=]+$/;
/** From here on an article counts as read, in hundredths. */
export const READ = 97;
const MOST_TAGS = 20;
const MOST_PICTURE_COUNT = 500;

const ADDRESS = text(4096);

/** The address by which a work is known again: the original's, or the copy's, or the page's. */
export const addressOf = (article: unknown, url: string): string => workAddress(article) || url;

/** Trimmed, each once. */
const TAGS = transformed(listOf(text(60), 2 * MOST_TAGS), (tags) =>
  [...new Set(tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter(Boolean))].slice(0, MOST_TAGS),
);

/** Tags as they are kept, whatever was given. */
export const tagsOf = (tags: unknown): readonly string[] => read(TAGS, tags);

const PICTURES = recordOfAll(/^.{1,4096}$/s, matching(PICTURE), MOST_PICTURE_COUNT);

/** Keeps the pictures that are pictures, as long as there is room, whatever was sent. */
export function picturesOf(stored: unknown): Pictures {
  let left = MOST_PICTURES;
  const fitting = Object.entries(read(PICTURES, stored)).filter(
    ([, data]) => data.length <= left && ((left -= data.length), true),
  );
  return Object.fromEntries(fitting);
}

const HEAD = shape<KeptHead>({
  id: matching(/^[0-9a-f]{64}$/),
  headline: text(500),
  outlet: text(200),
  authors: listOf(text(200), 20),
  published: text(40),
  lang: text(40),
  uriR: ADDRESS,
  url: ADDRESS,
  work: ADDRESS,
  kept: text(40),
  size: or(whole(0, Infinity), 0),
  tags: TAGS,
  read: or(whole(0, 100), 0),
});

/** Keeps what is valid of a stored head, whatever was stored; undefined when it has no name by which it could be asked for. */
export const normaliseHead = (stored: unknown): KeptHead | undefined => read(maybe(HEAD), stored);

/** Under which name the list shows a field of the article; null where it does without. */
const LISTED: Readonly<Record<FieldName, keyof KeptHead | null>> = {
  headline: 'headline',
  alternativeHeadline: null,
  author: 'authors',
  translator: null,
  editor: null,
  publisher: 'outlet',
  datePublished: 'published',
  dateModified: null,
  dateline: null,
  locationCreated: null,
  editorLine: null,
  inLanguage: 'lang',
  description: null,
  keywords: null,
};

/** A field as words: a name, or several. */
function words(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 20).map((one) => words(one) ?? '');
  return typeof value === 'string' ? value : recordOf(value)['name'];
}

/**
 * The head of an article, whatever was sent.
 * @param kept ISO 8601 instant
 * @param id SHA-256 of `addressOf`
 */
export function headOf(article: unknown, url: string, kept: string, id: string, pictures: Pictures = {}): KeptHead {
  const from = recordOf(article);
  const listed = Object.entries(LISTED).flatMap(([field, name]) => (name ? [[name, words(from[field])]] : []));
  const bytes = new TextEncoder().encode(JSON.stringify(article)).length;
  const size = Object.values(pictures).reduce((sum, data) => sum + data.length, bytes);
  const uriR = recordOf(from['provenance'])['uriR'];
  return read(HEAD, { ...Object.fromEntries(listed), id, uriR, url, work: correctionKey(article), kept, size });
}
