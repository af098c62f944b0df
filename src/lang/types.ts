/**
 * Beginnings of words that tie a text to where it comes from, separated by `|`: inflection follows them. They are looked for
 * beside an address or a linked title, never alone.
 */
export interface Relations {
  /** Translation, and the act of it. */
  readonly translated: string;
  /** The original, the first one. */
  readonly original: string;
  /** Publishing and writing. */
  readonly published: string;
  /** Taking over from elsewhere. */
  readonly reposted: string;
  /** Words that name a source of any kind. */
  readonly source: string;
  /** How a text speaks of itself. */
  readonly self: string;
  /** The direction is another: advice for citing, further reading. */
  readonly elsewhere: string;
  /** Words right before the writer's name. */
  readonly by: string;
  /** Words and endings right behind it. */
  readonly wrote: string;
}

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
  /** Labels of a title that stands on a line of its own. */
  readonly headline?: string;
  /** Labels of lines that are the mirror's or the translators' housekeeping. */
  readonly housekeeping?: string;
  readonly relations?: Relations;
  /** Beginnings of headings above lists of works to read on, or that were used. */
  readonly readings?: string;
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

/** What stands around an article; lists separated by `|`, in lower case. */
export interface Around {
  /** Headings over lists of other articles. */
  readonly related?: string;
  /** Whole lines that are labels of buttons and boxes: sharing, advertisements, comments. */
  readonly furniture?: string;
  /** Beginnings of lines that follow an article: newsletters, rights, credits, tags. */
  readonly closing?: string;
}
