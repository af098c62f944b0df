import type { Article, Person } from '../../src/model/article.ts';
import type { Hop } from '../../src/model/provenance.ts';

/** What a case says of its article; everything else is empty. */
export interface Facts {
  readonly title: string;
  readonly authors?: readonly (string | Person)[];
  readonly translators?: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  readonly language: string;
  readonly original?: string;
  readonly copy?: string;
  readonly captured?: string;
}

const person = (p: string | Person): Person => (typeof p === 'string' ? { name: p, kind: 'person' } : p);

/** An article with these facts and no body. */
export function articleOf(facts: Facts): Article {
  const hop: Hop | undefined = facts.copy
    ? {
        family: 'git-markdown',
        confidence: 'likely',
        evidence: [],
        uriM: facts.copy,
        uriR: facts.original,
        mementoDatetime: facts.captured,
      }
    : undefined;
  return {
    headline: facts.title,
    author: (facts.authors ?? []).map(person),
    translator: (facts.translators ?? []).map(person),
    editor: [],
    publisher: facts.outlet ? { name: facts.outlet } : undefined,
    datePublished: facts.published,
    dateAlternatives: [],
    inLanguage: facts.language,
    dir: 'ltr',
    images: [],
    links: [],
    keywords: [],
    blocks: [],
    articleBody: '',
    provenance: {
      hops: hop ? [hop] : [],
      uriR: facts.original,
      confidence: hop?.confidence,
      mementoDatetime: facts.captured,
    },
    issues: [],
    trackers: [],
    sources: {},
  };
}
