import { readArticle } from '../../src/clean/index.ts';
import { compare, summaryOf } from '../../src/compare/index.ts';
import { entitySteps } from '../../src/entities/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { ComparisonFile, ComparisonLabel, ComparisonLabels, CopyLine } from '../../src/render/index.ts';
import { t } from '../platform/i18n.ts';
import { indexedDbStore } from '../platform/library/indexed-db.ts';
import type { KeptHead } from '../platform/library/kept.ts';
import { inSlices } from '../platform/slices.ts';
import { dateWords, hostOf } from '../platform/words.ts';

/** A comparison with its words in the person's language. */
export interface Loaded extends ComparisonFile {
  readonly labels: ComparisonLabels;
  readonly articles: readonly [Article, Article];
}

/** Compares two kept articles; undefined when one is not there any more. @param ids those of their entries */
export async function loadComparison(...ids: readonly [first: string, second: string]): Promise<Loaded | undefined> {
  const entries = await indexedDbStore.get(ids);
  // The copy that was kept earlier is the first.
  const [a, b] = entries
    .map(({ head, article }) => ({ head, article: readArticle(article) }))
    .sort((x, y) => x.head.kept.localeCompare(y.head.kept));
  if (!a?.article || !b?.article) return undefined;
  const articles = [a.article, b.article] as const;
  const entities = [await inSlices(entitySteps(articles[0])), await inSlices(entitySteps(articles[1]))] as const;
  const comparison = compare(...articles, { entities });
  const datePublished = (iso: string | undefined): string | undefined => iso && dateWords(iso);
  return {
    articles,
    comparison: {
      ...comparison,
      fields: comparison.fields.map((change) =>
        change.field === 'datePublished'
          ? { ...change, first: datePublished(change.first), second: datePublished(change.second) }
          : change,
      ),
    },
    summary: summaryOf(comparison),
    copies: [lineOf(a.head), lineOf(b.head)],
    labels: labels(),
  };
}

/** Headline, where it was read, and when it was kept. */
function lineOf({ headline, url, kept }: KeptHead): CopyLine {
  return [headline, hostOf(url), t('library_kept_on', dateWords(kept))].filter(Boolean);
}

function labels(): ComparisonLabels {
  return {
    title: t('compare_title'),
    first: t('compare_first'),
    second: t('compare_second'),
    same: t('compare_same'),
    missing: t('compare_missing'),
    added: t('compare_added'),
    moved: t('compare_moved'),
    furniture: t('compare_furniture'),
    headline: t('compare_headline'),
    author: t('compare_author'),
    datePublished: t('compare_published'),
    number: t('compare_number'),
    date: t('compare_date'),
    name: t('compare_name'),
    negation: t('compare_negation'),
    quotation: t('compare_quotation'),
    sentence: t('compare_sentence'),
    words: t('compare_words'),
    punctuation: t('compare_punctuation'),
  } satisfies Record<ComparisonLabel, string>;
}
