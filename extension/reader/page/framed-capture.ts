/**
 * Captures that an archive shows in a frame of its own page. The page around such a frame is a bar; everywhere else a frame is a
 * part of the page (a film, a like button, an advertisement, which archives rewrite as well) and is not what is read, but for
 * the one large frame of the page's own site around which it says nothing by itself.
 */

/** Addresses of what a replay or an offline reader shows in its frame, with what they show. bounded: addresses have at most 16,384 characters. */
const SHOWN = /\/\d{0,14}(?:[a-z]{2}_)?\/(https?:.+)|\/content\/(wiki[a-z]{2,12}_[a-z-]{2,12}_[^/]{1,80}\/.+)/;
/** Addresses of pages that show something in a frame. */
const SHOWING = /\/\d{4,14}\/(https?:.+)|\/viewer#(wiki[a-z]{2,12}_[a-z-]{2,12}_[^/]{1,80}\/.+)/;
/** Letters of running text from which a page has something to say by itself. */
const OWN_PROSE = 280;
/** Letters from which what stands in a frame is a page and not an archive's word that it has none. */
const FRAME_PROSE = 600;
/** Part of the window that a frame covers when it is what the page is there for. */
const COVERS = 0.4;
/** Milliseconds that a frame is given to load. */
const PATIENCE = 10_000;

type Frame = HTMLIFrameElement | HTMLFrameElement;
const documentIn = ({ prototype }: { prototype: object }) =>
  Object.getOwnPropertyDescriptor(prototype, 'contentDocument')?.get;
const [ofIframe, ofFrame] = [documentIn(HTMLIFrameElement), documentIn(HTMLFrameElement)];
const { checkVisibility, closest, getBoundingClientRect } = Element.prototype;

/** A frame that is read in the place of the page. */
export interface Framed {
  readonly document: Document;
  readonly url: string;
}

/** The document of a frame; undefined where the browser keeps it back. */
function inside(frame: Frame): Document | undefined {
  try {
    const inner = (frame.localName === 'iframe' ? ofIframe : ofFrame)?.call(frame) as Document | null;
    return inner?.location ? inner : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a frame covers a good part of the window. A reader that is open hides the page, but leaves its boxes. */
function isLarge(frame: Element): boolean {
  if (checkVisibility && !checkVisibility.call(frame)) return false;
  const { width, height } = getBoundingClientRect.call(frame);
  const shown = Math.min(width, innerWidth) * Math.min(height, innerHeight);
  return shown >= COVERS * innerWidth * innerHeight;
}

/** What a replay's address shows: what stands behind the time, however the archive writes its scheme and its end. */
const shownBy = (url: string, pattern: RegExp): string | undefined => {
  const [, page, book] = pattern.exec(url) ?? [];
  return (page ?? book)?.replace(/^https?:\/{1,3}(?:www\.)?/, '').replace(/[#/]{1,9}$/, '');
};

/** Whether a document holds so many letters of running text: lines of some length that are no links and are shown. */
function hasProse({ body }: Document, letters: number): boolean {
  if (!body) return false;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node && found < letters; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    // A Han character says about as much as two and a half letters.
    const weight = text.length + 1.5 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
    const parent = node.parentElement;
    if (weight < 40 || !parent) continue;
    if (closest.call(parent, 'a, script, style, noscript, template, #wm-ipp-base, #donato, #_wb_frame_top_banner'))
      continue;
    if (!checkVisibility || checkVisibility.call(parent)) found += weight;
  }
  return found >= letters;
}

/** Whether the server said that there is no such page. */
function isMissing({ defaultView }: Document): boolean {
  const [visit] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  return ((visit as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0) >= 400;
}

/** Waits until a frame has loaded, or for a while. */
async function loaded(frame: Frame): Promise<void> {
  const inner = inside(frame);
  if (!inner || (inner.readyState !== 'loading' && inner.location.href !== 'about:blank')) return;
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

/**
 * The document that is to be read for `page`, when that is one in a frame: what the page's own address says that it shows, or
 * the one large capture, or page of the same site, in a page that has no words of its own. `missing` where the archive has no such capture: the words
 * around that frame are the archive's.
 */
export async function framedCapture(page: Document): Promise<Framed | 'missing' | undefined> {
  const wanted = shownBy(page.location.href, SHOWING);
  const own: Framed[] = [];
  for (const frame of page.querySelectorAll<Frame>('iframe, frame')) {
    if (!isLarge(frame)) continue;
    await loaded(frame);
    const document = inside(frame);
    const url = document?.location.href ?? '';
    const shown = shownBy(url, SHOWN);
    if (!document?.body) continue;
    if (!shown) {
      if (/^(?:https?|file):/.test(url) && hasProse(document, FRAME_PROSE)) own.push({ document, url });
      continue;
    }
    if (isMissing(document)) {
      if (shown === wanted) return 'missing';
      continue;
    }
    if (shown === wanted || (!hasProse(page, OWN_PROSE) && hasProse(document, FRAME_PROSE))) return { document, url };
  }
  return own.length === 1 && !hasProse(page, OWN_PROSE) ? own[0] : undefined;
}

/** The address of the frame that all of a page's words are in, where the browser lets nobody else look into it. */
export function closedFrame(page: Document): string | undefined {
  for (const frame of page.querySelectorAll('iframe'))
    if (isLarge(frame) && !inside(frame) && /^https?:/.test(frame.src)) return frame.src;
  return undefined;
}
