import { sourceOf, shownTexts } from './text-index.ts';
import { toSource } from '../../content/parts/convert.ts';

/** The selection inside a closed shadow root, which each engine gives in its own way; undefined when it is empty. */
export function selectedRange(root: ShadowRoot): Range | undefined {
  const selection = getSelection() as
    | (Selection & { getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[] })
    | null;
  const composed = selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  if (composed && root.contains(composed.startContainer) && root.contains(composed.endContainer)) {
    if (composed.collapsed) return undefined;
    const range = document.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return range;
  }
  const own = (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.();
  const range = own?.rangeCount ? own.getRangeAt(0) : undefined;
  return range && !range.collapsed && root.contains(range.startContainer) ? range : undefined;
}

/** Whether any text in the range is shown in another script than the article's. */
export function isConverted(range: Range): boolean {
  return nodesIn(range).some((node) => shownTexts.has(node));
}

/** The text of a range as the article has it: a quotation is never in another script than its source. */
export function sourceText(range: Range): string {
  let out = '';
  let block: Element | null | undefined;
  for (const node of nodesIn(range)) {
    const shown = shownTexts.get(node);
    const at = (offset: number) => (shown ? toSource(shown, offset) : offset);
    const start = node === range.startContainer ? at(range.startOffset) : 0;
    const end = node === range.endContainer ? at(range.endOffset) : undefined;
    const here = node.parentElement?.closest(
      'p, li, h1, h2, h3, h4, h5, h6, td, th, pre, dt, dd, figcaption, [data-block]',
    );
    if (block !== undefined && here !== block) out += '\n';
    block = here;
    out += sourceOf(node).slice(start, end);
  }
  return out.trim();
}

/** The selected piece as markup without any attribute: paragraphs, emphasis, lists and tables as they are. */
export function selectedHtml(range: Range): string {
  const box = document.createElement('div');
  box.append(range.cloneContents());
  for (const own of box.querySelectorAll('button, img, [data-ui]')) own.remove();
  for (const element of box.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  return new XMLSerializer().serializeToString(box);
}

function nodesIn(range: Range): Text[] {
  const top = range.commonAncestorContainer;
  if (top instanceof Text) return [top];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (range.intersectsNode(node) && !node.parentElement?.closest('button, [data-ui]')) found.push(node as Text);
  return found;
}
