import { listed } from '../kit/listed.ts';
import { parseUrl } from '../kit/url.ts';
import type { Article } from '../model/article.ts';

/** One line of the header of an exported file. */
export interface Fact {
  readonly name: 'author' | 'translator' | 'editor' | 'publisher' | 'published' | 'original' | 'copy' | 'copied';
  readonly text: string;
  readonly href?: string | undefined;
}

/** Who, where, when, and what was copied from where: what an exported file says of itself, in this order. */
export function factsOf(article: Article): Fact[] {
  const { provenance } = article;
  const names = (people: Article['author']) =>
    listed(
      people.map((p) => p.name),
      article.inLanguage,
    );
  const copy = provenance.hops[0]?.uriM;
  const facts: Fact[] = [
    { name: 'author', text: names(article.author) },
    { name: 'translator', text: names(article.translator) },
    { name: 'editor', text: names(article.editor) },
    { name: 'publisher', text: article.publisher?.name ?? '' },
    { name: 'published', text: article.datePublished ?? '' },
    { name: 'original', text: provenance.uriR ?? '', href: parseUrl(provenance.uriR)?.href },
    { name: 'copy', text: copy ?? '', href: parseUrl(copy)?.href },
    { name: 'copied', text: provenance.mementoDatetime ?? '' },
  ];
  return facts.filter((f) => f.text);
}
