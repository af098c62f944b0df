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
}
