import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { listed } from '../../../src/kit/listed.ts';
import { fingerprintText } from '../../../src/render/fingerprint.ts';
import { copy } from '../../platform/clipboard.ts';
import { digestOf } from '../../platform/digest.ts';
import { t, uiDirection, uiLanguage } from '../../platform/i18n.ts';
import {
  confidenceWords,
  dateWords,
  evidenceWords,
  familyWords,
  hostOf,
  issueWords,
  limitationWords,
} from '../../platform/words.ts';
import { Link } from '../../ui/Link.tsx';
import { repairs } from './repairs.ts';

/** Issues that only say what a field lacks: the header shows it already. */
const QUIET = new Set(['author-unknown', 'date-unknown', 'language-guessed', 'media-held-back']);

/** Work and copy in one line; behind it the chain, how we know, and what is uncertain. */
export function ProvenanceBar({ article }: { article: Article }): JSX.Element | null {
  const { provenance } = article;
  const [open, setOpen] = useState(false);
  const issues = article.issues.filter((i) => !QUIET.has(i.code));
  if (provenance.hops.length === 0 && issues.length === 0) return null;
  const outer = provenance.hops[0];
  return (
    <details class="provenance" lang={uiLanguage()} dir={uiDirection()} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {outer && (
          <span>
            {t('provenance_copy_on', hostOf(outer.uriM))}
            {provenance.mementoDatetime ? ` · ${t('provenance_copied', dateWords(provenance.mementoDatetime))}` : ''}
          </span>
        )}
        {issues.length > 0 && <span class="doubt">{t('provenance_notes', issues.length)}</span>}
      </summary>
      {open && <Panel article={article} issues={issues} />}
    </details>
  );
}

function Panel({ article, issues }: { article: Article; issues: Article['issues'] }): JSX.Element {
  const { provenance } = article;
  const lost = [...new Set(provenance.hops.flatMap(limitationWords))];
  const repaired = repairs(article);
  return (
    <div class="panel-body">
      {issues.length > 0 && (
        <ul class="issues">
          {issues.map((i) => (
            <li>{issueWords(i)}</li>
          ))}
        </ul>
      )}
      <dl>
        {provenance.uriR && (
          <>
            <dt>{t('original')}</dt>
            <dd>
              <Link href={provenance.uriR}>
                <span class="url">{provenance.uriR}</span>
              </Link>
              <div class="evidence">{confidenceWords(provenance)}</div>
              <div class="look-up">
                {t('look_up')} <Link href={`https://web.archive.org/web/*/${provenance.uriR}`}>Wayback Machine</Link>{' '}
                <Link href={`https://archive.today/newest/${provenance.uriR}`}>archive.today</Link>
              </div>
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
                  {evidenceWords(e)} <q dir="auto">{e.quote}</q>
                </div>
              ))}
            </dd>
          </>
        ))}
        {lost.length > 0 && (
          <>
            <dt>{t('lost')}</dt>
            <dd>{listed(lost, uiLanguage())}</dd>
          </>
        )}
        {repaired.length > 0 && (
          <>
            <dt>{t('repaired')}</dt>
            {repaired.map(([key, value]) => (
              <dd>{value === undefined ? t(key) : t(key, value)}</dd>
            ))}
          </>
        )}
        <Fingerprint article={article} />
      </dl>
    </div>
  );
}

/** SHA-256 of the text without white space: two copies with the same one say the same. */
function Fingerprint({ article }: { article: Article }): JSX.Element {
  const [digest, set] = useState('');
  const [copied, setCopied] = useState(false);
  useEffect(() => void digestOf(fingerprintText(article)).then(set), [article]);
  return (
    <>
      <dt>{t('fingerprint')}</dt>
      <dd>
        <code class="url digest">{digest}</code>{' '}
        <button type="button" onClick={() => void copy(digest).then(setCopied)}>
          {t(copied ? 'copied' : 'copy')}
        </button>
        <div class="evidence">{t('fingerprint_note')}</div>
      </dd>
    </>
  );
}
