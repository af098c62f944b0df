import type { Getters } from './getters.ts';

/** Elements that pages give a tree of their own; asking every element would take longer. */
const HOSTS = /-|^(?:div|section|article|main)$/;

/**
 * Open shadow trees, as they are shown: a host holds its tree, and the first slot of that tree what stands in the host. Other
 * slots hold what the tree itself puts there.
 */
export class ShadowTrees {
  /** Trees whose host's own children have not been placed yet. */
  private readonly hosts = new Map<Node, Element>();

  constructor(private readonly get: Getters) {}

  /** The node whose children are shown in an element. */
  shownIn(element: Element, name: string): Node {
    if (HOSTS.test(name)) {
      const tree = this.get.shadowRoot(element);
      if (!tree || !this.get.firstChild(tree)) return element;
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
