import { readArticle } from '../../src/clean/index.ts';
import { entitySteps, withoutRemoved } from '../../src/entities/index.ts';
import { indexNames, nameRows, type NamesIndex } from '../../src/entities/names-index.ts';
import type { ArticleNames } from '../../src/model/entity.ts';
import type { KeptHead, LibraryStore } from '../platform/library/kept.ts';
import { namesDb } from '../platform/library/names-db.ts';
import { namesOfLibrary } from '../platform/library/names.ts';
import { inSlices } from '../platform/slices.ts';
import { allRemoved } from '../platform/storage/removed-names.ts';

/** Milliseconds between two showings of what has been read so far. */
const SHOWN_EVERY = 2500;

export interface Reading {
  readonly done: number;
  readonly of: number;
  /** Given now and then while names are being read, and at the end. */
  readonly index?: NamesIndex | undefined;
}

/**
 * The names over all kept articles, without those that the person took away. Articles that were not read before are read one
 * after the other, in steps between which the page works; what was read stays stored.
 * @param tell called after each article that is read, and at the end; gives false to stop
 */
export async function readAllNames(
  store: LibraryStore,
  heads: readonly KeptHead[],
  tell: (reading: Reading) => boolean,
): Promise<void> {
  const removed = await allRemoved();
  // As the reader that opens them calls them (`correctionKey`).
  const addresses = new Map(heads.map((h) => [h.id, h.uriR || h.url]));
  const index = (articles: readonly ArticleNames[]) =>
    indexNames(
      articles.map((a) => ({ ...a, names: withoutRemoved(a.names, removed.get(addresses.get(a.id) ?? '') ?? []) })),
    );
  let shown = performance.now();
  let wanted = true;
  const all = await namesOfLibrary(store, namesDb, {
    read: async (article) => nameRows(await inSlices(entitySteps(article))),
    checked: readArticle,
    progress: ({ done, of, names }) => {
      const due = done < of && performance.now() - shown > SHOWN_EVERY;
      wanted = tell({ done, of, index: due ? index(names()) : undefined });
      if (due) shown = performance.now();
      return wanted;
    },
  });
  if (wanted) tell({ done: 0, of: 0, index: index(all) });
}
