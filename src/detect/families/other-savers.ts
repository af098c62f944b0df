/** Save Page WE, monolith, WebScrapBook, note takers' web clippers: pages saved with a mark in the head or in a comment. */
import { attr, comments, meta } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { absolute } from '../../kit/url.ts';
import type { Page } from '../../model/page.ts';
import { iso } from '../address-parts.ts';
import { captureDate } from '../capture-date.ts';
import { claim, originals, removeAll, removeComments, selfAddresses } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { keepShownImages } from '../unrewrite.ts';

interface Mark {
  kind: 'comment' | 'marker';
  quote: string;
  uriR?: string | undefined;
  mementoDatetime?: string | undefined;
}

const MONOLITH = /^\s*Saved from (\S{1,2048}|local source)(?: at (\S{1,40}))? using monolith\b/i;

export const otherSavers = defineFamily({
  name: 'other-savers',
  label: 'Saved page',
  hosts: [],
  addresses: [],
  limitations: ['live', 'video'],
  recognise(page) {
    const mark = read(page);
    return mark ? claim('other-savers', 'certain', mark.kind, mark.quote) : null;
  },
  recover(page, made) {
    const mark = read(page);
    return {
      ...made,
      uriM: page.url,
      ...originals(mark?.uriR ?? selfAddresses(page)[0]),
      mementoDatetime: mark?.mementoDatetime,
    };
  },
  peel({ document, url }) {
    keepShownImages(document, url);
    restoreKept(document);
    removeComments(document, MONOLITH);
    removeAll(
      document,
      'meta[name^="savepage-"], x-script[id^="savepage-"], [data-scrapbook-elem], meta[name="source-url"]',
    );
    document.documentElement.removeAttribute('data-scrapbook-source');
    return { document, shape: 'html' };
  },
});

/** Save Page WE puts files into the page and keeps their addresses beside them. */
function restoreKept(document: Document): void {
  const base = attr(document.querySelector('base'), 'href') ?? meta(document, 'savepage-url');
  for (const element of document.querySelectorAll(
    '[data-savepage-src], [data-savepage-href], [data-savepage-srcset], [data-savepage-currentsrc]',
  ))
    for (const name of ['currentsrc', 'src', 'href', 'srcset']) {
      const kept = attr(element, `data-savepage-${name}`);
      const restored = name === 'srcset' ? kept : absolute(kept, base);
      if (restored) element.setAttribute(name === 'currentsrc' ? 'src' : name, restored);
    }
}

function read(page: Page): Mark | undefined {
  return savePageWe(page) ?? webScrapBook(page) ?? monolith(page) ?? clipper(page);
}

function savePageWe({ document }: Page): Mark | undefined {
  const head = document.querySelector(
    'meta[name="savepage-url"], meta[name="savepage-from"], meta[name="savepage-date"]',
  );
  if (!head) return undefined;
  // The address is empty or "Unknown" in real files; where it was saved from is the next best, then the base.
  const uriR =
    safeOriginal(meta(document, 'savepage-url')) ??
    safeOriginal(meta(document, 'savepage-from')) ??
    safeOriginal(attr(document.querySelector('base'), 'href'));
  const quote = `savepage-url ${meta(document, 'savepage-url') ?? ''}`;
  return { kind: 'marker', quote, uriR, mementoDatetime: captureDate(meta(document, 'savepage-date')) };
}

function webScrapBook({ document }: Page): Mark | undefined {
  const source = attr(document.documentElement, 'data-scrapbook-source');
  if (!source) return undefined;
  const m = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(
    attr(document.documentElement, 'data-scrapbook-create') ?? '',
  );
  const [y, mo, d, h, mi, s] = (m ?? []).slice(1).map(Number) as [number, number, number, number, number, number];
  const mementoDatetime = m ? iso(Date.UTC(y, mo - 1, d, h, mi, s)) : undefined;
  return { kind: 'marker', quote: `data-scrapbook-source ${source}`, uriR: safeOriginal(source), mementoDatetime };
}

function monolith({ document }: Page): Mark | undefined {
  for (const text of comments(document)) {
    const m = MONOLITH.exec(text.slice(0, 3000));
    if (m) return { kind: 'comment', quote: text.trim(), uriR: safeOriginal(m[1]), mementoDatetime: captureDate(m[2]) };
  }
  return undefined;
}

/** Evernote and its kin: `<meta name="source-url">` or `itemprop`, with `created` in the basic ISO form. */
function clipper({ document }: Page): Mark | undefined {
  const source = meta(document, 'source-url');
  const uriR = safeOriginal(source);
  if (!source || !uriR) return undefined;
  const m = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(meta(document, 'created') ?? '');
  const mementoDatetime = m
    ? `${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`
    : captureDate(meta(document, 'created'));
  return { kind: 'marker', quote: `source-url ${source}`, uriR, mementoDatetime };
}
