import { readMirror, type Reading } from '../../../src/index.ts';
import { handle } from '../../shared/messages.ts';
import type { PageReading } from '../../shared/protocol.ts';
import { loadPart } from '../parts/part.ts';
import { loadedImages } from './loaded-images.ts';
import type { View } from './view.tsx';

/** The one object a tab remembers: what was read, for which address, and the view once it has been asked for. */
export function start(): void {
  let read: { url: string; uriR: string | undefined; reading: Reading } | undefined;
  let view: View | undefined;

  const reading = (uriR?: string): Reading => {
    const url = location.href;
    if (!read || read.url !== url || (uriR !== undefined && read.uriR !== uriR)) {
      view?.close();
      const original = uriR ?? (read?.url === url ? read.uriR : undefined);
      read = { url, uriR: original, reading: readMirror(document, url, original ? { uriR: original } : {}) };
    }
    return read.reading;
  };
  const open = async (): Promise<boolean> => {
    const { article } = reading();
    if (!article) return false;
    const { View: Made } = await loadPart('view');
    view ??= new Made();
    // The page may have moved on in the meantime.
    if (reading().article === article) await view.open(article, loadedImages());
    return view.isOpen;
  };
  const summary = (uriR?: string): PageReading => {
    const { article, provenance, issues } = reading(uriR);
    return { url: location.href, article, provenance, issues, open: !!view?.isOpen };
  };

  handle({
    'reader.toggle': async ({ on }) => {
      const isOpen = !!view?.isOpen;
      const want = on ?? !isOpen;
      if (!want) view?.close();
      const readable = want && !isOpen ? await open() : reading().article !== undefined;
      return { open: !!view?.isOpen, readable };
    },
    'article.get': ({ uriR }) => summary(typeof uriR === 'string' ? uriR : undefined),
    'entity.reveal': async ({ entity, index }) => {
      if (!view?.isOpen && !(await open())) return { found: false };
      await view?.ready();
      return { found: !!view?.reveal(entity, index) };
    },
    'entity.underline': async ({ entities }) => {
      if (entities?.length && !view?.isOpen && !(await open())) return { on: false };
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
