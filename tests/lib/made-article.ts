import type { Article } from '../../src/model/article.ts';

/** An article of plain paragraphs. */
export function madeArticle(paragraphs: readonly string[], fields: Partial<Article> = {}): Article {
  return {
    headline: 'Headline',
    author: [],
    translator: [],
    editor: [],
    keywords: [],
    dateAlternatives: [],
    dir: 'ltr',
    images: [],
    links: [],
    blocks: paragraphs.map((text, i) => ({ id: `b${i + 1}`, kind: 'paragraph', content: [text], text })),
    articleBody: paragraphs.join('\n'),
    provenance: { hops: [] },
    issues: [],
    trackers: [],
    sources: {},
    ...fields,
  };
}
