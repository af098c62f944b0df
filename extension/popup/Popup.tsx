import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askReader, ClosedError } from '../platform/inject.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import type { PageReading } from '../platform/protocol.ts';
import { closedWords } from './closed.ts';
import type { DetailsProps } from './Details.tsx';
import { Foot } from './Foot.tsx';
import type { Known } from './known.ts';

type State =
  | { kind: 'loading' }
  | { kind: 'closed'; words: MessageKey }
  | { kind: 'read'; reading: PageReading; known: Known; Details: (props: DetailsProps) => JSX.Element };

/** Fetched while the page is being read, so that all that is known is drawn at once. */
const parts = Promise.all([import('./Details.tsx'), import('./known.ts')]);

interface Props {
  readonly tab: number | undefined;
  /** Whether the press on the button has given access to the tab; what refuses then is the browser. */
  readonly pressed: boolean;
}

/** What is known of the page in a tab, and what can be done with it. */
export function Popup({ tab, pressed }: Props): JSX.Element {
  const [state, set] = useState<State>({ kind: 'loading' });

  const ask = async (uriR?: string) => {
    if (tab === undefined) return set({ kind: 'closed', words: closedWords('forbidden', '', '') });
    try {
      const [reading, [{ Details }, { knownOf }]] = await Promise.all([
        askReader(tab, 'article.get', uriR ? { uriR } : {}),
        parts,
      ]);
      set({ kind: 'read', reading, known: await knownOf(reading.article, tab), Details });
    } catch (error) {
      if (!(error instanceof ClosedError)) {
        set({ kind: 'closed', words: closedWords('failed', '', '') });
        throw error;
      }
      const url = await browser.tabs.get(tab).then(
        (found) => found.url ?? '',
        () => '',
      );
      // Where the tab's address is kept back, the refusal alone names it.
      set({ kind: 'closed', words: closedWords(pressed ? 'forbidden' : error.why, url, error.message) });
    }
  };
  useEffect(() => void ask(), [tab]);

  if (state.kind === 'loading')
    return (
      <main data-state="loading" aria-busy="true">
        <p class="meta">{t('popup_loading')}</p>
      </main>
    );
  if (state.kind === 'closed')
    return (
      <main data-state="closed">
        <div class="scroll">
          <h1>{t('app_name')}</h1>
          <p>{t(state.words)}</p>
        </div>
        <Foot />
      </main>
    );
  const { reading, known, Details } = state;
  const { article, provenance } = reading;
  return (
    <main data-state={!article ? 'unreadable' : provenance.hops.length ? 'copy' : 'ordinary'}>
      <Details
        key={provenance.uriR}
        tab={tab}
        reading={reading}
        known={known}
        opened={(open) => set({ ...state, reading: { ...reading, open } })}
        use={(uriR) => void ask(uriR)}
      />
      <Foot />
    </main>
  );
}
