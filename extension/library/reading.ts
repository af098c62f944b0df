import { readArticle } from '../../src/clean/index.ts';
import type { Article } from '../../src/model/article.ts';
import { uiLanguage } from '../platform/i18n.ts';
import { indexedDbStore } from '../platform/library/indexed-db.ts';
import { headOf, type KeptHead } from '../platform/library/kept.ts';
import { closeHere, openHere } from '../reader/own-page.ts';
import { SAMPLE, sampleArticle } from './sample.ts';

/** What is open in this page. */
let opened: KeptHead | undefined;
let turn = 0;

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
  if (opened?.id === id) return opened;
  closeKept();
  const mine = ++turn;
  const found = id === SAMPLE ? await sampleHead() : await keptHead(id);
  if (!found) return undefined;
  const { head, article } = found;
  const pictures = id === SAMPLE ? {} : await indexedDbStore.pictures(id);
  if (mine !== turn) return head;
  opened = head;
  let read = head.read;
  const store = async () => {
    if (id !== SAMPLE && read > head.read) await indexedDbStore.mark(id, { read });
  };
  const leave = () => void store();
  window.addEventListener('pagehide', leave);
  await openHere(
    article,
    {
      url: head.url,
      from: id === SAMPLE ? 'package' : 'library',
      pictures,
      moved: (share) => {
        read = Math.max(read, Math.round(share * 100));
      },
      closed: () => {
        opened = undefined;
        window.removeEventListener('pagehide', leave);
        void store().then(closed, closed);
      },
    },
    places && (async () => ({ places: await places(article), index: 0 })),
  );
  return head;
}

/** Closes the reader, if it is open. */
export function closeKept(): void {
  turn++;
  closeHere();
}
