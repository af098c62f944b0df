import type { JSX } from 'preact';
import { listed } from '../../src/kit/listed.ts';
import { t } from '../platform/i18n.ts';
import { READ, type KeptHead, type Marks } from '../platform/library/kept.ts';
import { dateWords, hostOf, isolated } from '../platform/words.ts';
import { Link } from '../ui/Link.tsx';
import { percentWords, sizeWords } from './sizes.ts';
import type { Piece } from './search.ts';
import { Tags } from './Tags.tsx';
import type { Hit } from './texts.ts';

function Pieces({ list }: { list: readonly Piece[] }): JSX.Element {
  return <>{list.map((p) => (p.hit ? <mark>{p.text}</mark> : p.text))}</>;
}

/** The hosts of work and copy; one when they are the same. */
function hosts({ uriR, url }: KeptHead): string {
  const [work, copy] = [hostOf(uriR), hostOf(url)];
  if (!work || work === copy) return isolated(copy);
  return copy ? t('library_copy_of', isolated(work), isolated(copy)) : isolated(work);
}

interface Props {
  readonly head: KeptHead;
  readonly hit: Hit | undefined;
  readonly selected: boolean;
  /** Id of the list of tags that are in use. */
  readonly known: string;
  select(on: boolean): void;
  mark(marks: Partial<Marks>): void;
  cite(): void;
  remove(): void;
}

/** One article of the list; pressed, it opens in the reader. */
export function Entry({ head, hit, selected, known, select, mark, cite, remove }: Props): JSX.Element {
  const headline = head.headline || hosts(head) || '—';
  const lang = head.lang || undefined;
  const isRead = head.read >= READ;
  const begun = head.read > 2 ? t('library_read_share', percentWords(head.read / 100)) : t('library_unread');
  const state = isRead ? t('library_read') : begun;
  const marking = t(isRead ? 'library_mark_unread' : 'library_mark_read');
  return (
    <li class="entry" data-entry={head.id}>
      <input
        type="checkbox"
        class="select"
        aria-label={t('library_select', headline)}
        checked={selected}
        onChange={(e) => select(e.currentTarget.checked)}
      />
      {head.outlet && (
        <p class="outlet" lang={lang} dir="auto">
          {head.outlet}
        </p>
      )}
      <h2 lang={lang} dir="auto">
        <a href={`#${head.id}`}>{hit?.headline.length ? <Pieces list={hit.headline} /> : headline}</a>
      </h2>
      <p class="meta by">
        {head.authors.length > 0 && <bdi lang={lang}>{listed(head.authors.filter(Boolean), lang)}</bdi>}
        {head.published && <time dateTime={head.published.slice(0, 10)}>{dateWords(head.published)}</time>}
      </p>
      {hit && hit.excerpt.length > 0 && (
        <p class="excerpt" lang={lang} dir="auto">
          <Pieces list={hit.excerpt} />
        </p>
      )}
      <p class="meta where">
        <span>{hosts(head)}</span>
        <span>{t('library_kept_on', dateWords(head.kept))}</span>
        <span>{sizeWords(head.size)}</span>
        <span>{state}</span>
      </p>
      <div class="deeds">
        <button type="button" data-action="cite" onClick={cite}>
          {t('cite')}
        </button>
        {head.uriR && <Link href={head.uriR}>{t('original')}</Link>}
        <button
          type="button"
          data-action="read"
          aria-label={`${marking}: ${headline}`}
          onClick={() => mark({ read: isRead ? 0 : 100 })}
        >
          {marking}
        </button>
        <Tags tags={head.tags} headline={headline} known={known} change={(tags) => mark({ tags })} />
        <button type="button" class="quiet" aria-label={t('library_delete_this', headline)} onClick={remove}>
          {t('library_delete')}
        </button>
      </div>
    </li>
  );
}
