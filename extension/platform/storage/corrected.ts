import type { Article, Person } from '../../../src/model/article.ts';
import type { CitationForms } from '../../../src/model/citation.ts';

/** What was typed in the place of a value; an emptied field is no value. */
export const typed = (text: string | undefined, was: string | undefined): string | undefined =>
  text === undefined ? was : text.trim() || undefined;

/** The date at the beginning of what was typed; a date that cannot be read leaves the one that was found. */
export function day(text: string | undefined, was: string | undefined): string | undefined {
  const words = typed(text, was);
  return words === undefined ? undefined : (/^\d{4}(?:-\d\d){0,2}(?![\d-])/.exec(words)?.[0] ?? was);
}

export const people = (list: readonly Person[] | undefined, was: readonly Person[]): readonly Person[] =>
  list?.filter((person) => person.name.trim()) ?? was;

/**
 * The article as the person has corrected it, for showing and for files. Its text, and with it every position, is the
 * same; it is known again by the article as it was found.
 */
export function corrected(article: Article, forms: CitationForms): Article {
  if (Object.keys(forms).length === 0) return article;
  const { provenance, publisher } = article;
  const outlet = typed(forms.outlet, publisher?.name);
  const [outer, ...inner] = provenance.hops;
  return {
    ...article,
    headline: typed(forms.title, article.headline) ?? article.headline,
    author: people(forms.authors, article.author),
    translator: people(forms.translators, article.translator),
    publisher: outlet === undefined ? undefined : outlet === publisher?.name ? publisher : { name: outlet },
    datePublished: day(forms.published, article.datePublished),
    ...(forms.published === undefined
      ? {}
      : { dateAlternatives: [], issues: article.issues.filter((i) => i.code !== 'date-conflict') }),
    provenance: {
      ...provenance,
      uriR: typed(forms.original, provenance.uriR),
      mementoDatetime: day(forms.captured, provenance.mementoDatetime),
      hops: outer ? [{ ...outer, uriM: typed(forms.copy, outer.uriM) ?? outer.uriM }, ...inner] : [],
    },
  };
}
