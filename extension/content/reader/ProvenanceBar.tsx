import type { JSX } from 'preact';
import type { Article } from '../../../src/model/article.ts';
import { t } from '../../shared/i18n.ts';
import { confidenceWords, dateWords, evidenceWords, familyWords, hostOf, issueWords } from '../../shared/words.ts';
import { Anchor } from './nodes.tsx';

/** Issues that only say what a field lacks: the header shows it already. */
const QUIET = new Set(['author-unknown', 'date-unknown', 'language-guessed', 'media-held-back']);

/** Work and copy in one line; behind it the chain, how we know, and what is uncertain. */
export function ProvenanceBar({ article }: { article: Article }): JSX.Element | null {
  const { provenance } = article;
  const issues = article.issues.filter((i) => !QUIET.has(i.code));
  if (provenance.hops.length === 0 && issues.length === 0) return null;
  const outer = provenance.hops[0];
  return (
    <details class="provenance">
      <summary>
        {outer && (
          <span>
            {t('provenance_copy_on', hostOf(outer.uriM))}
            {provenance.mementoDatetime ? ` · ${t('provenance_copied', dateWords(provenance.mementoDatetime))}` : ''}
          </span>
        )}
        {provenance.uriR && <span class="original">{t('provenance_original_at', hostOf(provenance.uriR))}</span>}
        {issues.length > 0 && <span class="doubt">{t('provenance_notes', issues.length)}</span>}
      </summary>
      <dl>
        {provenance.uriR && (
          <>
            <dt>{t('original')}</dt>
            <dd class="url">
              <Anchor href={provenance.uriR}>{provenance.uriR}</Anchor>
              <br />
              <small>{confidenceWords(provenance)}</small>
            </dd>
          </>
        )}
        {provenance.hops.map((hop) => (
          <>
            <dt>{familyWords(hop)}</dt>
            <dd>
              <span class="url">{hop.uriM}</span>
              {hop.mementoDatetime && <div>{t('provenance_copied', dateWords(hop.mementoDatetime))}</div>}
              {hop.evidence.map((e) => (
                <div class="evidence">
                  {evidenceWords(e)} <q>{e.quote}</q>
                </div>
              ))}
            </dd>
          </>
        ))}
      </dl>
      {issues.length > 0 && (
        <ul class="issues">
          {issues.map((i) => (
            <li>{issueWords(i)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
