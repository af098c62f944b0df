import { attr } from '../../kit/dom.ts';
import { collapse } from '../../kit/text.ts';
import { mayHaveAttribute } from '../../kit/page-index.ts';
import type { Stated } from './types.ts';

const ARTICLE = /article|posting|report|creativework/i;
const OTHER = /image|video|comment|person|organization/i;

/**
 * schema.org microdata and RDFa, and the microformat hAtom, in the attributes of visible elements.
 */
export function fromMicrodata(document: Document): Stated {
  const having = (...names: string[]) => {
    const selector = names.filter((name) => mayHaveAttribute(document, name)).map((name) => `[${name}]`);
    return selector.length ? [...document.querySelectorAll(selector.join())] : [];
  };
  const scope = having('itemscope', 'typeof').find((el) => ARTICLE.test(typeOf(el))) ?? document.body;
  const own = new Map<string, Element[]>();
  for (const el of having('itemprop', 'property')) {
    if (!scope.contains(el) || !isOwn(el, scope)) continue;
    const names = `${el.getAttribute('itemprop') ?? ''} ${(el.getAttribute('property') ?? '').replace(/(?:^|\s)schema:/g, ' ')}`;
    for (const name of names.toLowerCase().split(/\s+/)) if (name) own.set(name, [...(own.get(name) ?? []), el]);
  }
  const value = (name: string): string | undefined => own.get(name)?.map(said).find(Boolean);
  const authors = (own.get('author') ?? []).flatMap((el) => {
    const names = [...el.querySelectorAll('[itemprop]')]
      .filter((inner) => /\bname\b/i.test(inner.getAttribute('itemprop') ?? ''))
      .flatMap((inner) => said(inner) ?? []);
    return names.length ? names : (said(el) ?? []);
  });
  const entry = [...document.querySelectorAll('.hentry, .h-entry')].find(
    (el) => !/\bcomment/i.test(el.getAttribute('class') ?? '') && el.querySelector('h1, .entry-title, .p-name'),
  );
  return {
    headline: value('headline'),
    authors: [...new Set(authors)],
    datePublished:
      value('datepublished') ?? value('datecreated') ?? dated(entry, '.published, .dt-published, time[pubdate]'),
    dateModified: value('datemodified') ?? dated(entry, '.updated, .dt-updated'),
    publisher: publisherOf(own.get('publisher')?.[0]),
  };
}

/** An item inside the article (a picture, a video, a person) has properties of its own. */
function isOwn(el: Element, scope: Element): boolean {
  for (let at = el.parentElement; at && at !== scope; at = at.parentElement)
    if (at.hasAttribute('itemscope')) return !OTHER.test(typeOf(at));
  return true;
}

function typeOf(el: Element): string {
  return `${el.getAttribute('itemtype') ?? ''} ${el.getAttribute('typeof') ?? ''}`.slice(0, 200);
}

function publisherOf(el: Element | undefined): string | undefined {
  if (!el) return undefined;
  if (!el.hasAttribute('itemscope')) return said(el);
  return said([...el.querySelectorAll('[itemprop]')].find((inner) => inner.getAttribute('itemprop') === 'name'));
}

function dated(entry: Element | undefined, selector: string): string | undefined {
  const el = entry?.querySelector(selector);
  return el ? (attr(el, 'datetime') ?? attr(el, 'title')) : undefined;
}

/** What an element says: its machine-readable value, else its words. */
function said(el: Element | undefined): string | undefined {
  if (!el) return undefined;
  return (
    attr(el, 'content') ??
    attr(el, 'datetime') ??
    (el.localName === 'abbr' ? attr(el, 'title') : undefined) ??
    (collapse((el.textContent ?? '').slice(0, 2000)).trim() || undefined)
  );
}
