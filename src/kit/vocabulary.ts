/**
 * The names of elements and attributes that occur on a page, noted while it was copied. What nearly no page has is asked of
 * these first: a selector for it would compare every element.
 */
export interface Vocabulary {
  /** Local names in lower case, as the page had them. */
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** Of copies; elements are taken out of them later, and none is added. */
const noted = new WeakMap<Document, Vocabulary>();

export function noteVocabulary(copy: Document, vocabulary: Vocabulary): void {
  noted.set(copy, vocabulary);
}

/** Whether the page may have an element of that name; of a document that was not copied nothing is known. */
export function mayHaveElement(document: Document, name: string): boolean {
  return noted.get(document)?.elements.has(name) ?? true;
}

/** Whether an element of the page may have an attribute of that name. */
export function mayHaveAttribute(document: Document, name: string): boolean {
  return noted.get(document)?.attributes.has(name) ?? true;
}
