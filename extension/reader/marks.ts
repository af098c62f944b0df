/**
 * Marks under the text: boxes in the reader's own root. The browser's registry of highlights belongs to the document, and a
 * page that asks it is led by the ranges into the root.
 */

/** Windows beyond the edge that are drawn before they are scrolled to. */
const AHEAD = 0.75;

type Drawn = readonly Range[];

/** The marks of the reader that is open: one layer in its scrolling box, under the article's text. */
export class Marks {
  private readonly sets = new Map<string, Drawn>();
  private readonly blocks = new WeakMap<Node, Element>();
  private readonly layer: HTMLElement;
  private readonly scroll: HTMLElement;
  private readonly sizes: ResizeObserver;
  private readonly changes: MutationObserver;
  private frame = 0;
  /** Where the box stood when it was drawn last. */
  private at: readonly [number, number] = [0, 0];

  /** @param scroll the box that scrolls; the layer is its first child */
  constructor(scroll: HTMLElement) {
    this.scroll = scroll;
    this.layer = scroll.ownerDocument.createElement('div');
    this.layer.className = 'marks';
    this.layer.setAttribute('aria-hidden', 'true');
    scroll.prepend(this.layer);
    this.sizes = new ResizeObserver(this.soon);
    this.changes = new MutationObserver(this.soon);
    scroll.addEventListener('scroll', this.scrolled, { passive: true });
    const article = scroll.querySelector('article');
    for (const box of [scroll, article]) if (box) this.sizes.observe(box);
    if (article) this.changes.observe(article, { childList: true, subtree: true, characterData: true });
  }

  /** Draws a kind of mark at these ranges, in place of where it was; none with an empty list. */
  set(name: string, ranges: Drawn): void {
    if (ranges.length) this.sets.set(name, ranges);
    else this.sets.delete(name);
    this.draw();
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    this.sizes.disconnect();
    this.changes.disconnect();
    this.scroll.removeEventListener('scroll', this.scrolled);
    this.layer.remove();
  }

  private readonly soon = (): void => {
    if (!this.sets.size && !this.layer.firstChild) return;
    this.frame ||= requestAnimationFrame(() => this.draw());
  };

  private readonly scrolled = (): void => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroll;
    const [left, top] = this.at;
    if (
      Math.abs(scrollTop - top) > (clientHeight * AHEAD) / 2 ||
      Math.abs(scrollLeft - left) > (clientWidth * AHEAD) / 2
    )
      this.soon();
  };

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.at = [this.scroll.scrollLeft, this.scroll.scrollTop];
    const view = this.scroll.getBoundingClientRect();
    const origin = this.layer.getBoundingClientRect();
    const near = new Map<Element, boolean>();
    const isNear = (node: Node): boolean => {
      const block = this.blockOf(node);
      let known = near.get(block);
      if (known === undefined) {
        const box = block.getBoundingClientRect();
        const [x, y] = [view.width * AHEAD, view.height * AHEAD];
        known =
          box.bottom >= view.top - y &&
          box.top <= view.bottom + y &&
          box.right >= view.left - x &&
          box.left <= view.right + x;
        near.set(block, known);
      }
      return known;
    };
    const boxes: HTMLElement[] = [];
    for (const [name, ranges] of this.sets)
      for (const range of ranges) {
        if (!isNear(range.startContainer) && !isNear(range.endContainer)) continue;
        for (const { left, top, width, height } of textBoxes(range)) {
          const box = this.layer.ownerDocument.createElement('i');
          box.className = `mark-${name}`;
          box.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
          boxes.push(box);
        }
      }
    this.layer.replaceChildren(...boxes);
  }

  private blockOf(node: Node): Element {
    let block = this.blocks.get(node);
    if (!block?.isConnected) {
      const parent = node instanceof Element ? node : node.parentElement;
      block = parent?.closest('[data-block]') ?? parent ?? this.scroll;
      this.blocks.set(node, block);
    }
    return block;
  }
}

/** The boxes of the text in a range: those of whole elements, which a range gives as well, would be drawn twice. */
function textBoxes(range: Range): DOMRect[] {
  const top = range.commonAncestorContainer;
  if (top.nodeType === Node.TEXT_NODE) return shown(range);
  const out: DOMRect[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const part = document.createRange();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) continue;
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    out.push(...shown(part));
  }
  return out;
}

const shown = (range: Range): DOMRect[] => [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
