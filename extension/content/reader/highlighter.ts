import type { Article } from '../../../src/model/article.ts';
import type { Entity } from '../../../src/model/entity.ts';

const NAME = 'mirror-reader-entity';
const CURRENT = 'mirror-reader-current';

/** Marks mentions by the CSS Custom Highlight API: nothing in the tree changes. */
export class Highlighter {
  constructor(private readonly root: ShadowRoot) {}

  clear(): void {
    try {
      CSS.highlights.delete(NAME);
      CSS.highlights.delete(CURRENT);
    } catch {
      // No such API: nothing was marked.
    }
  }

  /** Marks every mention of `entity`, brings mention `index` into view; false when none is found. */
  show(article: Article, entity: Entity, index: number): boolean {
    const ranges = entity.mentions
      .map((m) => this.rangeOf(article, m.position.start, m.position.end, m.quote.exact))
      .filter((r) => r !== undefined);
    const current = ranges[index % Math.max(1, ranges.length)];
    if (!current) return false;
    try {
      CSS.highlights.set(NAME, new Highlight(...ranges));
      CSS.highlights.set(CURRENT, new Highlight(current));
    } catch {
      // Older browsers only scroll.
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    current.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    return true;
  }

  /** The range of a position in the article's text, inside the block that holds it; the quote is the truth. */
  private rangeOf(article: Article, start: number, end: number, exact: string): Range | undefined {
    let at = 0;
    for (const block of article.blocks) {
      if (!block.text) continue;
      if (start < at + block.text.length) {
        const element = this.root.querySelector(`[data-block="${block.id}"]`);
        return element ? find(element, exact, start - at, end - start) : undefined;
      }
      at += block.text.length + 1;
    }
    return undefined;
  }
}

/** The occurrence of `exact` in `element` nearest to `offset`. */
function find(element: Element, exact: string, offset: number, length: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, from: text.length });
    text += node.nodeValue;
  }
  let best = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (best < 0 || Math.abs(at - offset) < Math.abs(best - offset)) best = at;
  if (best < 0 || length <= 0) return undefined;
  const place = (position: number) => {
    const found = nodes.findLast((n) => n.from <= position) ?? nodes[0];
    return found && { node: found.node, offset: Math.min(position - found.from, found.node.length) };
  };
  const [from, to] = [place(best), place(best + exact.length)];
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
