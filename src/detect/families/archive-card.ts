/** Archives that put a card of labelled fields before each kept article: title, author, date, source. */
import { readDate } from '../../text/dates.ts';
import { following } from '../../kit/dom.ts';
import { safeOriginal } from '../../kit/original.ts';
import { oneLine } from '../../kit/text.ts';
import { absolute, isDeep, sameSite } from '../../kit/url.ts';
import type { Facts } from '../../model/draft.ts';
import type { Page } from '../../model/page.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { platformOf } from '../repost.ts';
import { CARD_FIELDS, CARD_LABEL, CARD_HEADING, NOBODY } from '../../lang/keepers.ts';

/** Children of a box among which the labels must stand. */
const ROWS = 60;
/** `【404文库】source｜title` */
const PREFIX = /^\s*【[^】]{1,20}】\s*(?:[^｜|]{1,40}[｜|]\s*)?/u;

export const archiveCard = defineFamily({
  name: 'archive-card',
  label: 'Archive with a source card',
  hosts: [],
  addresses: [],
  limitations: ['live'],
  recognise(page) {
    const card = read(page);
    return card?.uriR ? claim('archive-card', 'certain', 'label-line', oneLine(card.element.textContent, 300)) : null;
  },
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(read(page)?.uriR) }),
  peel(page) {
    const { document } = page;
    const card = read(page);
    if (!card) return { document, shape: 'html' };
    card.element.remove();
    for (const heading of document.querySelectorAll('h1')) {
      const text = heading.textContent ?? '';
      if (PREFIX.test(text)) heading.textContent = text.replace(PREFIX, '');
    }
    removeAll(
      document.head,
      'meta[name="author"], meta[property^="article:"], meta[property="og:site_name"], meta[property="og:title"], meta[property="og:url"], link[rel="canonical"]',
    );
    return { document, shape: 'html', facts: card.facts };
  },
});

interface Card {
  element: Element;
  uriR?: string | undefined;
  facts: Facts;
}

/** A list in which three known fields stand, one of them the source, with the row of each. */
function cardOf(document: Document): { list: Element; values: Map<string, Element> } | undefined {
  for (const list of document.querySelectorAll('ul, ol, dl, table, blockquote, div')) {
    if (!looksLabelled(list)) continue;
    const rows = [...list.children].filter((row) => (row.textContent ?? '').length < 400);
    if (rows.length < 3 || rows.length > 20) continue;
    const values = new Map<string, Element>();
    for (const row of rows) {
      const text = (row.textContent ?? '').trim();
      const name = Object.keys(CARD_FIELDS).find((key) => CARD_FIELDS[key]?.test(text));
      if (name && !values.has(name)) values.set(name, row);
    }
    if (
      values.size < 3 ||
      !(values.has('source') || values.has('title')) ||
      !(values.has('author') || values.has('date'))
    )
      continue;
    return { list, values };
  }
  return undefined;
}

/** What the page's card says; its heading comes with it. */
function read(page: Page): Card | undefined {
  const card = cardOf(page.document);
  if (!card) return undefined;
  const { list, values } = card;
  const links = [
    ...(values.get('source')?.querySelectorAll('a[href]') ?? []),
    ...(values.get('title')?.querySelectorAll('a[href]') ?? []),
  ];
  const uriR = links
    .map((a) => safeOriginal(absolute(a.getAttribute('href'), page.url)))
    .find((u): u is string => !!u && isDeep(u) && !sameSite(u, page.url));
  return { element: boxOf(list), uriR, facts: factsOf(values, uriR) };
}

/** Whether three children begin with what may be a label: most lists and boxes are known by that, without all their text. */
function looksLabelled(list: Element): boolean {
  if (list.childElementCount < 3) return false;
  let [looked, count] = [0, 0];
  for (let row = list.firstElementChild; row && looked < ROWS; row = row.nextElementSibling, looked++)
    if (CARD_LABEL.test(firstWords(row)) && ++count >= 3) return true;
  return false;
}

/** The first text of an element that is more than white space. */
function firstWords(el: Element): string {
  let node: Node | null = el;
  while ((node = following(node, el))) {
    const text = node.nodeType === 3 ? node.nodeValue?.trimStart() : undefined;
    if (text) return text;
  }
  return '';
}

/** The box that holds the list and its heading and nothing else; otherwise the list, with the heading taken away. */
function boxOf(list: Element): Element {
  const parent = list.parentElement;
  const before = list.previousElementSibling;
  if (
    parent &&
    parent.localName !== 'body' &&
    (parent.textContent ?? '').trim().length < (list.textContent ?? '').trim().length + 60
  )
    return parent;
  if (before && CARD_HEADING.test((before.textContent ?? '').trim())) before.remove();
  return list;
}

function factsOf(rows: ReadonlyMap<string, Element>, uriR: string | undefined): Facts {
  const value = (name: string): string | undefined =>
    oneLine((rows.get(name)?.textContent ?? '').trim().replace(CARD_FIELDS[name] as RegExp, ''), 300) || undefined;
  const title = value('title');
  const author = value('author');
  const source = value('source') ?? (uriR && platformOf(uriR));
  const date = readDate(value('date'))?.slice(0, 10);
  const people = author
    ?.split(/[、，,/]|\s{1,3}(?:and|和|与)\s{1,3}/)
    .map((name) => name.trim())
    .filter((name) => name && !NOBODY.test(name));
  return {
    headline: title ? { value: title, from: 'label-line' } : undefined,
    author: people?.length
      ? { value: people.map((name) => ({ name, kind: 'person' as const })), from: 'label-line' }
      : undefined,
    datePublished: date ? { value: date, from: 'label-line' } : undefined,
    publisher: source ? { value: { name: source, url: undefined }, from: 'label-line' } : undefined,
  };
}
