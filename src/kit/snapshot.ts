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
export const LIMITS = { nodes: 100_000, depth: 512, text: 4_000_000, script: 262_144, attribute: 262_144 } as const;

/** What is still copied when a ceiling is met: the page's end, where copies name their original. */
const END = { steps: 40, nodes: 2000, text: 40_000 } as const;
/** Nodes of a file's element that the always-on script looks at. */
const GLANCE = 20_000;

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
  const walk = new Walk(get, copy, isRendered);

  // Comments before <html> matter: savers write "saved from url" there.
  for (let c = get.firstChild(source); c; c = get.nextSibling(c)) {
    if (get.nodeType(c) === 8) copy.insertBefore(copy.createComment(get.nodeValue(c) ?? ''), copy.documentElement);
  }
  const root = findRoot(source, get);
  if (root) {
    copyAttributes(get, root, copy.documentElement);
    for (let c = get.firstChild(root); c; c = get.nextSibling(c)) {
      const name = get.nodeType(c) === 1 ? get.localName(c as Element).toLowerCase() : '';
      if (name === 'head') {
        copyAttributes(get, c as Element, copy.head);
        walk.children(c, copy.head, 1);
      } else if (name === 'body') {
        copyAttributes(get, c as Element, copy.body);
        walk.children(c, copy.body, 1);
      } else if (get.nodeType(c) === 8) {
        copy.documentElement.insertBefore(copy.createComment(get.nodeValue(c) ?? ''), copy.head);
      } else if (name) {
        walk.node(c, copy.body);
      }
    }
  }
  return { document: copy, shortened: walk.shortened };
}

/** The same of one element: a copy of it and what it holds, in an inert document of its own; of a large one both ends. */
export function inertElement(source: Element): Element {
  const document = source.ownerDocument;
  const copy = emptyDocument(document);
  new Walk(getters(document), copy, undefined, GLANCE).node(source, copy.body);
  return copy.body.firstElementChild ?? copy.body;
}

/** What is still to be copied, with where it goes. */
interface Step {
  readonly node: Node;
  readonly parent: Node;
  readonly depth: number;
  /** Beyond the ceiling, the element that the node stood in, which could not be nested any deeper. */
  readonly shell?: Element | undefined;
}

/** The walk over live nodes: a stack of steps, because depth of the page is no depth of ours. */
class Walk {
  shortened = false;
  /** What may still be copied. */
  private text: number = LIMITS.text;
  private readonly stack: Step[] = [];

  constructor(
    private readonly get: Getters,
    private readonly copy: Document,
    private readonly isRendered?: (element: Element) => boolean,
    private nodes: number = LIMITS.nodes,
  ) {}

  /** Copies the children of `from` into `parent`. */
  children(from: Node, parent: Node, depth: number): void {
    this.push(from, parent, depth);
    this.drain();
  }

  /** Copies one node into `parent`. */
  node(node: Node, parent: Node): void {
    this.stack.push({ node, parent, depth: 1 });
    this.drain();
  }

  private push(from: Node, parent: Node, depth: number, shell?: Element): void {
    const { get } = this;
    const children: Node[] = [];
    for (let c = get.firstChild(from); c; c = get.nextSibling(c)) {
      children.push(c);
      // More than will be copied need not be listed.
      if (children.length > LIMITS.nodes) break;
    }
    for (let i = children.length - 1; i >= 0; i--) this.stack.push({ node: children[i] as Node, parent, depth, shell });
  }

  private drain(): void {
    for (let step = this.stack.pop(); step; step = this.stack.pop()) {
      if (--this.nodes < 0 || this.text < 0) {
        if (this.shortened) {
          this.stack.length = 0;
          return;
        }
        this.shortened = true;
        this.nodes = END.nodes;
        this.text = END.text;
        // The steps at the bottom are the last of the page.
        if (this.stack.length > END.steps) {
          this.stack.length = END.steps;
          continue;
        }
      }
      this.take(step);
    }
  }

  private take({ node, parent, depth, shell }: Step): void {
    const { get, copy } = this;
    const type = get.nodeType(node);
    if (type === 3 || type === 4) {
      const value = get.nodeValue(node) ?? '';
      const home = shell ? parent.appendChild(shell.cloneNode(false)) : parent;
      // One text longer than a whole page is cut as well.
      const kept = value.slice(0, LIMITS.text);
      this.text -= value.length;
      home.appendChild(copy.createTextNode(kept));
    } else if (type === 8) {
      parent.appendChild(copy.createComment((get.nodeValue(node) ?? '').slice(0, 4000)));
    } else if (type === 1) {
      const element = node as Element;
      const name = get.localName(element).toLowerCase();
      if (SKIPPED.has(name)) return;
      const made = copy.createElementNS(HTML, safeName(name));
      copyAttributes(get, element, made);
      if (this.isRendered && !this.isRendered(element)) made.setAttribute('data-x-hidden', '');
      if (name === 'script') {
        parent.appendChild(made);
        made.appendChild(copy.createTextNode((get.textContent(element) ?? '').slice(0, LIMITS.script)));
      } else if (depth < LIMITS.depth || !get.firstChild(element)) {
        parent.appendChild(made);
        this.push(element, made, depth + 1);
      } else {
        // Deeper than the ceiling elements stand side by side, each text in a shell of its own: neither the text nor
        // where a paragraph ends is lost.
        this.push(element, parent, depth, made);
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
    to.setAttribute(name, value.slice(0, LIMITS.attribute));
  }
}
