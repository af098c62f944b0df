import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import type { PageReading } from '../shared/protocol.ts';
import { ByHand } from './ByHand.tsx';
import { CitationBox } from './CitationBox.tsx';
import { EntityList } from './EntityList.tsx';
import { KeepRow } from './KeepRow.tsx';
import { OriginalCard } from './OriginalCard.tsx';

export interface DetailsProps {
  readonly tab: number | undefined;
  readonly reading: PageReading;
  /** A name was shown in the reader, which is open now. */
  revealed(): void;
  /** The person says what the original is. */
  use(uriR: string): void;
}

/** What is known of the page below its title. A file of its own: the popup is there before it. */
export function Details({ tab, reading, revealed, use }: DetailsProps): JSX.Element {
  const { article, provenance } = reading;
  return (
    <>
      <KeepRow reading={reading} tab={tab} />
      {!article && <p>{t('popup_not_readable')}</p>}
      {provenance.hops.length > 0 ? <OriginalCard reading={reading} /> : <p class="meta">{t('popup_not_a_copy')}</p>}
      {article && <CitationBox article={article} tab={tab} />}
      {article && tab !== undefined && <EntityList article={article} tab={tab} revealed={revealed} />}
      {!provenance.uriR && <ByHand use={use} />}
    </>
  );
}
