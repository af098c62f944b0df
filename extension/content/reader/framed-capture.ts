/** Addresses of what a replay or an offline reader shows in its frame. bounded: addresses have at most 16,384 characters. */
const SHOWN = /\/\d{0,14}[a-z]{2}_\/https?:|\/content\/wiki[a-z]{2,12}_[a-z-]{2,12}_[^/]{1,80}\//;
const FRAMES = 'iframe#replay_iframe, iframe#content_iframe, iframe[src*="mp_/http"], iframe[src*="if_/http"]';
const content = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')?.get;

/**
 * The document that an archive's page holds in a frame of its own site, with its address: the frame is the copy, the page
 * around it only a bar. Undefined for every other page, and where the browser keeps the frame's document back.
 */
export function framedCapture(page: Document): { document: Document; url: string } | undefined {
  for (const frame of page.querySelectorAll(FRAMES)) {
    try {
      const inner = content?.call(frame) as Document | null | undefined;
      const url = inner?.location?.href;
      if (inner?.body && url && SHOWN.test(url)) return { document: inner, url };
    } catch {
      // Of another origin.
    }
  }
  return undefined;
}
