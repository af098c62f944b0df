import type { Getters } from './getters.ts';

/** Elements that pages give a tree of their own; asking every element would take longer. */
const HOSTS = /-|^(?:div|section|article|main)$/;

/** Nodes of a tree that are looked at for a word. */
const LOOKED_AT = 300;

/**
 * Open shadow trees, as they are shown: a host holds its tree, and the first slot of that tree what stands in the host. Other
 * slots hold what the tree itself puts there.
 */
export class ShadowTrees {
  /** Trees whose host's own children have not been placed yet. */
  private readonly hosts = new Map<Node, Element>();

  constructor(private readonly get: Getters) {}

  /**
   * Whether a tree has anything to say: a word or a slot. One without hides what stands in its host, which a page may do to
   * an article that it means to keep from readers.
   */
  private shows(tree: Node): boolean {
    const stack: Node[] = [tree];
    for (let passed = 0; passed < LOOKED_AT; passed++) {
      const node = stack.pop();
      if (!node) return false;
      const type = this.get.nodeType(node);
      if (type === 3 && /\S/.test(this.get.nodeValue(node) ?? '')) return true;
      if (type === 1 && /^(?:slot|[a-z][\w.]*-.*)$/.test(this.get.localName(node as Element))) return true;
      for (let child = this.get.lastChild(node); child; child = this.get.previousSibling(child)) stack.push(child);
    }
    return true;
  }

  /** The node whose children are shown in an element. */
  shownIn(element: Element, name: string): Node {
    if (HOSTS.test(name)) {
      const tree = this.get.shadowRoot(element);
      if (!tree || !this.shows(tree)) return element;
      this.hosts.set(tree, element);
      return tree;
    }
    if (name !== 'slot' || !this.hosts.size) return element;
    let root: Node = element;
    for (let at = this.get.parentNode(root); at; at = this.get.parentNode(root)) root = at;
    const host = this.hosts.get(root);
    this.hosts.delete(root);
    return host ?? element;
  }
}
