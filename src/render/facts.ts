import { listed } from '../kit/listed.ts';
import { parseUrl } from '../kit/url.ts';
import type { Article, FieldName } from '../model/article.ts';

/** One line of the header of an exported file. */
export interface Fact {
  readonly name: 'author' | 'translator' | 'editor' | 'publisher' | 'published' | 'original' | 'copy' | 'copied';
  readonly text: string;
  readonly href?: string | undefined;
}

/** The line of the header that tells a field; null where it stands elsewhere in the file, or not at all. */
const LINES: Readonly<Record<FieldName, Fact['name'] | null>> = {
  headline: null,
  alternativeHeadline: null,
  author: 'author',
  translator: 'translator',
  editor: 'editor',
  publisher: 'publisher',
  datePublished: 'published',
  dateModified: null,
  dateline: null,
  locationCreated: null,
  editorLine: null,
  inLanguage: null,
  description: null,
  keywords: null,
};

/** Who, where, when, and what was copied from where: what an exported file says of itself, in this order. */
export function factsOf(article: Article): Fact[] {
  const { provenance } = article;
  const textOf = (value: Article[FieldName]): string => {
    if (typeof value !== 'object') return value ?? '';
    if ('name' in value) return value.name;
    return listed(
      value.map((one) => ('name' in one ? one.name : one.text)),
      article.inLanguage,
    );
  };
  const told = (Object.entries(LINES) as [FieldName, Fact['name'] | null][]).flatMap(([field, name]) =>
    name ? [{ name, text: textOf(article[field]) }] : [],
  );
  const copy = provenance.hops[0]?.uriM;
  const facts: Fact[] = [
    ...told,
    { name: 'original', text: provenance.uriR ?? '', href: parseUrl(provenance.uriR)?.href },
    { name: 'copy', text: copy ?? '', href: parseUrl(copy)?.href },
    { name: 'copied', text: provenance.mementoDatetime ?? '' },
  ];
  return facts.filter((f) => f.text);
}
