/** Small questions asked of an inert tree. Loops, no recursion: mirrors nest paragraphs hundreds of levels deep. */
import { elementsNamed } from './page-index.ts';

/** Every element below `root` in document order, as they stand now. */
export function elementsBelow(root: Node): Element[] {
  const found: Element[] = [];
  const walker = walk(root, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Element);
  return found;
}

/** The DOM's own walk over nodes of one kind (`NodeFilter.SHOW_…`), which passes over all others by itself. */
function walk(root: Node, kind: number): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, kind);
}

/** The next node in document order within `root`; with `skip`, the next one outside `node`. */
export function following(node: Node, root: Node, skip = false): Node | null {
  if (!skip && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** Comments of the whole document, those before `<html>` included, in order. */
export function comments(document: Document): string[] {
  const found: string[] = [];
  const walker = walk(document, 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.nodeValue ?? '');
  return found;
}

/** The text of an element when it is shorter than `most`, without gathering that of a whole page to find that it is not. */
export function shortText(element: Element, most: number): string | undefined {
  const walker = walk(element, 4);
  let text = '';
  // Of white space there may be much; each time it is looked at, twice as much must have come together.
  let next = most;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += node.nodeValue ?? '';
    if (text.length < next) continue;
    if (text.trim().length >= most) return undefined;
    next = text.length * 2;
  }
  return text.trim().length >= most ? undefined : text;
}

/** The first `most` characters of an element's text. */
export function textStart(element: Element, most: number): string {
  const first = element.firstChild;
  if (first?.nodeType === 3 && !first.nextSibling) return (first as Text).substringData(0, most);
  const walker = walk(element, 4);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode())
    text += (node as Text).substringData(0, most - text.length);
  return text;
}

/** The last `most` characters of an element's text. */
export function textEnd(element: Element, most: number): string {
  const walker = walk(element, 4);
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  walker.currentNode = last;
  let text = '';
  for (let node: Node | null = last; node && text.length < most; node = walker.previousNode())
    if (node.nodeType === 3) text = (node.nodeValue ?? '') + text;
  return text.slice(-most);
}

/** Characters of an element's text, counted no further than beyond `most`; to gather a text of millions takes ten times as long. */
export function textLength(element: Element, most = Infinity): number {
  const walker = walk(element, 4);
  let length = 0;
  for (let node = walker.nextNode(); node && length <= most; node = walker.nextNode()) length += (node as Text).length;
  return length;
}

/** Replaces `element` by its children. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  while (element.firstChild) parent.insertBefore(element.firstChild, element);
  parent.removeChild(element);
}

/** The same element under another name, attributes and children kept. */
export function rename(element: Element, tag: string): Element {
  const made = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) made.setAttribute(name, value);
  while (element.firstChild) made.appendChild(element.firstChild);
  element.parentNode?.replaceChild(made, element);
  return made;
}

/** Trimmed value of an attribute; undefined when empty or missing. */
export function attr(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name)?.trim() || undefined;
}

/** Key and name → `content` of the first `<meta>` that has them. */
interface MetaIndex {
  readonly all: readonly Element[];
  readonly contents: ReadonlyMap<string, string>;
}
const META_KEYS = ['property', 'name', 'itemprop', 'http-equiv'];
/** Some twenty families ask for a dozen names each. Elements are taken away while a page is peeled, never changed. */
const metaIndexes = new WeakMap<Document, MetaIndex>();

/** `content` of the first `<meta>` of a name (`name`, `property` or `itemprop`), compared without case; `names` are in lower case. */
export function meta(document: Document, ...names: string[]): string | undefined {
  let index = metaIndexes.get(document);
  if (!index?.all.every((el) => el.isConnected)) metaIndexes.set(document, (index = indexMeta(document)));
  for (const name of names)
    for (const key of META_KEYS) {
      const found = index.contents.get(`${key} ${name}`);
      if (found) return found;
    }
  return undefined;
}

function indexMeta(document: Document): MetaIndex {
  const all = elementsNamed(document, 'meta');
  const contents = new Map<string, string>();
  for (const element of all)
    for (const key of META_KEYS) {
      const name = element.getAttribute(key);
      if (name === null) continue;
      const at = `${key} ${name.toLowerCase()}`;
      if (!contents.has(at)) contents.set(at, attr(element, 'content') ?? '');
    }
  return { all, contents };
}

/** The page's blocks of JSON-LD, in order. */
export function jsonLdBlocks(document: Document): Element[] {
  return elementsNamed(document, 'x-script').filter((el) => /ld\+json/i.test(el.getAttribute('type') ?? ''));
}

const HIDING =
  '[hidden], [data-x-hidden], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i]';
/** Pages that show their article by script hold all of it in a hidden box: more text than this is not hidden on purpose. */
const HIDDEN_AT_MOST = 1000;

/** Whether the page keeps this element from its readers' sight, as far as markup tells. */
export function isHidden(element: Element): boolean {
  const box = element.closest(HIDING);
  return !!box && (box.textContent ?? '').length <= HIDDEN_AT_MOST;
}
