import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { indexedDbStore as store } from '../shared/library/indexed-db.ts';
import { failureOf } from '../shared/library/keep.ts';
import { keepWords } from '../shared/library/keep-words.ts';
import type { Kept, KeptHead } from '../shared/library/kept.ts';
import { Entry } from './Entry.tsx';
import { Filters } from './Filters.tsx';
import { Manage } from './Manage.tsx';
import { inOrder, inRange, type Order, type Range } from './order.ts';
import { closeKept, openKept } from './reading.ts';
import { SAMPLE } from './sample.ts';
import { numberWords, sizeWords } from './sizes.ts';
import { Texts, type Hit } from './texts.ts';

/** Entries that are drawn at first, and more at each press. */
const PAGE = 100;
/** Milliseconds that typing pauses before the search begins. */
const PAUSE = 150;

const texts = new Texts(store);
const wanted = () => new RegExp(`^#([0-9a-f]{64}|${SAMPLE})$`).exec(location.hash)?.[1];

/** The kept articles: found, sorted, read, taken along and taken away. */
export function Library(): JSX.Element {
  const [heads, setHeads] = useState<readonly KeptHead[]>();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<ReadonlySet<string>>();
  const [hits, setHits] = useState<ReadonlyMap<string, Hit>>();
  const [order, setOrder] = useState<Order>('kept-new');
  const [range, setRange] = useState<Range>({ from: '', to: '' });
  const [most, setMost] = useState(PAGE);
  const [said, say] = useState('');
  const [gone, setGone] = useState<Kept>();
  const undo = useRef<HTMLButtonElement>(null);
  const now = useRef(query);
  now.current = query;

  const load = () =>
    store.heads().then(setHeads, () => {
      setHeads([]);
      say(t('library_broken'));
    });
  useEffect(() => {
    void load();
    // Kept or taken away in another tab.
    const back = () => document.visibilityState === 'visible' && void load();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, []);

  // The address names the article that is open: going back closes it, and a reload opens it again.
  useEffect(() => {
    const follow = () => {
      const id = wanted();
      if (!id) return closeKept();
      const left = () => {
        document.title = t('library');
        if (wanted() === id) history.replaceState(null, '', location.pathname);
      };
      const places = now.current.trim() ? texts.places.bind(texts, now.current) : undefined;
      void openKept(id, left, places).then(
        (opened) => {
          if (opened) {
            if (wanted() === id) document.title = opened.headline || t('library');
            return;
          }
          left();
          say(t('library_gone'));
        },
        () => say(t('library_broken')),
      );
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (!heads || !query.trim()) return setFound(undefined);
    let stale = false;
    const timer = setTimeout(() => {
      const ids = heads.map((h) => h.id);
      void texts
        .search(query, ids, () => stale)
        .then(
          (ids) => ids && setFound(ids),
          () => say(t('library_broken')),
        );
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, heads]);

  const remove = async (head: KeptHead) => {
    try {
      const [entry] = await store.get([head.id]);
      await store.remove(head.id);
      texts.forget(head.id);
      setHeads((all) => all?.filter((h) => h.id !== head.id));
      setGone(entry);
      say(t('library_deleted', head.headline));
      // The button that was pressed is gone with its entry.
      requestAnimationFrame(() => undo.current?.focus());
    } catch {
      say(t('library_broken'));
    }
  };
  const bringBack = async () => {
    if (!gone) return;
    try {
      await store.put([gone]);
      setGone(undefined);
      say(t('library_back'));
      await load();
    } catch (error) {
      say(keepWords({ state: failureOf(error) }));
    }
  };

  const shown = useMemo(() => {
    const narrowed = inRange(heads ?? [], range);
    return inOrder(found ? narrowed.filter((h) => found.has(h.id)) : narrowed, order);
  }, [heads, found, range, order]);
  useEffect(() => setMost(PAGE), [query, range, order]);
  useEffect(() => {
    if (!found) return setHits(undefined);
    let stale = false;
    const ids = shown.slice(0, most).map((h) => h.id);
    void texts
      .hits(query, ids, () => stale)
      .then(
        (made) => made && setHits(made),
        () => say(t('library_broken')),
      );
    return () => {
      stale = true;
    };
  }, [found, shown, most]);
  if (!heads) return <main aria-busy="true" />;

  const narrowed = !!found || !!range.from || !!range.to;
  const size = heads.reduce((sum, h) => sum + h.size, 0);
  return (
    <main>
      <header>
        <h1>{t('library')}</h1>
        {heads.length > 0 && <p class="meta">{t('library_total', numberWords(heads.length), sizeWords(size))}</p>}
      </header>
      {heads.length > 0 ? (
        <>
          <Filters
            query={query}
            order={order}
            range={range}
            setQuery={setQuery}
            setOrder={setOrder}
            setRange={setRange}
          />
          <p class="meta count" role="status">
            {narrowed ? (shown.length ? t('library_found', numberWords(shown.length)) : t('library_none_found')) : ''}
          </p>
          <ul class="entries">
            {shown.slice(0, most).map((head) => (
              <Entry key={head.id} head={head} hit={hits?.get(head.id)} remove={() => void remove(head)} />
            ))}
          </ul>
          {shown.length > most && (
            <button type="button" class="own-width" onClick={() => setMost(most + PAGE)}>
              {t('library_more', numberWords(shown.length - most))}
            </button>
          )}
        </>
      ) : (
        <p class="empty">{t('library_empty')}</p>
      )}
      <Manage
        store={store}
        heads={heads}
        say={(words) => {
          setGone(undefined);
          say(words);
        }}
        changed={(ids) => {
          for (const id of ids) texts.forget(id);
          void load();
        }}
      />
      <div class="said" role="status">
        {said && <span>{said}</span>}
        {gone && (
          <button type="button" ref={undo} data-action="undo" onClick={() => void bringBack()}>
            {t('undo')}
          </button>
        )}
      </div>
    </main>
  );
}
