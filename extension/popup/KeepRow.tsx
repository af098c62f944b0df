import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { addressOf } from '../shared/library/kept.ts';
import { keepWords } from '../shared/library/keep-words.ts';
import { send } from '../shared/messages.ts';
import type { PageReading } from '../shared/protocol.ts';
import { dateWords } from '../shared/words.ts';

/** Keeps the article in the library: nothing is kept that the person does not ask for. */
export function KeepRow({ reading, tab }: { reading: PageReading; tab: number | undefined }): JSX.Element | null {
  const { article, url } = reading;
  const [kept, set] = useState<string>();
  const [said, say] = useState('');
  useEffect(() => {
    say('');
    if (article)
      void send('library.has', { address: addressOf(article, url) }).then(
        (reply) => set(reply.kept),
        () => undefined,
      );
  }, [article]);
  if (!article) return null;
  const keep = async () => {
    // A background that was ended in the middle gives no answer: the entry is whole or not there.
    const reply = await send('library.keep', { article, url, tab, replace: !!kept }).catch(() => undefined);
    if (reply?.kept) set(reply.kept);
    say(keepWords(reply ?? { state: 'failed' }));
  };
  return (
    <div class="row keep">
      <button type="button" data-action="keep" onClick={() => void keep()}>
        {t(kept ? 'library_keep_again' : 'library_keep')}
      </button>
      <span class="meta" role="status">
        {said || (kept ? t('library_kept_on', dateWords(kept)) : '')}
      </span>
    </div>
  );
}
