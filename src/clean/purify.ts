import createDOMPurify, { type WindowLike, type Config } from 'dompurify';
import { following } from '../kit/dom.ts';
import { ALLOWED_ATTR, ALLOWED_TAGS, FORBID_CONTENTS } from './policy.ts';

const CONFIG = Object.freeze({
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...ALLOWED_ATTR, 'data-shown-as', 'data-embed', 'data-language', 'data-credit'],
  FORBID_CONTENTS: [...FORBID_CONTENTS],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  SAFE_FOR_XML: true,
  SANITIZE_DOM: true,
  NAMESPACE: 'http://www.w3.org/1999/xhtml',
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  RETURN_DOM_FRAGMENT: true,
  // Without this DOMPurify makes a policy, and the page's own policy reports it to the page's server.
  TRUSTED_TYPES_POLICY: null,
} as unknown as Config);

/** What DOMPurify asks of a window. It is only ever handed nodes, and puts them into a document it makes for them: an empty one is made ten times as fast as it is parsed. */
function windowOf(view: WindowLike & { readonly document: Document }): WindowLike {
  const { document, DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, HTMLFormElement } = view;
  const { NamedNodeMap } = view;
  class DOMParser {
    parseFromString(markup: string): Document {
      if (markup !== '<!---->') throw new TypeError('the sanitiser parses no markup');
      return document.implementation.createHTMLDocument('');
    }
  }
  return {
    document,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  } as unknown as WindowLike;
}

const instances = new WeakMap<object, ReturnType<typeof createDOMPurify>>();

/**
 * The first of the two sieves. Fails closed where DOMPurify cannot work.
 * @returns an element whose children are what is left
 * @param root an inert element; its children are sieved, and it is left empty
 * @param view the window whose DOM the nodes are of
 */
export function purify(root: Element, view: object): Element {
  let instance = instances.get(view);
  if (!instance) {
    instance = createDOMPurify(windowOf(view as WindowLike & { readonly document: Document }));
    instance.setConfig(CONFIG);
    instances.set(view, instance);
  }
  if (!instance.isSupported) throw new Error('the sanitiser cannot work in this DOM');
  const holder = root.ownerDocument.createElement('div');
  while (root.firstChild) holder.appendChild(root.firstChild);
  // DOMPurify removes an element that holds a comment and text with a `<` in it; without comments no such text is lost.
  let node: Node | null = holder;
  while (node) {
    const next: Node | null = following(node, holder);
    if (node.nodeType !== 1 && node.nodeType !== 3) node.parentNode?.removeChild(node);
    node = next;
  }
  const fragment = instance.sanitize(holder) as unknown as DocumentFragment;
  // The holder comes back as the only child.
  const sieved = fragment.firstChild;
  if (sieved?.nodeName.toLowerCase() !== 'div' || sieved.nextSibling)
    throw new Error('the sanitiser gave back another tree than it was handed');
  return sieved as Element;
}
