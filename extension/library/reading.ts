import { readArticle } from '../../src/clean/index.ts';
import type { Article } from '../../src/model/article.ts';
import { loadPart, loadPartsBy } from '../content/parts/part.ts';
import type { View } from '../reader/view.tsx';
import { indexedDbStore } from '../platform/library/indexed-db.ts';
import { uiLanguage } from '../platform/i18n.ts';
import { headOf, type KeptHead } from '../platform/library/kept.ts';
import { handle } from '../platform/messages.ts';
import { partFile } from '../platform/parts.ts';
import { SAMPLE, sampleArticle } from './sample.ts';

/** The article that is open in this page, and its reader: the same one that opens over pages. */
let open: { readonly head: KeptHead; readonly article: Article; readonly view: View } | undefined;
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

async function keptHead(id: string): Promise<{ head: KeptHead; article: Article } | undefined> {
  const [entry] = await indexedDbStore.get([id]);
  const article = readArticle(entry?.article);
  return entry && article && { head: entry.head, article };
}

async function sampleHead(): Promise<{ head: KeptHead; article: Article } | undefined> {
  const article = await sampleArticle(uiLanguage());
  if (!article) return undefined;
  const url = article.provenance.hops[0]?.uriM ?? '';
  // It has no entry, so none can have its id.
  return { head: { ...headOf(article, url, '', '0'.repeat(64)), id: SAMPLE }, article };
}

/**
 * Opens a kept article; gives its head, undefined when it is not there any more or cannot be read.
 * @param closed called when the reader is closed
 * @param places of the text to mark; the first is brought into view
 */
export async function openKept(
  id: string,
  closed: () => void,
  places?: (article: Article) => Promise<readonly { readonly start: number; readonly exact: string }[]>,
): Promise<KeptHead | undefined> {
  if (open?.head.id === id) return open.head;
  closeKept();
  const mine = ++turn;
  const found = id === SAMPLE ? await sampleHead() : await keptHead(id);
  if (!found) return undefined;
  const { head, article } = found;
  const pictures = id === SAMPLE ? {} : await indexedDbStore.pictures(id);
  const { View: Made } = await loadPart('view');
  if (mine !== turn) return head;
  const view = new Made();
  open = { head, article, view };
  let read = head.read;
  const store = async () => {
    if (id !== SAMPLE && read > head.read) await indexedDbStore.mark(id, { read });
  };
  const leave = () => void store();
  window.addEventListener('pagehide', leave);
  await view.open(article, new Map(), {
    url: head.url,
    saved: id !== SAMPLE,
    pictures,
    moved: (share) => {
      read = Math.max(read, Math.round(share * 100));
    },
    closed: () => {
      open = undefined;
      window.removeEventListener('pagehide', leave);
      void store().then(closed, closed);
    },
  });
  const hits = (await places?.(article)) ?? [];
  await view.ready();
  if (hits.length && open?.view === view) view.show(hits, 0);
  return head;
}

/** Closes the reader, if it is open. */
export function closeKept(): void {
  turn++;
  open?.view.close();
}

/** The popup and the command work on the article that is open here as on one in a page. */
export function answerPopup(): void {
  handle({
    'article.get': () =>
      open
        ? {
            url: open.head.url,
            article: open.article,
            provenance: open.article.provenance,
            issues: open.article.issues,
            open: true,
          }
        : { url: location.href, provenance: { hops: [] }, issues: [], open: false },
    'reader.toggle': ({ on }) => {
      if (!on) closeKept();
      return { open: !!open, readable: !!open };
    },
    'entity.reveal': ({ entity, index }) => ({ found: !!open?.view.reveal(entity, index) }),
    'entity.underline': ({ entities }) => ({ on: open?.view.underline(entities) ?? false }),
  });
}
