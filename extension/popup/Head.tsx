import type { JSX } from 'preact';
import { listed } from '../../src/kit/listed.ts';
import { useEffect, useState } from 'preact/hooks';
import type { CitationForms } from '../../src/model/citation.ts';
import { corrected } from '../platform/storage/corrected.ts';
import { askReader } from '../platform/inject.ts';
import { t } from '../platform/i18n.ts';
import { addressOf } from '../platform/library/kept.ts';
import { keepWords } from '../platform/library/keep-words.ts';
import { send } from '../platform/messages.ts';
import { OWN_TAB_WORDS } from '../platform/own-tab-words.ts';
import type { HandReply, PageReading } from '../platform/protocol.ts';
import { dateWords } from '../platform/words.ts';
import { keyOf } from './keys.ts';
import { OwnTabIcon } from './OwnTabIcon.tsx';

interface Props {
  readonly tab: number | undefined;
  readonly reading: PageReading;
  /** What the person has put right. */
  readonly forms: CitationForms;
  /** The reader was opened or closed. */
  opened(open: boolean): void;
}

/** Whose article it is and when it appeared; reading it, and saving it to the library. */
export function Head({ tab, reading, forms, opened }: Props): JSX.Element {
  const { article, url, open } = reading;
  const [kept, set] = useState<string>();
  const [said, say] = useState('');
  useEffect(() => {
    if (article)
      void send('library.has', { address: addressOf(article, url) }).then(
        (reply) => set(reply.kept),
        () => undefined,
      );
  }, []);
  if (!article) return <h1>{t('app_name')}</h1>;

  const toggle = async () => {
    if (tab === undefined) return;
    // What the button says is what is asked for, whatever happened in the tab since.
    const reply = await askReader(tab, 'reader.toggle', { on: !open });
    if (reply.handed) handed(reply.handed);
    opened(reply.open);
  };
  const handed = (outcome: HandReply['state']) => {
    if (outcome === 'opened') window.close();
    else say(t(OWN_TAB_WORDS[outcome]));
  };
  const ownTab = async () => {
    if (tab !== undefined) handed((await askReader(tab, 'reader.own-tab', {})).state);
  };
  // Nothing is kept that the person does not ask for.
  const keep = async () => {
    // A background that was ended in the middle gives no answer: the entry is whole or not there.
    const reply = await send('library.keep', { article, url, tab, replace: !!kept }).catch(() => undefined);
    if (reply?.kept) set(reply.kept);
    say(keepWords(reply ?? { state: 'failed' }));
  };
  const shown = corrected(article, forms);
  const authors = listed(
    shown.author.map((p) => p.name),
    shown.inLanguage,
  );
  const state = said || (kept ? t('library_kept_on', dateWords(kept)) : '');
  return (
    <header>
      {shown.publisher && <p class="outlet">{shown.publisher.name}</p>}
      <h1 lang={article.inLanguage} dir="auto" title={shown.headline}>
        {shown.headline || t('app_name')}
      </h1>
      <p class="meta byline">
        {authors && (
          <bdi lang={article.inLanguage} title={authors}>
            {authors}
          </bdi>
        )}
        {shown.datePublished && <time dateTime={shown.datePublished}>{dateWords(shown.datePublished)}</time>}
      </p>
      <div class="row keep">
        <button
          type="button"
          class="primary"
          data-action="toggle"
          aria-keyshortcuts={keyOf('toggle')}
          onClick={() => void toggle()}
        >
          {t(open ? 'popup_read_close' : 'popup_read')}
        </button>
        {!reading.ownPage && (
          <button
            type="button"
            data-action="own-tab"
            aria-label={t('own_tab')}
            title={t('own_tab')}
            aria-keyshortcuts={keyOf('own-tab')}
            onClick={() => void ownTab()}
          >
            <OwnTabIcon />
          </button>
        )}
        <button type="button" data-action="keep" aria-keyshortcuts={keyOf('keep')} onClick={() => void keep()}>
          {t(kept ? 'library_keep_again' : 'library_keep')}
        </button>
        <span class="meta" role="status" title={state}>
          {state}
        </span>
      </div>
    </header>
  );
}
