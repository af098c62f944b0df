import { first, type Tags } from './tags.ts';
import type { Stated } from './types.ts';

/** The Open Graph protocol and its article vocabulary. */
export function fromOpenGraph(tags: Tags): Stated {
  const author = first(tags, 'article:author:name', 'article:author', 'og:article:author');
  return {
    headline: first(tags, 'og:title'),
    // The protocol asks for a profile's address; only a name is of use.
    authors: author && !/^(?:https?:)?\/\/|^\d+$/i.test(author) ? [author] : undefined,
    datePublished: first(
      tags,
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'og:pubdate',
    ),
    dateModified: first(tags, 'article:modified_time', 'og:updated_time'),
    description: first(tags, 'og:description'),
    siteName: first(tags, 'og:site_name'),
    image: first(tags, 'og:image:secure_url', 'og:image', 'og:image:url'),
  };
}
