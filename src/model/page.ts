/**
 * What a room is given: a page as an inert copy (`kit/snapshot.ts`), never the live document.
 * In the copy, form controls, scripts and frames are harmless unknown elements (`x-form`, `x-input`, `x-script`, `x-iframe` …).
 */
export interface Page {
  /** Absolute address of the page. */
  readonly url: string;
  /** Inert: scripts do not run and nothing loads. */
  readonly document: Document;
  /** What `document.contentType` says in the browser; `text/html` when unknown. */
  readonly contentType: string;
  /** Parses markup that stands in the page as text, in the page's own kind of DOM. Absent where there is none to parse. */
  readonly parser?: DOMParser | undefined;
  /** Turns Markdown into HTML. Without it Markdown that stands in the page as text is not read. */
  readonly markdown?: ((source: string) => string) | undefined;
}
