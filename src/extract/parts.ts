import { pacer } from '../kit/steps.ts';
import { relLinks } from '../kit/rel-links.ts';
import { absolute, type HttpUrl, parseUrl, queryPairs, sameSite } from '../kit/url.ts';
import { PAGE_COUNT, NEXT_PAGE, PAGE_NUMBER, FULL_TEXT } from '../lang/page-words.ts';

/** Links looked at. */
const LINKS = 3000;
/** Longest words of a link to another part. */
const WORDS = 30;

/**
 * Whether a page says that it is one of several that hold the article: a list of page numbers, a link to the next page of
 * the same address, or a count. Neighbouring articles, which `rel="next"` names as well, do not count.
 *
 * @param url of the original
 * @param originalUrl a mirrored link → the original one
 */
export function* isPartSteps(
  document: Document,
  url: string,
  originalUrl: (url: string) => string,
): Generator<void, boolean> {
  const samePage = (href: string | null): boolean => {
    const target = absolute(href, url);
    return !!target && isOtherPart(originalUrl(target), url);
  };
  for (const relation of ['next', 'prev'])
    for (const link of relLinks(document, relation)) if (samePage(link.getAttribute('href'))) return true;
  const numbers = new Set<string>();
  let count = 0;
  for (const a of document.querySelectorAll('a[href]')) {
    if (++count > LINKS) break;
    const words = (a.textContent ?? '').slice(0, 40).trim();
    if (words.length > WORDS) continue;
    const number = PAGE_NUMBER.exec(words)?.[1];
    if (number ? samePage(a.getAttribute('href')) && numbers.add(number).size >= 2 : false) return true;
    if (!number && NEXT_PAGE.test(words) && samePage(a.getAttribute('href'))) return true;
  }
  const pause = pacer();
  for (const el of document.querySelectorAll('p, div, span, li, nav, td')) {
    if (pause(2)) yield;
    // A line and what is emphasised in it; the text of containers would be gathered at every level.
    if (!isLine(el)) continue;
    const text = el.textContent ?? '';
    if (text.length > 80 || !/\d/.test(text)) continue;
    const m = PAGE_COUNT.exec(text.replace(/\s+/g, ' '));
    if (m && m.slice(1).some((n) => Number(n) > 1)) return true;
  }
  return false;
}

/** At most three elements, with nothing but text in them. */
function isLine(el: Element): boolean {
  let count = 0;
  for (let child = el.firstElementChild; child; child = child.nextElementSibling)
    if (++count > 3 || child.firstElementChild) return false;
  return true;
}

/** `/a/b` and `/a/b/2`, `/a/b?page=2`, `/a/b_2.html`: two parts of one article. */
function isOtherPart(target: string, url: string): boolean {
  if (!sameSite(target, url)) return false;
  const [there, here] = [parseUrl(target), parseUrl(url)];
  if (!there || !here || there.pathname + there.search === here.pathname + here.search) return false;
  const [a, b] = [whole(there), whole(here)];
  return a.length > 6 && a === b;
}

const PAGE_PARAMETER = /^(?:page|p|pg|pagenum|paged|seite|pagina|start|currentpage)$/i;

/** The address without what numbers a part. */
function whole(url: HttpUrl): string {
  const kept = queryPairs(url.search).filter(
    ([name, value]) => !(PAGE_PARAMETER.test(name) && /^\d{1,3}$/.test(value)),
  );
  const path = url.pathname
    .replace(/\/(?:page\/|seite\/|p)?\d{1,2}\/?$/i, '')
    .replace(/[_,-](?:page-?|p|seite-)?\d{1,2}(?=\.\w{3,5}$)/i, '')
    .replace(/\/$/, '')
    .replace(/\.\w{3,5}$/, '');
  return `${path}?${kept.map((pair) => pair.join('=')).join('&')}`;
}

/** Whether the found text ends in a link to the rest of it. */
export function endsInFullText(blocks: Element): boolean {
  for (const el of [...blocks.children].slice(-3))
    for (const a of el.querySelectorAll('a[href]')) {
      const words = (a.textContent ?? '').trim();
      if (words.length <= 60 && FULL_TEXT.test(words)) return true;
    }
  return false;
}
