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
  /** When it was kept: ISO 8601 instant. */
  readonly kept: string;
  /** Bytes of the article as JSON in UTF-8. */
  readonly size: number;
}

/** An entry as it is stored. The article is checked when it is taken out (`src/clean`), not when it is put in. */
export interface Kept {
  readonly head: KeptHead;
  readonly article: unknown;
}

/** Where kept articles lie. Every call does all of its work or none. */
export interface LibraryStore {
  heads(): Promise<readonly KeptHead[]>;
  head(id: string): Promise<KeptHead | undefined>;
  /** The entries with these ids, those that are there, in the order of the ids. */
  get(ids: readonly string[]): Promise<readonly Kept[]>;
  /** Puts entries in, in the place of those with the same id. @throws {DOMException} `QuotaExceededError` when there is no room */
  put(entries: readonly Kept[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Entries kept at most. */
export const MOST_KEPT = 5000;
/** Bytes of the largest article that is kept. */
export const LARGEST = 8_000_000;

const text = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '');
const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;

/** The address by which a work is known again: the original's, or the copy's, or the page's. */
export function addressOf(article: unknown, url: string): string {
  const { uriR, hops } = record(record(article)['provenance']);
  const first: unknown = record(Array.isArray(hops) ? hops[0] : undefined)['uriM'];
  return text(uriR, 4096) || text(first, 4096) || url;
}

/** Keeps what is valid of a stored head, whatever was stored; undefined when it has no name by which it could be asked for. */
export function normaliseHead(stored: unknown): KeptHead | undefined {
  const { id, headline, outlet, authors, published, lang, uriR, url, kept, size } = record(stored);
  if (typeof id !== 'string' || !/^[0-9a-f]{64}$/.test(id)) return undefined;
  return {
    id,
    headline: text(headline, 500),
    outlet: text(outlet, 200),
    authors: (Array.isArray(authors) ? authors : []).slice(0, 20).map((name) => text(name, 200)),
    published: text(published, 40),
    lang: text(lang, 40),
    uriR: text(uriR, 4096),
    url: text(url, 4096),
    kept: text(kept, 40),
    size: typeof size === 'number' && size >= 0 ? size : 0,
  };
}

/**
 * The head of an article, whatever was sent.
 * @param kept ISO 8601 instant
 * @param id SHA-256 of `addressOf`
 */
export function headOf(article: unknown, url: string, kept: string, id: string): KeptHead {
  const { headline, publisher, author, datePublished, inLanguage, provenance } = record(article);
  return {
    id,
    headline: text(headline, 500),
    outlet: text(record(publisher)['name'], 200),
    authors: (Array.isArray(author) ? author : []).slice(0, 20).map((person) => text(record(person)['name'], 200)),
    published: text(datePublished, 40),
    lang: text(inLanguage, 40),
    uriR: text(record(provenance)['uriR'], 4096),
    url: text(url, 4096),
    kept,
    size: new TextEncoder().encode(JSON.stringify(article)).length,
  };
}
