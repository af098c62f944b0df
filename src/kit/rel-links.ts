import { elementsNamed } from './page-index.ts';

/** The page's `link` elements by relation (`rel`), as RFC 8288 has it: a link has any number of them, in either case. */
interface Index {
  readonly all: readonly Element[];
  readonly byRelation: ReadonlyMap<string, readonly Element[]>;
}

/** A selector for a relation compares every element of the page. Links are taken away while a page is peeled, never changed. */
const indexes = new WeakMap<Document, Index>();
const NONE: readonly Element[] = [];

/** The links that have a relation, in the order of the page; `relation` in lower case. */
export function relLinks(document: Document, relation: string): readonly Element[] {
  let index = indexes.get(document);
  if (!index?.all.every((el) => el.isConnected)) indexes.set(document, (index = indexLinks(document)));
  return index.byRelation.get(relation) ?? NONE;
}

function indexLinks(document: Document): Index {
  const all = elementsNamed(document, 'link');
  const byRelation = new Map<string, Element[]>();
  for (const link of all)
    for (const relation of new Set((link.getAttribute('rel') ?? '').toLowerCase().split(/[ \t\r\n\f]+/))) {
      const known = byRelation.get(relation);
      if (known) known.push(link);
      else byRelation.set(relation, [link]);
    }
  return { all, byRelation };
}
