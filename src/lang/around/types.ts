/** What a language says around an article; apart from its labels, because the judge of live pages needs only those. Lists separated by `|`, in lower case. */
export interface Around {
  /** Headings over lists of other articles. */
  readonly related?: string;
  /** Whole lines that are labels of buttons and boxes: sharing, advertisements, comments. */
  readonly furniture?: string;
  /** Beginnings of lines that follow an article: newsletters, rights, credits, tags. */
  readonly closing?: string;
}
