import type { JSX } from 'preact';
import type { Article } from '../../../src/model/article.ts';
import { t, uiDirection, uiLanguage } from '../../platform/i18n.ts';
import { hostOf } from '../../platform/words.ts';
import { Link } from '../../ui/Link.tsx';

interface Props {
  readonly article: Article;
  /** It is in the library already. */
  readonly saved: boolean;
  cite(): void;
  save(): void;
  /** Shows the names; not given where they stand beside the text. */
  readonly names: (() => void) | undefined;
}

/** After the last line: where the article comes from, and what a person may want to do with it. */
export function EndCard({ article, saved, cite, save, names }: Props): JSX.Element {
  const { uriR } = article.provenance;
  return (
    <section class="end" data-ui lang={uiLanguage()} dir={uiDirection()} aria-label={t('end_of_article')}>
      {uriR && (
        <p>
          {t('original')}{' '}
          <Link href={uriR}>
            <bdi>{hostOf(uriR)}</bdi>
          </Link>
        </p>
      )}
      <div class="end-row">
        <button type="button" data-action="cite" onClick={cite}>
          {t('cite')}
        </button>
        {!saved && (
          <button type="button" data-action="save" onClick={save}>
            {t('library_keep')}
          </button>
        )}
        {names && (
          <button type="button" data-action="names" onClick={names}>
            {t('entities')}
          </button>
        )}
      </div>
      {uriR && (
        <p class="look-up">
          {t('look_up')} <Link href={`https://web.archive.org/web/*/${uriR}`}>Wayback Machine</Link>{' '}
          <Link href={`https://archive.today/newest/${uriR}`}>archive.today</Link>
        </p>
      )}
    </section>
  );
}
