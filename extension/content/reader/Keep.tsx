import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { t } from '../../shared/i18n.ts';
import { addressOf } from '../../shared/library/kept.ts';
import { keepWords } from '../../shared/library/keep-words.ts';
import { send } from '../../shared/messages.ts';
import { pageAddress } from './reading-page.ts';

/** Keeps the article in the library, and leads there. */
export function Keep({ article, say }: { article: Article; say(words: string): void }): JSX.Element {
  const [kept, set] = useState<string>();
  const url = pageAddress();
  useEffect(
    () =>
      void send('library.has', { address: addressOf(article, url) }).then(
        (reply) => set(reply.kept),
        () => undefined,
      ),
    [article],
  );
  const keep = () =>
    void send('library.keep', { article, url, replace: !!kept }).then(
      (reply) => {
        if (reply.kept) set(reply.kept);
        say(keepWords(reply));
      },
      () => say(t('part_failed')),
    );
  return (
    <>
      <button type="button" onClick={keep}>
        {t(kept ? 'library_keep_again' : 'library_keep')}
      </button>
      <button type="button" onClick={() => void send('library.open', {})}>
        {t('library_open')}
      </button>
    </>
  );
}
