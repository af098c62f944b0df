/** Where the text of a page begins and ends. */
import { pacer } from '../kit/steps.ts';

/** Is a node at the head or the foot of the text? */
export type AtEdge = (node: Node) => boolean;

/** The edges of a page, measured in characters of its paragraphs; comments and menus are left out. */
export function* edgesSteps(document: Document): Generator<void, AtEdge> {
  const pause = pacer();
  const paragraphs: { element: Element; upTo: number }[] = [];
  let total = 0;
  for (const p of document.querySelectorAll('p, blockquote, pre, div, td')) {
    if (pause()) yield;
    if (p.firstElementChild && (p.localName === 'div' || p.localName === 'td')) {
      if (p.querySelector('p, div, table, ul, article')) continue;
    }
    const length = proseLength(p);
    if (length < 60) continue;
    if (p.closest('x-form, nav, aside, [id*="comment" i], [class*="comment" i], #disqus_thread')) continue;
    total += length;
    paragraphs.push({ element: p, upTo: total });
  }
  const margin = Math.max(total * 0.15, 500);
  return (node) => {
    let before = 0;
    let own = 0;
    for (const { element, upTo } of paragraphs) {
      if (element.contains(node)) {
        own = upTo - before;
        break;
      }
      // 4: `node` follows `element`.
      if (!(element.compareDocumentPosition(node) & 4)) break;
      before = upTo;
    }
    return before <= margin || total - before - own <= margin;
  };
}

/** Characters of an element that are neither links nor scripts. */
function proseLength(element: Element): number {
  let length = (element.textContent ?? '').trim().length;
  if (!element.firstElementChild) return length;
  for (const other of element.querySelectorAll('a, x-script, x-select, x-button'))
    length -= (other.textContent ?? '').trim().length;
  return length;
}
