import type { Article } from '../../src/model/article.ts';
import { loadPart, loadPartsBy } from '../content/parts/part.ts';
import { handle } from '../platform/messages.ts';
import { partFile } from '../platform/parts.ts';
import type { Pointed } from '../platform/storage/handed.ts';
import type { KeptView, View } from './view.tsx';

/**
 * The reader in a page of the extension: the same view that opens over pages, which the page takes out of the package by
 * itself.
 */

let open: { readonly article: Article; readonly kept: KeptView; readonly view: View } | undefined;
let turn = 0;

loadPartsBy(
  (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = partFile(name);
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${name} is not in the package`));
      document.head.append(script);
    }),
);

/**
 * Opens an article in this page, in the place of one that is open.
 * @param pointed places to mark, found when they are needed
 */
export async function openHere(
  article: Article,
  kept: KeptView,
  pointed?: () => Promise<Pointed | undefined>,
): Promise<void> {
  closeHere();
  const mine = ++turn;
  const { View: Made } = await loadPart('view');
  if (mine !== turn) return;
  const view = new Made();
  open = { article, kept, view };
  const closed = () => {
    open = undefined;
    kept.closed();
  };
  await view.open(article, new Map(), { kept: { ...kept, closed } });
  const at = await pointed?.();
  await view.ready();
  if (at?.places.length && open?.view === view) view.show(at.places, at.index);
}

/** Closes the reader, if it is open. */
export function closeHere(): void {
  turn++;
  open?.view.close();
}

/** The popup and the command work on the article that is open here as on one in a page. */
export function answerPopup(): void {
  handle({
    'article.get': () =>
      open
        ? {
            url: open.kept.url,
            article: open.article,
            provenance: open.article.provenance,
            issues: open.article.issues,
            ownPage: true,
            open: true,
          }
        : { url: location.href, provenance: { hops: [] }, issues: [], open: false },
    'article.pictures': () => open?.kept.pictures ?? {},
    'reader.toggle': ({ on }) => {
      if (!on) closeHere();
      return { open: !!open, readable: !!open };
    },
    'entity.reveal': ({ entity, index }) => ({ found: !!open?.view.reveal(entity, index) }),
    'entity.underline': ({ entities }) => ({ on: open?.view.underline(entities) ?? false }),
  });
}
