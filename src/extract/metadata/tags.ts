import { withoutReferences } from '../../kit/character-references.ts';
import { elementsNamed } from '../../kit/page-index.ts';

/** The `meta` elements of a page by name, property or itemprop in lower case; gathered once, because a page has hundreds of names to be asked for. */
export type Tags = ReadonlyMap<string, readonly string[]>;

export function tagsOf(document: Document): Tags {
  const tags = new Map<string, string[]>();
  for (const el of elementsNamed(document, 'meta')) {
    const content = withoutReferences(el.getAttribute('content') ?? '').trim();
    if (!content) continue;
    for (const key of new Set([el.getAttribute('property'), el.getAttribute('name'), el.getAttribute('itemprop')])) {
      const name = key?.trim().toLowerCase();
      if (name) tags.set(name, [...(tags.get(name) ?? []), content]);
    }
  }
  return tags;
}

/** Content of the first tag that is there. */
export function first(tags: Tags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = tags.get(name)?.[0];
    if (found) return found;
  }
  return undefined;
}
