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
  /** Labels of the day of publication. */
  readonly date?: string;
  /** Labels of the day of the last change. */
  readonly updated?: string;
  /** Labels of lines that are the mirror's or the translators' housekeeping. */
  readonly housekeeping?: string;
}

/** Words of bylines; lists separated by `|`, in lower case. */
export interface Bylines {
  /** What begins a line that is a byline. */
  readonly start?: string;
  /** Before the names: prepositions and labels. */
  readonly by?: string;
  /** Between two names. */
  readonly joins?: string;
  /** After the names: what follows is a place, an outlet, a date, another's work. */
  readonly after?: string;
  /** Jobs and titles, before or after a name. */
  readonly roles?: string;
  /** Words in the names of offices, desks, agencies and companies. */
  readonly desks?: string;
  /** Words that stand where names stand and are none. */
  readonly none?: string;
}
