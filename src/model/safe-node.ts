/**
 * Sanitised markup as a plain tree, never as a string: it is built node by node at the sink, so nothing is parsed twice.
 * Only `clean/` makes it. Text is a string; an element is `{ tag, attrs, children }` with tags and attributes of `clean/policy.ts`.
 * An image is `{ tag: 'img', attrs: { 'data-image': index into Article.images } }`: an address in an attribute would load.
 */
export type SafeNode = string | SafeElement;

export interface SafeElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly SafeNode[];
}
