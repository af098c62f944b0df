/** What one language file may declare; every part is optional and useful alone. Labels are lists separated by `|`, in lower case. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Labels before the address of the original: said of nothing but an original. */
  readonly original?: string;
  /** Labels that may also name the source of a picture or a figure: they count only at the edge of an article. */
  readonly source?: string;
  readonly author?: string;
  readonly translator?: string;
  readonly editor?: string;
  readonly date?: string;
  /** Labels of lines that are the mirror's or the translators' housekeeping. */
  readonly housekeeping?: string;
}
