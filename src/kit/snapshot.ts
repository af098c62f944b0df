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

function getters(of: Document): Getters {
  // The realm of the document itself (jsdom has its own prototypes), the content script's realm otherwise.
  const realm = (of.defaultView ?? globalThis) as unknown as { Node: typeof Node; Element: typeof Element };
  const get = (proto: object, name: string): ((x: never) => never) => {
    const getter = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (!getter) throw new TypeError(`no getter ${name}`);
    return (x) => getter.call(x) as never;
  };
  const node = realm.Node.prototype;
  const element = realm.Element.prototype;
  return {
    firstChild: get(node, 'firstChild'),
    nextSibling: get(node, 'nextSibling'),
    nodeType: get(node, 'nodeType'),
    nodeValue: get(node, 'nodeValue'),
    attributes: get(element, 'attributes'),
    localName: get(element, 'localName'),
    textContent: get(node, 'textContent'),
  } as Getters;
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
  const stack: { node: Node; parent: Node; depth: number }[] = [];
  const pushChildren = (from: Node, parent: Node, depth: number) => {
    const children: Node[] = [];
    for (let c = get.firstChild(from); c; c = get.nextSibling(c)) children.push(c);
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i] as Node, parent, depth });
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
      const { node, parent, depth } = item;
      if (++nodes > LIMITS.nodes || text > LIMITS.text) {
        shortened = true;
        stack.length = 0;
        return;
      }
      const type = get.nodeType(node);
      if (type === 3 || type === 4) {
        const value = get.nodeValue(node) ?? '';
        text += value.length;
        parent.appendChild(copy.createTextNode(value));
      } else if (type === 8) {
        parent.appendChild(copy.createComment((get.nodeValue(node) ?? '').slice(0, 4000)));
      } else if (type === 1) {
        const element = node as Element;
        const name = get.localName(element).toLowerCase();
        if (SKIPPED.has(name)) continue;
        const made = copy.createElementNS(HTML, safeName(name));
        copyAttributes(get, element, made);
        if (isRendered && !isRendered(element)) made.setAttribute('data-x-hidden', '');
        // Deeper than the ceiling the tree is flattened: nothing of the text is lost.
        const home = depth < LIMITS.depth ? parent.appendChild(made) : parent;
        if (name === 'script') {
          made.appendChild(copy.createTextNode((get.textContent(element) ?? '').slice(0, LIMITS.script)));
          if (home === parent) parent.appendChild(made);
        } else {
          pushChildren(element, home, depth + 1);
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
    if (/^on/i.test(name) || !ATTRIBUTE_NAME.test(name)) continue;
    // A name gives no named access to an unknown element, but an image keeps its tag.
    if (name === 'name' && to.localName === 'img') continue;
    to.setAttribute(name, value);
  }
}
