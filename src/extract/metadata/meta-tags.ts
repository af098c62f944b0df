import { bylineWords } from '../../text/byline-words.ts';
import { first, type Tags } from './tags.ts';
import type { Stated } from './types.ts';

const AUTHORS = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor.author',
  'parsely-author',
  'sailthru.author',
  'author',
  'byl',
  'dc.author',
  'article.author',
  'twitter:creator:name',
];

/** Dublin Core, Highwire Press, Parse.ly, Sailthru and the plain names of HTML. */
export function fromMetaTags(tags: Tags): Stated {
  return {
    headline: first(
      tags,
      'citation_title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'fulltitle',
      'sailthru.title',
      'twitter:title',
      'title',
    ),
    authors: authorsOf(tags),
    datePublished: first(
      tags,
      'citation_publication_date',
      'citation_date',
      'citation_online_date',
      'dcterms.issued',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'published_at',
      'publishdate',
      'publish-date',
      'publish_date',
      'pubdate',
      'datepublished',
      'date',
      'weibo:article:create_at',
    ),
    dateModified: first(tags, 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod'),
    description: first(tags, 'description', 'dc.description', 'twitter:description'),
    siteName: first(tags, 'application-name', 'apple-mobile-web-app-title'),
    publisher: first(tags, 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'publisher'),
    keywords: first(tags, 'news_keywords', 'keywords')?.split(/[,;，；、]/),
    image: first(tags, 'twitter:image', 'twitter:image:src'),
  };
}

/** All tags of the first name that is there: a paper has one tag for each of its authors. */
function authorsOf(tags: Tags): string[] | undefined {
  for (const name of AUTHORS) {
    const found = tags.get(name);
    if (found) return [...found];
  }
  // Cards for sharing have rows of a label and its words: "Written by", "Reading time".
  for (const n of [1, 2, 3]) {
    const label = first(tags, `twitter:label${n}`)
      ?.toLowerCase()
      .replace(/\s?[:：]$/u, '');
    const words = first(tags, `twitter:data${n}`);
    if (words && label && bylineWords('by').has(label)) return [words];
  }
  return undefined;
}
