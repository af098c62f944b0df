import { labelOf } from '../../lang/labels.ts';

/** Paragraphs from either end in which label lines may share one paragraph. */
const EDGE = 12;

/**
 * Label lines written one under the other without an empty line come out of Markdown as one paragraph: a line break is put
 * before each label that begins a line of the source. Changes `root`, and gives it back.
 */
export function softBreaks(root: Element): Element {
  const all = [...root.querySelectorAll('p, li')].filter((p) => !p.closest('[itemprop="articleBody"]'));
  const edge = all.length > EDGE * 2 ? [...all.slice(0, EDGE), ...all.slice(-EDGE)] : all;
  for (const p of edge) {
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
  return root;
}

/** The beginning of what stands behind `at`, across the elements that follow. */
function lineAfter(text: Text, at: number): string {
  let line = (text.nodeValue ?? '').slice(at, at + 80);
  for (let node = text.nextSibling; node && line.length < 80 && !line.includes('\n'); node = node.nextSibling)
    line += (node.textContent ?? '').slice(0, 80);
  return line.split('\n')[0] ?? '';
}
