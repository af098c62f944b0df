import type { ComponentChildren, JSX } from 'preact';
import { listed } from '../../../src/kit/listed.ts';
import type { Article } from '../../../src/model/article.ts';
import { t, uiDirection, uiLanguage } from '../../platform/i18n.ts';
import { Link } from '../../ui/Link.tsx';
import { words, type Context } from './nodes.tsx';
import { pageAddress } from '../reading-page.ts';
import { dateWords, hostOf } from '../../platform/words.ts';

/** Above so many letters, a character of CJK counted as two, a headline is set smaller. */
const LONG = 90;
const isLong = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0) > LONG;

/**
 * A headline of Chinese, Japanese or Korean: a space in it ends a clause, and a line breaks there rather than inside a
 * word.
 */
function clauses(headline: string, context: Context): ComponentChildren {
  const parts = context.cjk && !context.vertical ? headline.split(/[\u3000 ]+/) : [headline];
  if (parts.length < 2 || parts.some((part) => !/[^\p{ASCII}]/u.test(part))) return words(headline, context);
  return parts.map((part, i) => [
    i > 0 && ' ',
    <span key={i} class="clause">
      {words(part, context)}
    </span>,
  ]);
}

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
    list.length > 0 && (
      <bdi>
        {t(
          key,
          listed(
            list.map((p) => p.name),
            article.inLanguage,
          ),
        )}
      </bdi>
    );
  const { uriR } = article.provenance;
  const conflict = article.issues.find((i) => i.code === 'date-conflict');
  return (
    <div class="head">
      <p class="outlet">{article.publisher?.name ?? hostOf(article.provenance.uriR)}</p>
      <h1 class={isLong(article.headline) ? 'long' : ''}>{clauses(article.headline, context)}</h1>
      {article.alternativeHeadline && <p class="alternative">{article.alternativeHeadline}</p>}
      <p class="meta">
        {people(article.author, 'role_author')}
        {people(article.translator, 'role_translator')}
        {article.locationCreated && <bdi>{article.locationCreated}</bdi>}
        {article.datePublished && (
          <span>
            <bdi data-ui lang={uiLanguage()}>
              <time dateTime={article.datePublished}>{dateWords(article.datePublished)}</time>
            </bdi>
          </span>
        )}
        {conflict && (
          <bdi class="doubt" data-ui lang={uiLanguage()}>
            {t('date_other', dateWords(article.dateAlternatives[0]?.value))}
          </bdi>
        )}
        <bdi class="minutes" data-ui lang={uiLanguage()}>
          {t('reading_time', minutes)}
        </bdi>
      </p>
      {uriR && (
        <p class="source" data-ui lang={uiLanguage()}>
          <bdi>{t('original')}</bdi>{' '}
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
