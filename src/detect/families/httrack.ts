/** Sites copied with HTTrack: `Mirrored from HOST/PATH by HTTrack Website Copier/3.x […], <date>`. https://www.httrack.com/ */
import { safeOriginal } from '../../kit/original.ts';
import { sameAddress, sameSite } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { captureDate } from '../capture-date.ts';
import { claim, findComments, originals, removeComments, selfAddresses } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { keepShownImages } from '../unrewrite.ts';

/** The path stands unescaped, spaces included. bounded: a comment is cut to 4,000 characters. */
const MARK = /^\s*Mirrored from (\S.{2,2048}?) by HTTrack Website Copier\/[^,]{0,80}(?:,\s{0,9}(.{10,60}))?/;
const ADDED = /^\s*\/?Added by HTTrack/;

export const httrack = defineFamily({
  name: 'httrack',
  label: 'Site copied with HTTrack',
  hosts: [],
  addresses: [],
  limitations: ['live', 'links_rewritten'],
  recognise(page) {
    const mark = read(page);
    return mark ? claim('httrack', 'certain', 'comment', mark.quote) : null;
  },
  recover(page, made) {
    const mark = read(page);
    return { ...made, uriM: page.url, ...originals(mark?.uriR), mementoDatetime: mark?.mementoDatetime };
  },
  peel({ document, url }) {
    keepShownImages(document, url);
    removeComments(document, MARK);
    removeComments(document, ADDED);
    return { document, shape: 'html' };
  },
});

function read(page: Page): { quote: string; uriR: string; mementoDatetime?: string | undefined } | undefined {
  for (const m of findComments(page.document, MARK)) {
    const given = safeOriginal(m[1]?.replaceAll(' ', '%20'));
    if (!given) continue;
    // The mark has no scheme: the page's own address decides, then https, which most old addresses lead to by now.
    const own = selfAddresses(page).find((u) => sameAddress(u, given));
    const uriR = own ?? (/^https?:/i.test(m[1] as string) ? given : given.replace(/^http:/, schemeOf(page, given)));
    return { quote: m[0].trim(), uriR, mementoDatetime: captureDate(m[2]) };
  }
  return undefined;
}

function schemeOf(page: Page, original: string): string {
  if (sameSite(page.url, original)) return page.url.startsWith('http:') ? 'http:' : 'https:';
  const own = selfAddresses(page).find((u) => sameSite(u, original));
  return own?.startsWith('http:') ? 'http:' : 'https:';
}
