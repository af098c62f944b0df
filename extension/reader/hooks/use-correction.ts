import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { correctionKey } from '../../platform/work.ts';
import { loadCorrection, watchCorrection, type Correction } from '../../platform/storage/corrections.ts';

/** What the person has corrected of the article, wherever they did. */
export function useCorrection(article: Article): Correction {
  const [correction, set] = useState<Correction>({ forms: {} });
  useEffect(() => {
    const key = correctionKey(article);
    let gone = false;
    void loadCorrection(key).then((found) => !gone && set(found));
    const stop = watchCorrection(key, set);
    return () => {
      gone = true;
      stop();
    };
  }, [article]);
  return correction;
}
