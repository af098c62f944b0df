import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { PageReading } from '../platform/protocol.ts';
import { ByHand } from './ByHand.tsx';
import { CitationBox } from './CitationBox.tsx';
import { FramedNote } from './FramedNote.tsx';
import { Head } from './Head.tsx';
import { actOnKey } from './keys.ts';
import type { Known } from './known.ts';
import { NamesBox } from './NamesBox.tsx';
import { OriginalRow } from './OriginalRow.tsx';

export interface DetailsProps {
  readonly tab: number | undefined;
  readonly reading: PageReading;
  readonly known: Known;
  /** The reader was opened or closed. */
  opened(open: boolean): void;
  /** The person says what the original is. */
  use(uriR: string): void;
}

/** What is known of the page: the article, its original, its citation, whom and what it names. */
export function Details({ tab, reading, known, opened, use }: DetailsProps): JSX.Element {
  const { article, provenance, frame, kind } = reading;
  const { shortcuts } = known.settings;
  const [correction, correct] = useState(known.correction);
  useEffect(() => {
    if (!shortcuts) return;
    window.addEventListener('keydown', actOnKey);
    return () => window.removeEventListener('keydown', actOnKey);
  }, [shortcuts]);
  return (
    <div class="scroll">
      <Head tab={tab} reading={reading} forms={correction.forms} opened={opened} />
      {!article && !frame && <p>{t(kind ? `kind_${kind}` : 'popup_not_readable')}</p>}
      {frame && <FramedNote url={frame} />}
      {provenance.hops.length > 0 ? (
        <OriginalRow reading={reading} />
      ) : (
        article && <p class="meta">{t('popup_not_a_copy')}</p>
      )}
      {article && <CitationBox article={article} known={known} correction={correction} correct={correct} />}
      {article && tab !== undefined && (
        <NamesBox article={article} tab={tab} keeps={known.keeps} revealed={() => opened(true)} />
      )}
      {!provenance.uriR && !kind && <ByHand use={use} />}
    </div>
  );
}
