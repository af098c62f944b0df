/** The beginning of the first rule of `PageCover`'s sheet, by which it is known again. */
const COVER = 'html > body, html > body * {';

/** What an earlier instance of the extension left over the page when it was updated or reloaded: the page is given back. */
export function sweep(): void {
  for (const host of document.querySelectorAll('html > mirror-reader')) host.remove();
  try {
    const rest = [...document.adoptedStyleSheets].filter((s) => !s.cssRules[0]?.cssText.startsWith(COVER));
    if (rest.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = rest;
  } catch {
    // A sheet of the page that may not be read, or a browser without adopted sheets.
  }
}
