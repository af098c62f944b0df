import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import type { KeptHead } from '../shared/library/kept.ts';
import { dateWords, hostOf } from '../shared/words.ts';
import { sizeWords } from './sizes.ts';
import type { Piece } from './search.ts';
import type { Hit } from './texts.ts';

function Pieces({ list }: { list: readonly Piece[] }): JSX.Element {
  return <>{list.map((p) => (p.hit ? <mark>{p.text}</mark> : p.text))}</>;
}

/** A host inside a sentence of either direction. */
const isolated = (host: string) => (host ? `\u2068${host}\u2069` : '');

/** The hosts of work and copy; one when they are the same. */
function hosts({ uriR, url }: KeptHead): string {
  const [work, copy] = [hostOf(uriR), hostOf(url)];
  if (!work || work === copy) return isolated(copy);
  return copy ? t('library_copy_of', isolated(work), isolated(copy)) : isolated(work);
}

/** One article of the list; pressed, it opens in the reader. */
export function Entry({ head, hit, remove }: { head: KeptHead; hit: Hit | undefined; remove(): void }): JSX.Element {
  const headline = head.headline || hosts(head) || '—';
  const lang = head.lang || undefined;
  return (
    <li class="entry" data-entry={head.id}>
      {head.outlet && (
        <p class="outlet" lang={lang} dir="auto">
          {head.outlet}
        </p>
      )}
      <h2 lang={lang} dir="auto">
        <a href={`#${head.id}`}>{hit?.headline.length ? <Pieces list={hit.headline} /> : headline}</a>
      </h2>
      <p class="meta by">
        {head.authors.length > 0 && <bdi lang={lang}>{head.authors.filter(Boolean).join(t('list_separator'))}</bdi>}
        {head.published && <time dateTime={head.published.slice(0, 10)}>{dateWords(head.published)}</time>}
      </p>
      {hit && hit.excerpt.length > 0 && (
        <p class="excerpt" lang={lang} dir="auto">
          <Pieces list={hit.excerpt} />
        </p>
      )}
      <div class="where">
        <p class="meta">
          <span>{hosts(head)}</span>
          <span>{t('library_kept_on', dateWords(head.kept))}</span>
          <span>{sizeWords(head.size)}</span>
        </p>
        <button type="button" class="quiet" aria-label={t('library_delete_this', headline)} onClick={remove}>
          {t('library_delete')}
        </button>
      </div>
    </li>
  );
}
