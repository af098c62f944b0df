/** In each text at which something is taken out; most files have none. */
const DEBRIS = /<style[\s>]|\[endif\]|\[if |\]\(http/;
/** Nodes of text looked through after an opening tag for its end. */
const REACH = 80;
/** A link of Markdown to an address in numbers, behind the mark of a heading: printed as text where it stands inside HTML. */
const PASTED = /^[ \t]{0,20}#{1,6}[ \t]{0,4}\[[^\]\n]{0,300}\]\(https?:\/\/\d{1,3}(?:\.\d{1,3}){3}[:/]/;
const END_OF_COMMENT = /<!\[endif\]--(?:>|&gt;)|<!--\s?\[if [^\]\n]{0,40}\]>/g;

/**
 * Takes out what was never text of the article but shows as text after Markdown had its way with it: style sheets and
 * conditional comments of word processors, and rows of promotion that an operator pasted into the middle of the markup.
 */
export function dropDebris(root: Element): void {
  const all: Text[] = [];
  let found = false;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    all.push(node as Text);
    found ||= DEBRIS.test(node.nodeValue ?? '');
  }
  if (!found) return;
  const texts = all.filter((text) => !text.parentElement?.closest('pre, code'));
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as Text;
    const value = text.nodeValue ?? '';
    const open = value.search(/<style[\s>]/);
    if (open >= 0) dropSheet(texts, i, open);
    const now = text.nodeValue ?? '';
    if (now.includes('[endif]') || now.includes('[if ')) {
      text.nodeValue = now.replace(END_OF_COMMENT, '');
      if (now.trimStart().startsWith('<![endif]')) rejoinParagraph(text);
    } else if (now.includes('](http'))
      text.nodeValue = now
        .split('\n')
        .map((line) => (PASTED.test(line) ? '' : line))
        .join('\n');
  }
}

/** A pasted comment that held an empty line broke one paragraph in two: `rest` begins the second half. */
function rejoinParagraph(rest: Text): void {
  const second = rest.parentElement?.closest('p');
  const first = second?.previousElementSibling;
  if (!second || first?.localName !== 'p' || second.firstChild !== rest) return;
  if (/[。！？!?.…”」]\s*$/u.test((first.textContent ?? '').slice(-40))) return;
  first.append(...second.childNodes);
  second.remove();
}

/** From `<style>` to `</style>`, also across elements; nothing goes when the end is not in reach. */
function dropSheet(texts: readonly Text[], from: number, open: number): void {
  for (let to = from; to < Math.min(texts.length, from + REACH); to++) {
    const last = texts[to] as Text;
    const value = last.nodeValue ?? '';
    const end = value.indexOf('</style>', to === from ? open : 0);
    if (end < 0) continue;
    const rest = value.slice(end + '</style>'.length);
    const first = texts[from] as Text;
    const before = (first.nodeValue ?? '').slice(0, open).trimEnd();
    for (let k = from + 1; k < to; k++) dropWithBreak(texts[k] as Text);
    if (to > from) {
      dropWithBreak(last);
      last.nodeValue = rest;
      first.nodeValue = before;
      const br = first.nextSibling;
      if (br && br.nodeType === 1 && (br as Element).localName === 'br') br.parentNode?.removeChild(br);
    } else first.nodeValue = before + rest;
    return;
  }
}

/** Empties a text and takes away the line break after it. */
function dropWithBreak(text: Text): void {
  text.nodeValue = '';
  const next = text.nextSibling;
  if (next && next.nodeType === 1 && (next as Element).localName === 'br') next.parentNode?.removeChild(next);
}
