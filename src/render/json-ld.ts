import type { Article, FieldName, Person } from '../model/article.ts';

/** The article's description as schema.org JSON-LD. `isBasedOn` is the original, `archivedAt` the copy that was read. */
export function toJsonLd(article: Article): Record<string, unknown> {
  const person = (p: Person) => ({ '@type': p.kind === 'person' ? 'Person' : 'Organization', name: p.name });
  const { provenance } = article;
  const fields: Record<FieldName, unknown> = {
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    author: article.author.map(person),
    translator: article.translator.map(person),
    editor: article.editor.map(person),
    publisher: article.publisher && { '@type': 'Organization', name: article.publisher.name },
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    // As written in the text, with what surrounds the place; schema.org has no word for them.
    dateline: undefined,
    editorLine: undefined,
    locationCreated: article.locationCreated && { '@type': 'Place', name: article.locationCreated },
    inLanguage: article.inLanguage,
    description: article.description,
    keywords: article.keywords.map((k) => k.text),
  };
  const all: Record<string, unknown> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: provenance.uriR,
    ...fields,
    isBasedOn: provenance.uriR,
    archivedAt: provenance.hops[0]?.uriM,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, v]) => v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0)),
  );
}

/** JSON for the inside of a `script` element: nothing in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (ch) => `\\u${ch.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
