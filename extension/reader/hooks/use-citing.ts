import { useMemo } from 'preact/hooks';
import type { Citation, Quotation } from '../../../src/cite/index.ts';
import type { Article } from '../../../src/model/article.ts';
import { corrected } from '../../platform/storage/corrected.ts';
import type { Correction } from '../../platform/storage/corrections.ts';
import type { Settings } from '../../platform/storage/settings.ts';
import { filesPart } from '../files-part.ts';
import { useCorrection } from './use-correction.ts';

/** An article as the person has corrected it, and its citation: the same wherever the reader cites. */
export interface Citing {
  readonly correction: Correction;
  /** For showing and for files; positions and keys are those of the article as it was found. */
  readonly article: Article;
  cite(): Promise<Citation>;
  /** @param words marked in the article */
  quotation(words: string): Promise<Quotation>;
}

export function useCiting(article: Article, settings: Settings): Citing {
  const correction = useCorrection(article);
  const shown = useMemo(() => corrected(article, correction.forms), [article, correction]);
  return {
    correction,
    article: shown,
    cite: async () => (await filesPart()).citationOf(article, settings, correction),
    quotation: async (words) => (await filesPart()).quotationIn(article, words, settings, correction),
  };
}
