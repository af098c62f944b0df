import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { PageReading } from '../platform/protocol.ts';
import { confidenceWords, dateWords, evidenceWords, familyWords, hostOf, issueWords } from '../platform/words.ts';

/** How the original is known, through which copies, and what to verify. */
export function Why({ reading, issues }: { reading: PageReading; issues: readonly Issue[] }): JSX.Element {
  const { provenance } = reading;
  const outer = provenance.hops[0];
  const inner = provenance.hops.at(-1);
  return (
    <div class="why">
      {provenance.uriR && <p class="url">{provenance.uriR}</p>}
      {inner && <p>{confidenceWords(provenance)}</p>}
      {inner?.evidence.map((e) => (
        <p>
          {evidenceWords(e)} <q>{e.quote}</q>
        </p>
      ))}
      {outer && (
        <p>
          {t(
            'popup_copy_of',
            outer.family === 'git-markdown' && hostOf(outer.uriM) === 'github.com' ? 'GitHub' : hostOf(outer.uriM),
          )}
          {provenance.mementoDatetime ? ` · ${t('capture_time')}: ${dateWords(provenance.mementoDatetime)}` : ''}
        </p>
      )}
      {provenance.hops.length > 1 && (
        <>
          <h3>{t('popup_chain')}</h3>
          <ol>
            {provenance.hops.map((hop) => (
              <li>
                {familyWords(hop)} <span class="url">{hop.uriM}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {issues.length > 0 && (
        <>
          <h3 class="warn">{t('popup_uncertain')}</h3>
          <ul data-issues>
            {issues.map((i) => (
              <li>{issueWords(i)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
