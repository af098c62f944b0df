import type { Rich } from './rich.ts';
import type { ScriptGroup } from './order.ts';
import type { Work } from './work.ts';

/** Words by which a work is put in order. */
export interface SortKey {
  readonly text: string;
  readonly descending: boolean;
}

export interface Style {
  /** The file's name. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  /** `text`: a reference to read; `data`: for programs, copied as plain text only. */
  readonly kind: 'text' | 'data';
  /** A style for programs whose records are imported from files: the ending and the media type. */
  readonly file?: { readonly ending: string; readonly type: string } | undefined;
  /** How a list of several is ordered: by its first words, or as the works were added. */
  readonly order?: 'alphabetical' | undefined;
  /** BCP 47 tag of the language by whose rules a list is put in order; English when not given. */
  readonly collation?: string | undefined;
  /** Scripts in the order in which a list has them, where it does not mix them. */
  readonly scripts?: readonly ScriptGroup[] | undefined;
  /** The keys by which a style that brings its own rules puts a list in order, the first one first. */
  readonly sortKeys?: ((work: Work) => readonly SortKey[]) | undefined;
  /** Whether the works of a list are numbered by their place in it, and print that number themselves. */
  readonly numbersSorted?: true | undefined;
  /** Whether the entries of a list in alphabetical order are numbered, as references in the text give their numbers. */
  readonly numbered?: true | undefined;
  /** Under which words a work without an author is filed; its title when not given. */
  readonly unsigned?: 'outlet' | undefined;
  /** Whether works of the same authors and year are told apart by letters after the year. */
  readonly yearLetters?: true | undefined;
  /** Whether the style has room for one address only: the original's or the copy's. */
  readonly oneAddress?: true | undefined;
  /** Whether the style asks for names and titles in Latin letters. */
  readonly wantsLatin?: true | undefined;
  /** Whether English titles stand in sentence case. */
  readonly sentenceCase?: true | undefined;
  /** Whether the copy is named as a web archive, so that another kind of copy has no place in it. */
  readonly wantsArchive?: true | undefined;
  format(work: Work): Rich;
  /** Forms for the running text, the usual one first. Styles without such a form have none. */
  inText?(work: Work): readonly Rich[];
  /** Several references as one text; by default each stands on its own line. */
  join?(texts: readonly string[]): string;
}

export function defineStyle(style: Style): Style {
  return style;
}
