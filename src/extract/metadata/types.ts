/** What one source of a page says about the work, as written; nothing is checked or cleaned yet. */
export interface Stated {
  readonly headline?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** Whether the source says that its authors are persons. */
  readonly personal?: boolean | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly description?: string | undefined;
  /** Name of the site or publication. */
  readonly siteName?: string | undefined;
  /** Name of the company behind it, where a source tells the two apart. */
  readonly publisher?: string | undefined;
  /** Whether the publisher is the author, and a person: a site of their own. */
  readonly ownPublisher?: boolean | undefined;
  readonly articleBody?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** The picture that stands for the work. */
  readonly image?: string | undefined;
}
