import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Appearance, IndexedName } from '../../src/entities/names-index.ts';
import { numberWords, t } from '../platform/i18n.ts';
import type { KeptHead } from '../platform/library/kept.ts';
import { dateWords, hostOf } from '../platform/words.ts';

/** Names in the same articles that are shown. */
const BESIDE = 20;

interface Props {
  readonly name: IndexedName;
  readonly beside: readonly { readonly name: IndexedName; readonly articles: number }[];
  readonly heads: ReadonlyMap<string, KeptHead>;
  choose(name: IndexedName): void;
  back(): void;
}

/** One name over all kept articles: its forms, a time line of where it appears, and the names that appear with it. */
export function NameDetail({ name, beside, heads, choose, back }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const years = new Map<string, Appearance[]>();
  for (const a of name.appearances) {
    const year = a.published.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), a]);
  }
  const forms = name.forms.filter((form) => form !== name.name);
  return (
    <>
      <button type="button" class="own-width" data-action="all-names" onClick={back}>
        {t('library_names_back')}
      </button>
      <h2 tabIndex={-1} ref={heading}>
        <bdi>{name.name}</bdi> <span class="meta">{t(`entity_${name.type}`)}</span>
      </h2>
      {forms.length > 0 && (
        <p class="meta">
          {forms.map((form, i) => (
            <>
              {i > 0 && ' · '}
              <bdi>{form}</bdi>
            </>
          ))}
        </p>
      )}
      <h3>{t('library_names_where')}</h3>
      {[...years].map(([year, list]) => (
        <section class="year" key={year}>
          <h4>{year || t('library_names_undated')}</h4>
          <ol>
            {list.map(({ id, published, count }) => {
              const head = heads.get(id);
              return (
                <li key={id}>
                  {published && <time dateTime={published.slice(0, 10)}>{dateWords(published)}</time>}
                  <span>
                    <a href={`#${id}`} lang={head?.lang || undefined} dir="auto">
                      {head?.headline || hostOf(head?.url) || '—'}
                    </a>
                    <span class="meta">
                      {head?.outlet && <bdi>{head.outlet}</bdi>}
                      {count > 1 && <span>{t('library_names_times', numberWords(count))}</span>}
                    </span>
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {beside.length > 0 && (
        <>
          <h3>{t('library_names_beside')}</h3>
          <div class="chips">
            {beside.slice(0, BESIDE).map(({ name: other, articles }) => (
              <button
                type="button"
                key={`${other.type}${other.name}`}
                data-name={other.name}
                title={`${t('library_names_in', other.name, numberWords(articles))} · ${t(`entity_${other.type}`)}`}
                onClick={() => choose(other)}
              >
                <bdi>{other.name}</bdi> <span class="n">{numberWords(articles)}</span>
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
}
