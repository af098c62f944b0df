/**
 * An inert copy of a page, taken in one iterative walk. Everything after this file works on the copy.
 *
 * - The page is only read, through getters captured once: a form control named `parentNode` or an image named
 *   `querySelector` cannot put itself in the place of a property (one `<input name=parentNode>` hangs Readability).
 * - What could load, run or clobber becomes an unknown element with the prefix `x-` (`x-form`, `x-input`, `x-script`,
 *   `x-iframe` …): its attributes and text can still be asked, and nothing else can happen.
 * - `on…` attributes are never copied: in Chromium merely setting one reports to the page's policy.
 */

/** Ceilings of the walk (threat model: exhaustion). Beyond them the copy ends and `shortened` is true. */
export const LIMITS = { nodes: 200_000, depth: 512, text: 8_000_000, script: 262_144 } as const;

/** Elements whose own behaviour or named access is dangerous in a copy. */
const DEFUSED = new Set(
  'form input textarea button select option optgroup datalist output fieldset object embed iframe frame frameset script applet map area audio video source track portal fencedframe'.split(
    ' ',
  ),
);
/** Not copied at all. */
const SKIPPED = new Set('style noscript template svg'.split(' '));

const HTML = 'http://www.w3.org/1999/xhtml';

export interface Snapshot {
  readonly document: Document;
  readonly shortened: boolean;
}

interface Getters {
  firstChild(n: Node): Node | null;
  nextSibling(n: Node): Node | null;
  nodeType(n: Node): number;
  nodeValue(n: Node): string | null;
  attributes(e: Element): NamedNodeMap;
  localName(e: Element): string;
  textContent(n: Node): string | null;
}

/** The getters of the prototypes that `of` itself has: a content script's own, or those of a DOM library. */
function getters(of: Document): Getters {
  const node = (name: string) => getter(of, name);
  const firstChild = node('firstChild');
  const nextSibling = node('nextSibling');
  const nodeType = node('nodeType');
  let root = firstChild(of as never) as Node | null;
  while (root && nodeType(root as never) !== 1) root = nextSibling(root as never);
  const element = root ?? of.implementation.createHTMLDocument('').documentElement;
  return {
    firstChild,
    nextSibling,
    nodeType,
    nodeValue: node('nodeValue'),
    attributes: getter(element, 'attributes'),
    localName: getter(element, 'localName'),
    textContent: node('textContent'),
  } as Getters;
}

/** The getter of `name` on the prototypes of `object`: a named form control or image is an own property and never found here. */
function getter(object: object, name: string): (x: never) => never {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (get) return (x) => get.call(x) as never;
  }
  throw new TypeError(`no getter ${name}`);
}

const ATTRIBUTE_NAME = /^[a-zA-Z_:][-\w:.]*$/;

/**
 * Copies `source` (a live or parsed document) into a new inert document.
 *
 * @param source the document to copy; it is not changed
 * @param isRendered asked of each element, when given; what is not rendered gets the attribute `data-x-hidden`
 */
export function snapshot(source: Document, isRendered?: (element: Element) => boolean): Snapshot {
  const get = getters(source);
  const copy = emptyDocument(source);
  let nodes = 0;
  let text = 0;
  let shortened = false;

  const root = findRoot(source, get);
  // A stack of (source node, parent in the copy): depth of the page is no depth of ours.
  // `shell`: beyond the ceiling, the element that the node stood in, which could not be nested any deeper.
  const stack: { node: Node; parent: Node; depth: number; shell?: Element | undefined }[] = [];
  const pushChildren = (from: Node, parent: Node, depth: number, shell?: Element) => {
    const children: Node[] = [];
    for (let c = get.firstChild(from); c; c = get.nextSibling(c)) children.push(c);
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i] as Node, parent, depth, shell });
  };

  // Comments before <html> matter: savers write "saved from url" there.
  for (let c = get.firstChild(source); c; c = get.nextSibling(c)) {
    if (get.nodeType(c) === 8) copy.insertBefore(copy.createComment(get.nodeValue(c) ?? ''), copy.documentElement);
  }
  if (root) {
    copyAttributes(get, root, copy.documentElement);
    for (let c = get.firstChild(root); c; c = get.nextSibling(c)) {
      const name = get.nodeType(c) === 1 ? get.localName(c as Element).toLowerCase() : '';
      if (name === 'head') {
        copyAttributes(get, c as Element, copy.head);
        pushChildren(c, copy.head, 1);
      } else if (name === 'body') {
        copyAttributes(get, c as Element, copy.body);
        pushChildren(c, copy.body, 1);
      } else if (get.nodeType(c) === 8) {
        copy.documentElement.insertBefore(copy.createComment(get.nodeValue(c) ?? ''), copy.head);
      } else if (name) {
        stack.push({ node: c, parent: copy.body, depth: 1 });
      }
      drain();
    }
  }
  return { document: copy, shortened };

  function drain(): void {
    for (let item = stack.pop(); item; item = stack.pop()) {
      const { node, parent, depth, shell } = item;
      if (++nodes > LIMITS.nodes || text > LIMITS.text) {
        shortened = true;
        stack.length = 0;
        return;
      }
      const type = get.nodeType(node);
      if (type === 3 || type === 4) {
        const value = get.nodeValue(node) ?? '';
        text += value.length;
        const home = shell ? parent.appendChild(shell.cloneNode(false)) : parent;
        home.appendChild(copy.createTextNode(value));
      } else if (type === 8) {
        parent.appendChild(copy.createComment((get.nodeValue(node) ?? '').slice(0, 4000)));
      } else if (type === 1) {
        const element = node as Element;
        const name = get.localName(element).toLowerCase();
        if (SKIPPED.has(name)) continue;
        const made = copy.createElementNS(HTML, safeName(name));
        copyAttributes(get, element, made);
        if (isRendered && !isRendered(element)) made.setAttribute('data-x-hidden', '');
        if (name === 'script') {
          parent.appendChild(made);
          made.appendChild(copy.createTextNode((get.textContent(element) ?? '').slice(0, LIMITS.script)));
        } else if (depth < LIMITS.depth || !get.firstChild(element)) {
          parent.appendChild(made);
          pushChildren(element, made, depth + 1);
        } else {
          // Deeper than the ceiling elements stand side by side, each text in a shell of its own: neither the text nor
          // where a paragraph ends is lost.
          pushChildren(element, parent, depth, made);
        }
      }
    }
  }
}

/** A new inert HTML document: nothing in it loads or runs, and it belongs to no window. */
export function emptyDocument(like: Document): Document {
  const implementation = like.implementation;
  return implementation.createHTMLDocument('');
}

function findRoot(source: Document, get: Getters): Element | null {
  for (let c = get.firstChild(source); c; c = get.nextSibling(c)) if (get.nodeType(c) === 1) return c as Element;
  return null;
}

function safeName(name: string): string {
  if (DEFUSED.has(name)) return `x-${name}`;
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'x-unknown';
}

function copyAttributes(get: Getters, from: Element, to: Element): void {
  const attributes = get.attributes(from);
  for (let i = 0; i < attributes.length; i++) {
    const { name, value } = attributes[i] as Attr;
    // AMP's own mark is no name that `setAttribute` takes.
    if (name === '⚡') to.setAttribute('data-x-amp', '');
    if (/^on/i.test(name) || !ATTRIBUTE_NAME.test(name)) continue;
    // A name gives no named access to an unknown element, but an image keeps its tag.
    if (name === 'name' && to.localName === 'img') continue;
    to.setAttribute(name, value);
  }
}
