import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askReader, ClosedError, type Closed } from '../platform/inject.ts';
import { t } from '../platform/i18n.ts';
import type { PageReading } from '../platform/protocol.ts';
import type { DetailsProps } from './Details.tsx';
import { Foot } from './Foot.tsx';
import type { Known } from './known.ts';

/** Why there is nothing to show: the browser refuses, or reading the page failed. */
type Refusal = Closed | 'file' | 'failed';

type State =
  | { kind: 'loading' }
  | { kind: 'closed'; why: Refusal }
  | { kind: 'read'; reading: PageReading; known: Known; Details: (props: DetailsProps) => JSX.Element };

const CLOSED = {
  file: 'popup_closed_file',
  'no-access': 'popup_closed_no_access',
  forbidden: 'popup_closed_forbidden',
  failed: 'popup_failed',
} as const;

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
    if (tab === undefined) return set({ kind: 'closed', why: 'forbidden' });
    try {
      const [reading, [{ Details }, { knownOf }]] = await Promise.all([
        askReader(tab, 'article.get', uriR ? { uriR } : {}),
        parts,
      ]);
      set({ kind: 'read', reading, known: await knownOf(reading.article, tab), Details });
    } catch (error) {
      if (!(error instanceof ClosedError)) {
        set({ kind: 'closed', why: 'failed' });
        throw error;
      }
      const url = await browser.tabs.get(tab).then(
        (found) => found.url ?? '',
        () => '',
      );
      set({
        kind: 'closed',
        // Without the switch the tab's address is kept back, and the refusal alone names it.
        why: url.startsWith('file:') || /\bfile:\/\//.test(error.message) ? 'file' : pressed ? 'forbidden' : error.why,
      });
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
          <p>{t(CLOSED[state.why])}</p>
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
