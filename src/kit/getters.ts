/** Properties of nodes as the browser has them, whatever the page has put in their place. */
export interface Getters {
  firstChild(n: Node): Node | null;
  lastChild(n: Node): Node | null;
  nextSibling(n: Node): Node | null;
  previousSibling(n: Node): Node | null;
  parentNode(n: Node): Node | null;
  nodeType(n: Node): number;
  nodeValue(n: Node): string | null;
  localName(e: Element): string;
  textContent(n: Node): string | null;
  /** The open shadow tree of an element. */
  shadowRoot(e: Element): Node | null;
  attributeNames(e: Element): readonly string[];
  attribute(e: Element, name: string): string | null;
}

/** The getters of the prototypes that `of` itself has: a content script's own, or those of a DOM library. */
export function getters(of: Document): Getters {
  const node = (name: string) => getter(of, name);
  const nextSibling = node('nextSibling');
  const nodeType = node('nodeType');
  let root = node('firstChild')(of as never) as Node | null;
  while (root && nodeType(root as never) !== 1) root = nextSibling(root as never);
  const element = (root ?? of.implementation.createHTMLDocument('').documentElement) as Element;
  const attributeNames = property(element, 'getAttributeNames').value as Element['getAttributeNames'];
  const attribute = property(element, 'getAttribute').value as Element['getAttribute'];
  return {
    firstChild: node('firstChild'),
    lastChild: node('lastChild'),
    nextSibling,
    previousSibling: node('previousSibling'),
    parentNode: node('parentNode'),
    nodeType,
    nodeValue: node('nodeValue'),
    localName: getter(element, 'localName'),
    textContent: node('textContent'),
    shadowRoot: getter(element, 'shadowRoot'),
    attributeNames: (e) => attributeNames.call(e),
    attribute: (e, name) => attribute.call(e, name),
  } as Getters;
}

/** `name` on the prototypes of `object`: a named form control or image is an own property and never found here. */
function property(object: object, name: string): PropertyDescriptor {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  throw new TypeError(`no property ${name}`);
}

function getter(object: object, name: string): (x: never) => never {
  const get = property(object, name).get as () => unknown;
  return (x) => get.call(x) as never;
}
