import { useRef } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { t } from '../../platform/i18n.ts';
import { keepWords } from '../../platform/library/keep-words.ts';
import { send } from '../../platform/messages.ts';
import { pageAddress } from '../reading-page.ts';

/**
 * Saves the article in the library. One that is there already is saved anew only when it is asked for twice: nothing in
 * the page tells whether it is there before the person asks.
 */
export function useKeep(article: Article, say: (words: string) => void): () => void {
  const known = useRef<Article | undefined>(undefined);
  return () =>
    void send('library.keep', { article, url: pageAddress(), replace: known.current === article }).then(
      (reply) => {
        say(reply.state === 'kept' && known.current === article ? t('library_updated') : keepWords(reply));
        known.current = reply.state === 'known' ? article : undefined;
      },
      () => say(t('part_failed')),
    );
}
