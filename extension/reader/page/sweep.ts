import browser from 'webextension-polyfill';
import { isCover } from './page-cover.ts';

/** Firefox gives it to extensions as a property, Chromium as a function of its API. */
const rootOf = (element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null => {
  const api = browser as unknown as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  return element.openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(element) ?? null;
};

/**
 * What an earlier instance of the extension left over the page when it was updated or reloaded: the page is given back. Only
 * what bears the mark is touched: a page must not learn from a bait that it is being read.
 */
export function sweep(mark: string): void {
  for (const host of document.querySelectorAll<HTMLElement>(':root > div'))
    if (rootOf(host)?.querySelector('dialog')?.dataset['mark'] === mark) host.remove();
  try {
    const rest = [...document.adoptedStyleSheets].filter((sheet) => !isCover(sheet, mark));
    if (rest.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = rest;
  } catch {
    // A sheet of the page that may not be read, or a browser without adopted sheets.
  }
}
