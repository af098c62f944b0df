import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askReader, ClosedError, type Closed } from '../shared/inject.ts';
import { t } from '../shared/i18n.ts';
import { send } from '../shared/messages.ts';
import type { PageReading } from '../shared/protocol.ts';
import { dateWords } from '../shared/words.ts';
import type { DetailsProps } from './Details.tsx';

type State = { kind: 'loading' } | { kind: 'closed'; why: Closed | 'file' } | { kind: 'read'; reading: PageReading };

/** What is known of the page in a tab, and what can be done with it. */
export function Popup({ tab }: { tab: number | undefined }): JSX.Element {
  const [state, set] = useState<State>({ kind: 'loading' });

  const ask = async (uriR?: string) => {
    if (tab === undefined) return set({ kind: 'closed', why: 'forbidden' });
    try {
      set({ kind: 'read', reading: await askReader(tab, 'article.get', uriR ? { uriR } : {}) });
    } catch (error) {
      if (!(error instanceof ClosedError)) throw error;
      const url = await browser.tabs.get(tab).then(
        (found) => found.url ?? '',
        () => '',
      );
      set({
        kind: 'closed', // Without the switch the tab's address is kept back, and the refusal alone names it.
        why: url.startsWith('file:') || /\bfile:\/\//.test(error.message) ? 'file' : error.why,
      });
    }
  };
  useEffect(() => void ask(), [tab]);
  // Fetched while the page is being read, after the popup has been drawn.
  const [Details, setDetails] = useState<(props: DetailsProps) => JSX.Element>();
  useEffect(() => void import('./Details.tsx').then((part) => setDetails(() => part.Details)), []);

  if (state.kind === 'loading') {
    return (
      <main data-state="loading" aria-busy="true">
        <p>{t('popup_loading')}</p>
      </main>
    );
  }
  if (state.kind === 'closed') {
    return (
      <main data-state="closed">
        <h1>{t('app_name')}</h1>
        <p>
          {t(
            state.why === 'file'
              ? 'popup_closed_file'
              : state.why === 'no-access'
                ? 'popup_closed_no_access'
                : 'popup_closed_forbidden',
          )}
        </p>
        <Foot />
      </main>
    );
  }

  const { reading } = state;
  const { article, provenance } = reading;
  const isCopy = provenance.hops.length > 0;
  const isOpen = (open: boolean) => set({ kind: 'read', reading: { ...reading, open } });
  const toggle = async () => {
    if (tab === undefined) return;
    // What the button says is what is asked for, whatever happened in the tab since.
    const { open } = await askReader(tab, 'reader.toggle', { on: !reading.open });
    isOpen(open);
  };
  return (
    <main data-state={!article ? 'unreadable' : isCopy ? 'copy' : 'ordinary'}>
      <div class="top">
        <div>
          {article?.publisher && <p class="outlet">{article.publisher.name}</p>}
          <h1 lang={article?.inLanguage}>{article?.headline || t('app_name')}</h1>
          {article && (
            <p class="meta">
              {[article.author.map((p) => p.name).join(t('list_separator')), dateWords(article.datePublished)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </div>
        {article && (
          <button type="button" class="primary" data-action="toggle" onClick={() => void toggle()}>
            {t(reading.open ? 'popup_read_close' : 'popup_read')}
          </button>
        )}
      </div>
      {Details && <Details tab={tab} reading={reading} revealed={() => isOpen(true)} use={(uriR) => void ask(uriR)} />}
      <Foot />
    </main>
  );
}

function Foot(): JSX.Element {
  return (
    <div class="foot">
      <span>{t('app_name')}</span>
      <button
        type="button"
        data-action="library"
        onClick={() => void send('library.open', {}).then(() => window.close())}
      >
        {t('library')}
      </button>
      <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('options')}
      </button>
    </div>
  );
}
