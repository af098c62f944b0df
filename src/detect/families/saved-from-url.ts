/** Pages saved by a browser: the mark of the web, `<!-- saved from url=(0042)https://… -->`, wherever they are kept now. */
import { comments } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { sameAddress } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { claim, originals, removeComments } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { keepShownImages } from '../unrewrite.ts';

/** bounded: a comment is cut to 3,000 characters. */
const MARK = /^\s*saved from url\s?=\s?\((\d{4,5})\)\s?(\S.*)/i;

/** What browsers wrote for a page that came by mail: no address of any page. */
const PLACEHOLDER = /^https?:\/\/internet\.e-mail(?:[/?#]|$)/i;

export const savedFromUrl = defineFamily({
  name: 'saved-from-url',
  label: 'Page saved by a browser',
  hosts: [],
  addresses: [],
  limitations: ['live', 'video'],
  recognise(page) {
    const mark = read(page);
    return mark ? claim('saved-from-url', 'certain', 'comment', mark.quote) : null;
  },
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(read(page)?.uriR) }),
  peel({ document, url }) {
    keepShownImages(document, url);
    removeComments(document, MARK);
    return { document, shape: 'html' };
  },
});

function read(page: Page): { quote: string; uriR: string } | undefined {
  for (const text of comments(page.document)) {
    const m = MARK.exec(text.slice(0, 3000));
    if (!m) continue;
    // The number is the length of the address, which may hold spaces; edited files keep the number of old.
    const given = (m[2] as string).trim();
    const whole = given.split(/\s/)[0] as string;
    const counted = given.slice(0, Number(m[1])).replaceAll(' ', '%20');
    const uriR = (Number(m[1]) > whole.length ? safeOriginal(counted) : undefined) ?? safeOriginal(whole);
    if (uriR && !sameAddress(uriR, page.url) && !PLACEHOLDER.test(uriR)) return { quote: text.trim(), uriR };
  }
  return undefined;
}
