/**
 * Hides the page under the reader from sight, search and print, and gives it back exactly as it was: no attribute, class or
 * element of the page is changed. A sheet is adopted by the document and let go again.
 */
const CSS_TEXT = `
html > body, html > body * { visibility: hidden !important; }
html { overflow: hidden !important; }
@media print { html > body { display: none !important; } html { overflow: visible !important; } }
@page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
`;

/** A rule that says nothing but the mark. */
const layerOf = (mark: string): string => `@layer m${mark};`;

/** Whether a sheet is the cover of a reader with this mark. */
export function isCover(sheet: CSSStyleSheet, mark: string): boolean {
  return sheet.cssRules[0]?.cssText === layerOf(mark);
}

export class PageCover {
  private sheet: CSSStyleSheet | undefined;
  private focus: Element | null = null;
  private ranges: Range[] = [];
  private scroll: [number, number] = [0, 0];

  /** @param mark under which the sheet is found again */
  constructor(private readonly mark: string) {}

  put(): void {
    this.focus = document.activeElement;
    this.scroll = [scrollX, scrollY];
    const selection = getSelection();
    this.ranges = selection ? Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i)) : [];
    try {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(`${this.mark && layerOf(this.mark)}${CSS_TEXT}`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    } catch {
      // Without adopted sheets the overlay alone covers the page.
      this.sheet = undefined;
    }
  }

  take(): void {
    if (this.sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((s) => s !== this.sheet);
    this.sheet = undefined;
    if (this.focus instanceof HTMLElement && this.focus.isConnected && this.focus !== document.body)
      this.focus.focus({ preventScroll: true });
    scrollTo({ left: this.scroll[0], top: this.scroll[1], behavior: 'instant' });
    const selection = getSelection();
    if (selection && this.ranges.length) {
      selection.removeAllRanges();
      for (const range of this.ranges) if (range.startContainer.isConnected) selection.addRange(range);
    }
    this.ranges = [];
    this.focus = null;
  }
}
