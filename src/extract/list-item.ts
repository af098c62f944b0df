import { unwrap } from '../kit/dom.ts';

/** An item of one paragraph, with lists below it or not, holds its words directly. */
export function unwrapSingle(item: Element): void {
  const only = item.firstElementChild;
  if (only?.localName !== 'p' || only.hasAttribute('data-embed')) return;
  for (let next = only.nextElementSibling; next; next = next.nextElementSibling)
    if (next.localName !== 'ul' && next.localName !== 'ol') return;
  unwrap(only);
}
