import type { Getters } from './getters.ts';

/** The picture in the markup of a `noscript`. */
const PROMISED = /<img\s[^>]{0,1000}?\bsrc=["']([^"'<>]{1,2000})["']/i;

/**
 * A lazy picture may keep its address in the `noscript` behind it alone: it is noted on the picture.
 *
 * @param noscript element of the page
 * @param parent where its copy would stand
 */
export function notePromised(get: Getters, noscript: Element, parent: Node): void {
  let before = parent.lastChild;
  while (before?.nodeType === 3 && !before.nodeValue?.trim()) before = before.previousSibling;
  if (before?.nodeType !== 1 || (before as Element).localName !== 'img') return;
  const child = get.firstChild(noscript);
  const src =
    child && get.nodeType(child) === 1
      ? get.localName(child as Element) === 'img' && get.attribute(child as Element, 'src')
      : PROMISED.exec((get.textContent(noscript) ?? '').slice(0, 4000))?.[1];
  if (src && !(before as Element).hasAttribute('data-src'))
    (before as Element).setAttribute('data-x-src', src.replaceAll('&amp;', '&'));
}
