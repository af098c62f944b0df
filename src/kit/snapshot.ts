/**
 * An inert copy of a page, taken in one iterative walk. Everything after this file works on the copy.
 *
 * - The page is only read, through getters captured once: a form control named `parentNode` or an image named
 *   `querySelector` cannot put itself in the place of a property (one `<input name=parentNode>` hangs Readability).
 * - What could load, run or clobber becomes an unknown element with the prefix `x-` (`x-form`, `x-input`, `x-script`,
 *   `x-iframe` …): its attributes and text can still be asked, and nothing else can happen.
 * - `on…` attributes are never copied: in Chromium merely setting one reports to the page's policy.
 * - Nothing of the page is cloned or imported, which would take a third of the time: a clone of an element with a registry
 *   of its own, or of the host of a clonable shadow root, runs the page's constructors, and hands them the copy.
 */
import { getters, type Getters } from './getters.ts';
import { notePromised } from './promised.ts';
import { safeAttribute, safeName } from './safe-names.ts';
import { ShadowTrees } from './shadow-trees.ts';
import { noteIndex, type PageIndex } from './page-index.ts';

/** Ceilings of the walk (threat model: exhaustion). Beyond them the copy ends and `shortened` is true. */
export const LIMITS = { nodes: 100_000, depth: 512, text: 4_000_000, script: 262_144, attribute: 262_144 } as const;

/**
 * What is still copied when a ceiling is met: the page's end, where copies name their original. Where its last 40 nodes hold
 * too much as well, of these the last 8, and so on.
 */
const END = { steps: [40, 8, 2], nodes: 2000, text: 40_000 } as const;
/** Nodes passed, coming and going, in the first step and in each further one; a picture takes as long as several. */
const AT_ONCE = 8000;
const STEP = 1000;
const PICTURE = 12;
/** Nodes of a file's element that the always-on script looks at. */
const GLANCE = 1200;

/** Not copied at all. */
const SKIPPED = new Set('style noscript template svg'.split(' '));

export interface Snapshot {
  readonly document: Document;
  readonly shortened: boolean;
}

/**
 * Copies `source` (a live or parsed document) into a new inert document. Nearly every page is copied in the first step, so
 * that it is of one moment; of one that changes between further steps the rest of what was changed is left out, and the copy
 * is `shortened`.
 *
 * @param source the document to copy; it is not changed
 * @param isRendered asked of each element, when given; what is not rendered gets the attribute `data-x-hidden`
 */
export function* snapshotSteps(
  source: Document,
  isRendered?: (element: Element) => boolean,
): Generator<void, Snapshot> {
  const get = getters(source);
  const copy = emptyDocument(source);
  const walk = new Walk(get, copy, isRendered);

  // Comments before <html> matter: savers write "saved from url" there.
  for (let c = get.firstChild(source); c; c = get.nextSibling(c)) {
    if (get.nodeType(c) === 8) copy.insertBefore(copy.createComment(get.nodeValue(c) ?? ''), copy.documentElement);
  }
  const root = findRoot(source, get);
  if (root) {
    walk.attributes(root, copy.documentElement);
    for (let c = get.firstChild(root); c; c = get.nextSibling(c)) {
      const name = get.nodeType(c) === 1 ? get.localName(c as Element).toLowerCase() : '';
      if (name === 'head') {
        walk.attributes(c as Element, copy.head);
        walk.push(c, copy.head, 1);
      } else if (name === 'body') {
        walk.attributes(c as Element, copy.body);
        walk.push(c, copy.body, 1);
      } else if (get.nodeType(c) === 8) {
        copy.documentElement.insertBefore(copy.createComment(get.nodeValue(c) ?? ''), copy.head);
      } else if (name) {
        walk.node(c, copy.body);
      }
      while (walk.advance()) yield;
    }
  }
  noteIndex(copy, walk.index);
  return { document: copy, shortened: walk.shortened };
}

/** A copy of one element and what it holds, in an inert document of its own; of a large one both ends. */
export function inertElement(source: Element): Element {
  const document = source.ownerDocument;
  const copy = emptyDocument(document);
  const walk = new Walk(getters(document), copy, undefined, GLANCE);
  walk.node(source, copy.body);
  while (walk.advance());
  return copy.body.firstElementChild ?? copy.body;
}

/** Children of one node that are still to be copied, and where they go. */
interface Frame {
  readonly from: Node;
  next: Node | null;
  readonly parent: Node;
  readonly depth: number;
  /** Beyond the ceiling, the element that the children stood in, which could not be nested any deeper. */
  readonly shell?: Element | undefined;
}

/** The walk over live nodes: a stack of frames, because depth of the page is no depth of ours. */
class Walk {
  shortened = false;
  /** What may still be copied. */
  private nodes: number;
  private text: number = LIMITS.text;
  private readonly stack: Frame[] = [];
  /** How often a ceiling was met. */
  private ends = 0;
  /** Nodes and ends of lists that may still be passed in this step. */
  private step: number = AT_ONCE;
  /** Names met before, as the copy has them, with the elements made; a page has few different ones. */
  private readonly elementNames = new Map<string, { readonly name: string; readonly made: Element[] }>();
  private readonly attributeNames = new Map<string, string | undefined>();
  private readonly shadows: ShadowTrees;

  constructor(
    private readonly get: Getters,
    private readonly copy: Document,
    private readonly isRendered?: (element: Element) => boolean,
    private readonly most: number = LIMITS.nodes,
  ) {
    this.nodes = most;
    this.shadows = new ShadowTrees(get);
  }

  /** What was copied so far. */
  get index(): PageIndex {
    const elements = new Map([...this.elementNames.values()].map(({ name, made }) => [name, made] as const));
    return { elements, attributes: new Set(this.attributeNames.keys()) };
  }

  /** One node is to be copied into `parent`. */
  node(node: Node, parent: Node): void {
    this.nodes--;
    this.take(node, parent, 1);
  }

  /** The children of `from` are to be copied into `parent`. */
  push(from: Node, parent: Node, depth: number, shell?: Element): void {
    this.stack.push({ from, next: this.get.firstChild(from), parent, depth, shell });
  }

  /** Copies as much as one step holds; gives whether anything is left. */
  advance(): boolean {
    const { stack, get } = this;
    if (this.step <= 0) {
      this.step = STEP;
      this.checkPlaces();
    }
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      if (--this.step <= 0) return true;
      const node = frame.next;
      if (!node) {
        stack.pop();
        continue;
      }
      frame.next = get.nextSibling(node);
      if (--this.nodes < 0 || this.text < 0) {
        this.shortened = true;
        const steps = END.steps[this.ends++];
        if (steps === undefined) {
          stack.length = 0;
          return false;
        }
        this.nodes = Math.min(END.nodes, this.most);
        this.text = END.text;
        if (this.skipToEnd(steps)) continue;
      }
      this.take(node, frame.parent, frame.depth, frame.shell);
    }
    return false;
  }

  /** After the page had its turn: what has gone elsewhere leads nowhere any more. */
  private checkPlaces(): void {
    for (const frame of this.stack) {
      if (!frame.next || this.get.parentNode(frame.next) === frame.from) continue;
      frame.next = null;
      this.shortened = true;
    }
  }

  /** Leaves only the last nodes of the page to be copied; false when there are no more than these anyway. */
  private skipToEnd(steps: number): boolean {
    const { stack, get } = this;
    let left = steps;
    // The frames at the bottom hold what comes last.
    for (const [i, frame] of stack.entries()) {
      let at = frame.next && get.lastChild(frame.from);
      let first: Node | null = null;
      for (; at && left > 0; left--) {
        first = at;
        at = at === frame.next ? null : get.previousSibling(at);
      }
      if (!at) continue;
      frame.next = first;
      stack.length = i + 1;
      return true;
    }
    return false;
  }

  private take(node: Node, parent: Node, depth: number, shell?: Element): void {
    const { get, copy } = this;
    const type = get.nodeType(node);
    if (type === 3 || type === 4) {
      const value = get.nodeValue(node) ?? '';
      const home = shell ? parent.appendChild(shell.cloneNode(false)) : parent;
      // One text longer than a whole page is cut as well.
      this.text -= value.length;
      home.appendChild(copy.createTextNode(value.length > LIMITS.text ? value.slice(0, LIMITS.text) : value));
    } else if (type === 8) {
      parent.appendChild(copy.createComment((get.nodeValue(node) ?? '').slice(0, 4000)));
    } else if (type === 1) {
      const element = node as Element;
      const name = get.localName(element).toLowerCase();
      if (SKIPPED.has(name)) {
        if (name === 'noscript') notePromised(get, element, parent);
        return;
      }
      const known = remembered(this.elementNames, name, (n) => ({ name: safeName(n), made: [] }));
      const made = copy.createElement(known.name);
      const tooDeep = depth >= LIMITS.depth && name !== 'script' && !!get.firstChild(element);
      // Put in its place first: a picture with an address is looked at once more by the browser when it is moved.
      if (!tooDeep) {
        parent.appendChild(made);
        known.made.push(made);
      }
      if (name === 'img') this.step -= PICTURE;
      this.attributes(element, made);
      if (this.isRendered && !this.isRendered(element)) made.setAttribute('data-x-hidden', '');
      if (name === 'script') {
        made.appendChild(copy.createTextNode((get.textContent(element) ?? '').slice(0, LIMITS.script)));
      } else if (!tooDeep) {
        this.push(this.shadows.shownIn(element, name), made, depth + 1);
      } else {
        // Deeper than the ceiling elements stand side by side, each text in a shell of its own: neither the text nor
        // where a paragraph ends is lost.
        this.push(element, parent, depth, made);
      }
    }
  }

  /** Copies the attributes that may be in a copy. */
  attributes(from: Element, to: Element): void {
    const { get } = this;
    for (const name of get.attributeNames(from)) {
      const safe = remembered(this.attributeNames, name, safeAttribute);
      // A name gives no named access to an unknown element, but an image keeps its tag.
      if (!safe || (safe === 'name' && to.localName === 'img')) continue;
      let value = get.attribute(from, name) ?? '';
      if (value.length > LIMITS.attribute) value = value.slice(0, LIMITS.attribute);
      // Half of all attributes are classes, and their own setter is a little quicker.
      if (safe === 'class') to.className = value;
      else to.setAttribute(safe, value);
    }
  }
}

function remembered<T>(known: Map<string, T>, name: string, ask: (name: string) => T): T {
  let answer = known.get(name);
  if (answer === undefined) known.set(name, (answer = ask(name)));
  return answer;
}

/** A new inert HTML document: nothing in it loads or runs, and it belongs to no window. */
function emptyDocument(like: Document): Document {
  const implementation = like.implementation;
  return implementation.createHTMLDocument('');
}

function findRoot(source: Document, get: Getters): Element | null {
  for (let c = get.firstChild(source); c; c = get.nextSibling(c)) if (get.nodeType(c) === 1) return c as Element;
  return null;
}
