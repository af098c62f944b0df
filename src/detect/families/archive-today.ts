/** archive.today and its sister hosts: a frozen rendering inside a frame of tables. https://archive.today/ */
import { attr, meta } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import type { Page } from '../../model/page.ts';
import { archiveTodayAddress, archiveTodayCode, isArchiveToday } from '../address.ts';
import { captureDate } from '../capture-date.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { unrewrite } from '../unrewrite.ts';

const CAPTURE = '#CONTENT .html1, #CONTENT .html, #CONTENT > .body';

export const archiveToday = defineFamily({
  name: 'archive-today',
  label: 'archive.today',
  hosts: ['today', 'ph', 'is', 'li', 'vn', 'fo', 'md'].map((top) => `https://archive.${top}/*`),
  addresses: [/^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(?:\d{4}[.\d-]{4,15}\/.|o\/\w{3,8}\/.|\w{4,6}$)/],
  limitations: ['video', 'live', 'links_rewritten'],
  recognise(page) {
    const { document, url } = page;
    const rendered = !!document.querySelector(CAPTURE) && !!document.querySelector('#HEADER');
    if (isArchiveToday(url)) {
      // Lists of captures have the same header and no rendering; a question whether one is human has neither.
      if (!rendered && document.querySelector('#HEADER, #CONTENT, #g-recaptcha, .g-recaptcha, [class*="captcha" i]'))
        return null;
      const named = archiveTodayAddress(url) ?? (archiveTodayCode(url) && fromPage(page).uriR);
      return named ? claim('archive-today', 'certain', 'url-pattern', url) : null;
    }
    const marked = meta(document, 'twitter:site') === '@archiveis' || document.querySelector('#SHARE_LONGLINK');
    return rendered && marked && fromPage(page).uriR
      ? claim(
          'archive-today',
          'certain',
          'marker',
          attr(document.querySelector('link[rel="bookmark"]'), 'href') ?? '#HEADER',
        )
      : null;
  },
  recover(page, made) {
    const inside = fromPage(page);
    const seen = archiveTodayAddress(page.url);
    return {
      ...made,
      uriM: isArchiveToday(page.url) ? page.url : (inside.uriM ?? page.url),
      ...originals(seen?.uriR ?? inside.uriR, inside.uriR),
      mementoDatetime: inside.mementoDatetime ?? seen?.mementoDatetime,
    };
  },
  peel(page) {
    const { document } = page;
    // A downloaded copy is at any address; what is relative in it belongs to the archive.
    const base = isArchiveToday(page.url) ? page.url : 'https://archive.today/';
    unrewrite(document, base, (url) => archiveTodayAddress(url)?.uriR);
    const rendering = document.querySelector('#CONTENT .html .body') ?? document.querySelector(CAPTURE);
    if (rendering) {
      rendering.remove();
      // Its class and place are the archive's and say nothing of the page.
      for (const name of rendering.getAttributeNames()) rendering.removeAttribute(name);
      document.body.replaceChildren(rendering);
    }
    for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
    for (const name of ['itemscope', 'itemtype']) document.documentElement.removeAttribute(name);
    // The archive's own metadata: the times are those of the capture, the site is the archive.
    const kept = 'meta[property="og:title"], meta[property="twitter:title"], meta[http-equiv], meta[charset]';
    for (const element of document.head.querySelectorAll('meta')) if (!element.matches(kept)) element.remove();
    removeAll(document.head, 'link[rel="canonical"], link[rel="bookmark"], link[rel="image_src"], link[rel="icon"]');
    return { document, shape: 'html' };
  },
  originalUrl: (url) => archiveTodayAddress(url)?.uriR,
});

/** The header's own fields: search box, bookmark link, share box, time element. */
function fromPage({ document }: Page): {
  uriR?: string | undefined;
  uriM?: string | undefined;
  mementoDatetime?: string | undefined;
} {
  const bookmark = attr(document.querySelector('link[rel="bookmark"]'), 'href');
  const long = attr(document.querySelector('#SHARE_LONGLINK'), 'value');
  const box =
    document.querySelector('#HEADER x-form[action*="/search"] x-input[name="q"]') ??
    document.querySelector('#HEADER x-input[name="q"]');
  const linked = [bookmark, long].map((u) => (u ? archiveTodayAddress(u) : undefined)).find((a) => a);
  const time =
    document.querySelector('#HEADER time[itemprop="pubdate"]') ?? document.querySelector('time[itemprop="pubdate"]');
  return {
    uriR: safeOriginal(attr(box, 'value')) ?? linked?.uriR,
    uriM: attr(document.querySelector('#SHARE_SHORTLINK'), 'value') ?? bookmark,
    mementoDatetime:
      captureDate(attr(time, 'datetime')) ??
      captureDate(meta(document, 'twitter:description')) ??
      linked?.mementoDatetime,
  };
}
