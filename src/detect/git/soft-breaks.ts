import { labelOf } from '../../lang/labels.ts';

/** Paragraphs from either end in which label lines may share one paragraph. */
const EDGE = 12;

/**
 * Label lines written one under the other without an empty line come out of Markdown as one paragraph: a line break is put
 * before each label that begins a line of the source. Changes `root`.
 */
export function softBreaks(root: Element): void {
  const all = [...root.querySelectorAll('p, li')];
  for (const p of new Set([...outermost(all), ...outermost(all.reverse()).reverse()])) {
    for (let node = p.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 3) continue;
      const text = node as Text;
      const value = (text.nodeValue ?? '').slice(0, 4000);
      for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
        if (!labelOf(lineAfter(text, at + 1))?.colon) continue;
        const rest = text.splitText(at + 1);
        p.insertBefore(root.ownerDocument.createElement('br'), rest);
        break;
      }
    }
  }
}

/** The first of `all` that stand outside the article's own element. */
function outermost(all: readonly Element[]): Element[] {
  const found: Element[] = [];
  for (const p of all) {
    if (found.length === EDGE) break;
    if (!p.closest('[itemprop="articleBody"]')) found.push(p);
  }
  return found;
}

/** The beginning of what stands behind `at`, across the elements that follow. */
function lineAfter(text: Text, at: number): string {
  let line = (text.nodeValue ?? '').slice(at, at + 80);
  for (let node = text.nextSibling; node && line.length < 80 && !line.includes('\n'); node = node.nextSibling)
    line += (node.textContent ?? '').slice(0, 80);
  return line.split('\n')[0] ?? '';
}
