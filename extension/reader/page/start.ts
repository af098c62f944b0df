import { holdsMarkdown, readSteps, type Reading } from '../../../src/index.ts';
import { t } from '../../platform/i18n.ts';
import { handle, send } from '../../platform/messages.ts';
import { inSlices } from '../../platform/slices.ts';
import { OWN_TAB_WORDS } from '../../platform/own-tab-words.ts';
import type { HandReply, PageReading } from '../../platform/protocol.ts';
import type { Pointed } from '../../platform/storage/handed.ts';
import { loadSettings } from '../../platform/storage/settings.ts';
import { loadPart } from '../../content/parts/part.ts';
import { closedFrame, framedCapture } from './framed-capture.ts';
import { copyCitation } from './copy-citation.ts';
import { documentKind } from './document-kind.ts';
import { loadedImages } from './loaded-images.ts';
import { pagePictures } from '../page-pictures.ts';
import { sweep } from './sweep.ts';
import type { View } from '../view.tsx';

/**
 * Whether an element has a box, by the browser's own answer and not what the page has put in its place. What a closed
 * `details` holds is there to be read; visibility is not asked, because a reader that is open hides the page by it.
 */
const { checkVisibility, closest } = Element.prototype as Partial<Element> & Pick<Element, 'closest'>;
const isRendered = (element: Element): boolean =>
  !checkVisibility || checkVisibility.call(element) || !!closest.call(element, 'details:not([open])');

/** By which the extension's scripts know each other's reader in this page; '' when the background gave no answer. */
const pageMark = (): Promise<string> => send('page.mark', { since: performance.timeOrigin }).catch(() => '');

/** Reads the page as it stands. */
async function readPage(seen: string, uriR: string | undefined): Promise<Reading> {
  const framed = await framedCapture(document);
  const page = framed && framed !== 'missing' ? framed : { document, url: seen };
  const markdown = holdsMarkdown(page.document) ? (await loadPart('markdown')).markdown : undefined;
  const reading = await inSlices(readSteps(page.document, page.url, { uriR, isRendered, markdown }));
  return framed === 'missing' || (!framed && documentKind(document)) ? { ...reading, article: undefined } : reading;
}

/** The one object a tab remembers: what was read, for which address, and the view once it has been asked for. */
export function start(): void {
  let read: { url: string; uriR: string | undefined; reading: Promise<Reading> } | undefined;
  let view: View | undefined;
  const mark = pageMark();
  void mark.then((own) => own && sweep(own));

  const reading = (uriR?: string): Promise<Reading> => {
    const url = location.href;
    if (!read || read.url !== url || (uriR !== undefined && read.uriR !== uriR)) {
      view?.close();
      const original = uriR ?? (read?.url === url ? read.uriR : undefined);
      const made = readPage(url, original);
      const mine = { url, uriR: original, reading: made };
      read = mine;
      // What failed once is tried again when it is asked for again.
      made.catch(() => {
        if (read === mine) read = undefined;
      });
    }
    return read.reading;
  };
  const open = async (): Promise<boolean> => {
    const { article } = await reading();
    if (!article) return false;
    const { View: Made } = await loadPart('view');
    view ??= new Made(await mark);
    // The page may have moved on in the meantime.
    if ((await reading()).article === article) await view.open(article, loadedImages(), { handOver });
    return view.isOpen;
  };
  /** Hands the article to a tab of its own, with the pictures that can be read here; the page gets its view back. */
  const hand = async ({
    pointed,
    unasked = false,
  }: { pointed?: Pointed; unasked?: boolean } = {}): Promise<HandReply> => {
    const { article } = await reading();
    if (!article) return { state: 'unreadable' };
    const pictures = pagePictures(article);
    const reply = await send('article.hand', { article, url: location.href, pictures, pointed, unasked });
    if (reply.state === 'opened') view?.close();
    return reply;
  };
  /** From the reader's own button; gives what to say when it did not work. */
  const handOver = async (): Promise<string> => {
    const { state } = await hand();
    return state === 'opened' ? '' : t(OWN_TAB_WORDS[state]);
  };
  const summary = async (uriR?: string): Promise<PageReading> => {
    const { article, provenance, issues } = await reading(uriR);
    const frame = article ? undefined : closedFrame(document);
    const kind = article ? undefined : documentKind(document);
    return { url: location.href, article, provenance, issues, frame, kind, open: !!view?.isOpen };
  };

  handle({
    'reader.toggle': async ({ on, unasked }) => {
      const isOpen = !!view?.isOpen;
      const want = on ?? !isOpen;
      if (!want) view?.close();
      if (want && !isOpen && (await loadSettings()).ownTab) {
        const { state } = await hand({ unasked: unasked === true });
        return { open: false, readable: state !== 'unreadable', handed: state };
      }
      const readable = want && !isOpen ? await open() : (await reading()).article !== undefined;
      return { open: !!view?.isOpen, readable };
    },
    'reader.own-tab': () => hand(),
    'article.get': ({ uriR }) => summary(typeof uriR === 'string' ? uriR : undefined),
    'article.pictures': async () => {
      const { article } = await reading();
      return article ? pagePictures(article) : {};
    },
    'citation.copy': async () => {
      const { article } = await reading();
      return { copied: !!article && (await copyCitation(article)) };
    },
    'entity.reveal': async ({ entity, index }) => {
      if (!view?.isOpen && (await loadSettings()).ownTab) {
        const places = entity.mentions.map((m) => ({ start: m.position.start, exact: m.quote.exact }));
        return { found: (await hand({ pointed: { places, index } })).state === 'opened' };
      }
      if (!view?.isOpen && !(await open())) return { found: false };
      await view?.ready();
      return { found: !!view?.reveal(entity, index) };
    },
    'entity.underline': async ({ entities }) => {
      if (entities?.length && !view?.isOpen && ((await loadSettings()).ownTab || !(await open()))) return { on: false };
      if (entities?.length) await view?.ready();
      return { on: view?.underline(entities) ?? false };
    },
  });

  // The host's own navigation: the article is no longer the page's.
  const left = () => {
    if (read && location.href.replace(/#.*/s, '') !== read.url.replace(/#.*/s, '')) {
      view?.close();
      read = undefined;
    }
  };
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', left);
  window.addEventListener('popstate', left);
  for (const name of ['turbo:render', 'soft-nav:react-done', 'soft-nav:end']) document.addEventListener(name, left);
}
