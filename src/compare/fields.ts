import type { Article } from '../model/article.ts';
import { COMPARED_FIELDS, type FieldChange } from '../model/comparison.ts';
import { foldName } from '../kit/text.ts';
import { fold } from '../entities/fold.ts';
import { keyOf } from './tokens.ts';

type Field = FieldChange['field'];

const TEXTS: { readonly [Name in Field]: (article: Article) => string } = {
  headline: (article) => article.headline,
  author: (article) => article.author.map(({ name }) => name).join(', '),
  datePublished: (article) => article.datePublished ?? '',
};

/** Whether two values say the same; a day says the same as its month. */
const SAME: { readonly [Name in Field]: (a: Article, b: Article) => boolean } = {
  headline: (a, b) => keyOf(a.headline) === keyOf(b.headline),
  author: (a, b) => names(a) === names(b),
  datePublished: (a, b) => {
    const [one, other] = [a.datePublished?.slice(0, 10) ?? '', b.datePublished?.slice(0, 10) ?? ''];
    return one === other || (!!one && !!other && (one.startsWith(other) || other.startsWith(one)));
  },
};

function names(article: Article): string {
  return article.author
    .map(({ name }) => foldName(fold(name)).replace(/[\s·]+/g, ''))
    .sort()
    .join('|');
}

/** The fields that the copies state differently, or that one of them does not state. */
export function fieldChanges(first: Article, second: Article): FieldChange[] {
  return COMPARED_FIELDS.filter((field) => !SAME[field](first, second)).map((field) => ({
    field,
    first: TEXTS[field](first) || undefined,
    second: TEXTS[field](second) || undefined,
  }));
}
