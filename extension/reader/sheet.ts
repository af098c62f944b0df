import { isOwnPage } from '../platform/own-page.ts';

/** Puts a sheet into a shadow root; gives the way to take it out again. The extension's own pages allow no style elements. */
export function putSheet(root: ShadowRoot, css: string): () => void {
  if (isOwnPage()) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet));
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return () => style.remove();
}
