/** Pages saved with SingleFile; its comment stands first inside `<html>`. https://github.com/gildas-lormeau/SingleFile */
import { comments } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import type { Page } from '../../model/page.ts';
import { captureDate } from '../capture-date.ts';
import { claim, originals, removeAll, removeComments, selfAddresses } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { keepShownImages } from '../unrewrite.ts';

const MARK = /^\s*(?:Page saved with SingleFile|Archive processed by SingleFile)/;

export const singlefile = defineFamily({
  name: 'singlefile',
  label: 'Saved with SingleFile',
  hosts: [],
  addresses: [],
  limitations: ['live', 'video'],
  recognise(page) {
    const quote = comments(page.document).find((text) => MARK.test(text));
    return quote ? claim('singlefile', 'certain', 'comment', quote) : null;
  },
  recover(page, made) {
    const { uriR, mementoDatetime } = read(page);
    return { ...made, uriM: page.url, ...originals(uriR ?? selfAddresses(page)[0]), mementoDatetime };
  },
  peel({ document, url }) {
    keepShownImages(document, url);
    removeAll(document, 'single-file-infobar, .single-file-ui-element, .sf-hidden');
    removeComments(document, MARK);
    return { document, shape: 'html' };
  },
});

/** A page saved twice carries the mark twice, and the later one names a file: the first that names a page counts. */
function read(page: Page): { uriR?: string | undefined; mementoDatetime?: string | undefined } {
  let first: string | undefined;
  for (const text of comments(page.document)) {
    if (!MARK.test(text)) continue;
    const mementoDatetime = captureDate(/saved date:\s*([^\n]{6,120})/i.exec(text)?.[1]);
    const uriR = safeOriginal(/^[ \t]{0,9}url:[ \t]{0,9}(\S{1,4000})/im.exec(text)?.[1]);
    if (uriR) return { uriR, mementoDatetime };
    first ??= mementoDatetime;
  }
  return { mementoDatetime: first };
}
