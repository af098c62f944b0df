import type { FieldName, FieldValue, Sourced } from './article.ts';
import type { Issue } from './issue.ts';

/**
 * Facts about the work, each with its source. The mirror's own labelled lines give some (`detect`), the peeled page the
 * others (`extract`). `undefined` is unknown; an empty list is "looked, none".
 */
export interface Facts extends FieldFacts {
  dateAlternatives?: readonly Sourced<string>[] | undefined;
}
type FieldFacts = { [Name in FieldName]?: Sourced<FieldValue<Name>> | undefined };

/** Image markup as `extract` found it, before it is known which may be shown. */
export interface DraftImage {
  src: string;
  shownAs?: string | undefined;
  alt: string;
  caption: string;
  credit: string;
  lead: boolean;
}

/**
 * What `extract` hands to `clean`. `body` is one inert element whose children are the blocks in order, each a
 * `p h2..h6 ul ol dl blockquote figure table pre hr` (nested lists and quotes inside stay as they are). Link and image
 * addresses are absolute and already restored to the originals; an `img` keeps the address by which the page showed it
 * in `data-shown-as`. Embedded video and posts are `<p data-embed="host"><a href>…</a></p>`.
 */
export interface Draft {
  facts: Facts;
  body: Element;
  /** The picture above the text, when it is not part of `body`. */
  lead?: DraftImage | undefined;
  /** Hosts of trackers and counters left out. */
  trackers: string[];
  issues: Issue[];
}
