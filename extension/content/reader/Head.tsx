import type { JSX } from 'preact';
import type { Article } from '../../../src/model/article.ts';
import { t, uiDirection, uiLanguage } from '../../shared/i18n.ts';
import { Link } from '../../ui/Link.tsx';
import { words, type Context } from './nodes.tsx';
import { pageAddress } from './reading-page.ts';
import { dateWords, hostOf, issueWords } from '../../shared/words.ts';

/** Above so many letters, a character of CJK counted as two, a headline is set smaller. */
const LONG = 90;
const isLong = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0) > LONG;

/** Outlet, headline, who, where, when, and how long it takes. */
export function Head({
  article,
  minutes,
  context,
}: {
  article: Article;
  minutes: number;
  context: Context;
}): JSX.Element {
  const people = (list: Article['author'], key: 'role_author' | 'role_translator') =>
    list.length > 0 && <span>{t(key, list.map((p) => p.name).join(t('list_separator')))}</span>;
  const { uriR } = article.provenance;
  const conflict = article.issues.find((i) => i.code === 'date-conflict');
  return (
    <div class="head">
      <p class="outlet">{article.publisher?.name ?? hostOf(article.provenance.uriR)}</p>
      <h1 class={isLong(article.headline) ? 'long' : ''}>{words(article.headline, context)}</h1>
      {article.alternativeHeadline && <p class="alternative">{article.alternativeHeadline}</p>}
      <p class="meta">
        {people(article.author, 'role_author')}
        {people(article.translator, 'role_translator')}
        {article.locationCreated && <span>{article.locationCreated}</span>}
        {article.datePublished && (
          <span>
            <time dateTime={article.datePublished}>{dateWords(article.datePublished)}</time>
            {conflict && ' '}
            {conflict && (
              <span class="doubt" title={issueWords(conflict)}>
                {t('date_other', dateWords(article.dateAlternatives[0]?.value))}
              </span>
            )}
          </span>
        )}
        <span class="minutes" data-ui>
          {t('reading_time', minutes)}
        </span>
      </p>
      {uriR && (
        <p class="source" data-ui lang={uiLanguage()} dir={uiDirection()}>
          {t('original')}{' '}
          <Link href={uriR}>
            <bdi>{hostOf(uriR)}</bdi>
          </Link>
        </p>
      )}
    </div>
  );
}

/** On paper: where this was read from. */
export function PrintHead({ article }: { article: Article }): JSX.Element {
  const { provenance } = article;
  const copy = provenance.hops[0]?.uriM ?? pageAddress();
  return (
    <dl class="print-head" lang={uiLanguage()} dir={uiDirection()}>
      {provenance.uriR && (
        <>
          <dt>{t('original')}</dt>
          <dd>{provenance.uriR}</dd>
        </>
      )}
      <dt>{t('fact_copy')}</dt>
      <dd>{copy}</dd>
      {provenance.mementoDatetime && (
        <>
          <dt>{t('capture_time')}</dt>
          <dd>{dateWords(provenance.mementoDatetime)}</dd>
        </>
      )}
      <dt>{t('fact_read')}</dt>
      <dd>{dateWords(new Date().toISOString())}</dd>
    </dl>
  );
}
