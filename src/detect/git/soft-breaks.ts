import { labelOf } from '../../lang/labels.ts';

/** Paragraphs from either end in which label lines may share one paragraph. */
const EDGE = 12;

/**
 * Label lines written one under the other without an empty line come out of Markdown as one paragraph: a line break is put
 * before each label that begins a line of the source. Changes `root`.
 */
export function softBreaks(root: Element): void {
  fencedCredits(root);
  const all = [...root.querySelectorAll('p, li')];
  for (const p of new Set([...outermost(all), ...outermost(all.reverse()).reverse()])) {
    for (let node = p.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 3) continue;
      const text = node as Text;
      const value = (text.nodeValue ?? '').slice(0, 4000);
      for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
        const next = lineAfter(text, at + 1);
        // A further line of the same block: its key may be one that no list knows.
        const further =
          KEYED.test(next) && (KEYED.test(lineBefore(text, at)) || /https?:\/\/\S{1,2000}$/.test(lineBefore(text, at)));
        if (!further && !labelOf(next)?.colon) continue;
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

/** A short key, a colon, and something behind it. */
const KEYED = /^[\s>*-]{0,6}[^\s:：。，,.!?]{1,14}(?: [^\s:：。，,.!?]{1,12}){0,2}\s?[:：]\s{0,3}\S/u;

/** The line that ends at `at`, as far as it stands in this text or the elements before it. */
function lineBefore(text: Text, at: number): string {
  let line = (text.nodeValue ?? '').slice(0, at);
  for (
    let node = text.previousSibling;
    node && !line.includes('\n') && line.length < 2000;
    node = node.previousSibling
  ) {
    if (node.nodeType === 1 && (node as Element).localName === 'br') break;
    line = (node.textContent ?? '') + line;
  }
  return line.split('\n').at(-1) ?? '';
}

/** The beginning of what stands behind `at`, across the elements that follow. */
function lineAfter(text: Text, at: number): string {
  let line = (text.nodeValue ?? '').slice(at, at + 80);
  for (let node = text.nextSibling; node && line.length < 80 && !line.includes('\n'); node = node.nextSibling)
    line += (node.textContent ?? '').slice(0, 80);
  return line.split('\n')[0] ?? '';
}

/** Label lines in a code fence at the beginning become lines of text. */
function fencedCredits(root: Element): void {
  for (const pre of [...root.children].slice(0, 4)) {
    const code = pre.localName === 'pre' ? pre : pre.querySelector(':scope > pre');
    const lines = (code?.textContent ?? '').split('\n').filter((line) => line.trim());
    if (!code || lines.length < 2 || lines.length > 12 || !lines.every((line) => labelOf(line)?.colon)) continue;
    const p = root.ownerDocument.createElement('p');
    for (const line of lines) p.append(line, root.ownerDocument.createElement('br'));
    pre.replaceWith(p);
  }
}
