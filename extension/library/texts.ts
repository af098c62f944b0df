import type { Article } from '../../src/model/article.ts';
import { readArticle } from '../../src/clean/index.ts';
import type { KeptHead, LibraryStore } from '../platform/library/kept.ts';
import { listOf, read, shape, text } from '../../src/kit/stored.ts';
import { Folder } from './fold.ts';
import { gramsOf, mayHold, signatureOf } from './grams.ts';
import { excerpt, matches, pieces, placesOf, termsOf, type Piece } from './search.ts';

/** Entries whose texts are read from the store at once. */
const AT_ONCE = 40;
/** Entries whose excerpts are made at once: about as many as a window shows. */
const IN_SIGHT = 8;
/** Folded texts that are read from the store at once. */
const MANY = 400;
/** Milliseconds of folding after which the page is given a moment. */
const SLICE = 30;

/** A folded text, and what it may hold. */
interface Searched {
  readonly text: string;
  readonly grams: Uint32Array;
}

export interface Hit {
  readonly headline: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** The words of an article that are searched besides its headline and its facts. */
type Searchable = Pick<Article, 'articleBody' | 'editorLine'> & {
  readonly images: readonly { readonly caption?: string | undefined; readonly credit?: string | undefined }[];
};

/** What is searched besides the headline, and shown in the excerpt. */
function bodyOf(article: Searchable): string {
  const captions = article.images.flatMap((i) => [i.caption, i.credit]);
  return [article.articleBody, ...captions, article.editorLine].filter(Boolean).join('\n');
}

const string = text(Infinity);
/** The words of a stored article alone: an excerpt is shown as text, and needs no more of it to be checked. */
const WORDS = shape<Searchable>({
  articleBody: string,
  editorLine: string,
  images: listOf(shape<Searchable['images'][number]>({ caption: string, credit: string }), 1000),
});

/** Facts that are searched and not shown: they stand in the list. */
function factsOf(article: Article): string {
  const people = [...article.author, ...article.translator, ...article.editor].map((p) => p.name);
  const words = article.keywords.map((k) => k.text);
  return [article.alternativeHeadline, article.publisher?.name, ...people, ...words, article.locationCreated]
    .filter(Boolean)
    .join('\n');
}

/** The texts of the library for searching, folded once and held as long as the page is open. */
export class Texts {
  private readonly folded = new Map<string, Searched>();
  private folder: Promise<Folder> | undefined;

  constructor(private readonly store: LibraryStore) {}

  /** What has been put anew or taken away is read again. */
  forget(id: string): void {
    this.folded.delete(id);
  }

  /**
   * The entries in which every word of the query occurs.
   * @param ids the entries to look in
   * @param words what some of them are found by besides, by id
   * @param stale whether another query has come since; then the answer is undefined
   */
  async search(
    query: string,
    ids: readonly string[],
    words: ReadonlyMap<string, string>,
    stale: () => boolean,
  ): Promise<ReadonlySet<string> | undefined> {
    const folder = await this.tables();
    const terms = termsOf(query, folder);
    await this.read(ids, folder, stale);
    if (stale()) return undefined;
    const wanted = terms.map(gramsOf);
    const found = ids.filter((id) => {
      const searched = this.folded.get(id);
      const more = words.get(id);
      if (more) return matches(`${searched?.text ?? ''}\n${folder.text(more)}`, terms);
      return !!searched && mayHold(searched.grams, wanted) && matches(searched.text, terms);
    });
    return new Set(found);
  }

  /**
   * The words of the query in their context, for entries that are shown: more at each call of `made`, the first ones first.
   * @param stale as in `search`
   */
  async hits(
    query: string,
    heads: readonly Pick<KeptHead, 'id' | 'headline'>[],
    stale: () => boolean,
    made: (hits: ReadonlyMap<string, Hit>) => void,
  ): Promise<void> {
    const folder = await this.tables();
    const terms = termsOf(query, folder);
    const hits = new Map<string, Hit>();
    const headlines = new Map(heads.map((h) => [h.id, h.headline]));
    const ids = [...headlines.keys()];
    for (let i = 0; i < ids.length; i += IN_SIGHT) {
      for (const { head, article } of await this.store.get(ids.slice(i, i + IN_SIGHT))) {
        const body = bodyOf(read(WORDS, article));
        const headline = headlines.get(head.id) ?? head.headline;
        hits.set(head.id, {
          headline: pieces(headline, placesOf(folder.fold(headline), terms)),
          excerpt: excerpt(body, placesOf(folder.fold(body), terms)),
        });
      }
      if (stale()) return;
      made(new Map(hits));
    }
  }

  /** Where the words of a query stand in an article's body. */
  async places(query: string, article: Article): Promise<{ start: number; exact: string }[]> {
    const folder = await this.tables();
    return placesOf(folder.fold(article.articleBody), termsOf(query, folder)).map(({ start, end }) => ({
      start,
      exact: article.articleBody.slice(start, end),
    }));
  }

  /** Reads what is searched before it is searched; to be called when nothing else is to be done. */
  async warm(ids: readonly string[]): Promise<void> {
    await this.read(ids, await this.tables(), () => false);
  }

  private add(id: string, text: string): void {
    this.folded.set(id, { text, grams: signatureOf(text) });
  }

  private async tables(): Promise<Folder> {
    this.folder ??= import('./variants.ts').then(({ makeVariants }) => new Folder(makeVariants()));
    return this.folder;
  }

  private async read(ids: readonly string[], folder: Folder, stale: () => boolean): Promise<void> {
    let since = performance.now();
    const pause = async () => {
      if (performance.now() - since < SLICE) return;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    };
    const known = ids.filter((id) => !this.folded.has(id));
    for (let i = 0; i < known.length && !stale(); i += MANY)
      for (const [id, text] of await this.store.folded(known.slice(i, i + MANY))) {
        this.add(id, text);
        await pause();
      }
    const missing = ids.filter((id) => !this.folded.has(id));
    for (let i = 0; i < missing.length && !stale(); i += AT_ONCE) {
      const made = new Map<string, string>();
      for (const { head, article } of await this.store.get(missing.slice(i, i + AT_ONCE))) {
        const checked = readArticle(article);
        const words = checked ? [checked.headline, factsOf(checked), bodyOf(checked)].join('\n') : head.headline;
        made.set(head.id, folder.text(words));
        this.add(head.id, made.get(head.id) ?? '');
        await pause();
      }
      // A full disk only means that they are folded anew the next time.
      await this.store.putFolded(made).catch(() => undefined);
    }
  }
}
