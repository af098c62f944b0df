/**
 * What was noted of a page while it was copied: its elements by name, and the names of attributes that occur. To look for
 * them is a walk over the page each time, and a page is asked for its scripts, links and meta elements again and again.
 */
export interface PageIndex {
  /** Local name in the copy → the elements, in the order of the page. */
  readonly elements: ReadonlyMap<string, readonly Element[]>;
  readonly attributes: ReadonlySet<string>;
}

const indexes = new WeakMap<Document, PageIndex>();

export function noteIndex(copy: Document, index: PageIndex): void {
  indexes.set(copy, index);
}

/** To be called when elements or attributes may have been added; what is taken away needs no word. */
export function forgetIndex(document: Document): void {
  indexes.delete(document);
}

/** The elements of a name that the document holds, in order. */
export function elementsNamed(document: Document, name: string): readonly Element[] {
  const index = indexes.get(document);
  if (!index) return [...document.querySelectorAll(name)];
  const noted = index.elements.get(name) ?? [];
  return noted.every((el) => el.isConnected) ? noted : noted.filter((el) => el.isConnected);
}

/** Whether an element may have an attribute of that name; of a document of which nothing was noted any may. */
export function mayHaveAttribute(document: Document, name: string): boolean {
  return indexes.get(document)?.attributes.has(name) ?? true;
}
