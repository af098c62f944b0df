import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { addressParts } from '../shared/address.ts';
import { copy } from '../shared/clipboard.ts';
import { t } from '../shared/i18n.ts';
import type { PageReading } from '../shared/protocol.ts';
import { confidenceWords, dateWords, evidenceWords, familyWords, hostOf, issueWords } from '../shared/words.ts';

/** An address in full, its host made plain: what stands between the scheme and the path is what will be asked. */
function Address({ url }: { url: string }): JSX.Element {
  const { before, host, after } = addressParts(url);
  return (
    <span class="url" data-original>
      {before}
      <b>{host}</b>
      {after}
    </span>
  );
}

/** Where the article comes from, how we know, through which copies, and what to check. */
export function OriginalCard({ reading }: { reading: PageReading }): JSX.Element {
  const { provenance } = reading;
  const issues = (reading.article?.issues ?? reading.issues).filter((i) => i.code !== 'media-held-back');
  const [said, say] = useState('');
  const outer = provenance.hops[0];
  const inner = provenance.hops.at(-1);
  const { uriR } = provenance;
  return (
    <section class="card">
      <h2>{t('original')}</h2>
      {uriR ? (
        <>
          <Address url={uriR} />
          <div class="row">
            <button
              type="button"
              data-action="copy-original"
              onClick={() => void copy(uriR).then((ok) => say(t(ok ? 'copied' : 'copy_failed')))}
            >
              {t('copy_original')}
            </button>
            <button type="button" onClick={() => void browser.tabs.create({ url: uriR })}>
              {t('open_original')}
            </button>
            <span role="status">{said}</span>
          </div>
        </>
      ) : (
        <p>{t('popup_original_unknown')}</p>
      )}
      {inner && (
        <div class="evidence">
          <p>{confidenceWords(provenance)}</p>
          {inner.evidence.map((e) => (
            <p>
              {evidenceWords(e)} <q>{e.quote}</q>
            </p>
          ))}
        </div>
      )}
      {outer && (
        <p class="evidence">
          {t(
            'popup_copy_of',
            outer.family === 'git-markdown' && hostOf(outer.uriM) === 'github.com' ? 'GitHub' : hostOf(outer.uriM),
          )}
          {provenance.mementoDatetime ? ` · ${t('capture_time')}: ${dateWords(provenance.mementoDatetime)}` : ''}
        </p>
      )}
      {provenance.hops.length > 1 && (
        <details>
          <summary>{t('popup_chain')}</summary>
          <ol>
            {provenance.hops.map((hop) => (
              <li>
                {familyWords(hop)} <span class="url">{hop.uriM}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      {issues.length > 0 && (
        <details>
          <summary class="warn">
            {t('popup_uncertain')} ({issues.length})
          </summary>
          <ul>
            {issues.map((i) => (
              <li>{issueWords(i)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
