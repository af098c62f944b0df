import { unwrap } from '../kit/dom.ts';

/** An item of one paragraph, with lists below it or not, holds its words directly. */
export function unwrapSingle(item: Element): void {
  const only = item.firstElementChild;
  if (only?.localName !== 'p' || only.hasAttribute('data-embed')) return;
  for (let next = only.nextElementSibling; next; next = next.nextElementSibling)
    if (next.localName !== 'ul' && next.localName !== 'ol') return;
  unwrap(only);
}

/** The number that an item gives itself. */
export function copyNumber(from: Element, to: Element): void {
  const value = from.getAttribute('value');
  if (value && /^-?\d{1,5}$/.test(value)) to.setAttribute('value', value);
}

/** How many columns and rows a cell takes. */
export function copySpans(from: Element, to: Element): void {
  for (const name of ['colspan', 'rowspan']) {
    const value = Number(from.getAttribute(name));
    if (Number.isInteger(value) && value > 1 && value <= 50) to.setAttribute(name, String(value));
  }
}
