import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { copy } from '../platform/clipboard.ts';
import { numberWords, t } from '../platform/i18n.ts';
import { indexedDbStore as store } from '../platform/library/indexed-db.ts';
import { failureOf } from '../platform/library/keep.ts';
import { keepWords } from '../platform/library/keep-words.ts';
import type { Kept, KeptHead, Marks } from '../platform/library/kept.ts';
import { Said } from '../ui/Said.tsx';
import { CiteSelected } from './CiteSelected.tsx';
import { useCorrected } from './corrected-heads.ts';
import { Entry } from './Entry.tsx';
import { Filters } from './Filters.tsx';
import { Manage } from './Manage.tsx';
import { Names } from './Names.tsx';
import { EVERYTHING, inOrder, narrowed, tagsInUse, type Narrowing, type Order } from './order.ts';
import { closeKept, openKept } from './reading.ts';
import { SAMPLE } from './sample.ts';
import { sizeWords } from './sizes.ts';
import { Texts, type Hit } from './texts.ts';
import { Views, type ViewName } from './Views.tsx';

/** Entries that are drawn at first, and more at each press. */
const PAGE = 50;
/** Milliseconds that typing pauses before the search begins. */
const PAUSE = 60;
/** Milliseconds after which the texts are read for searching. */
const IDLE = 800;

const texts = new Texts(store);
const wanted = () => new RegExp(`^#([0-9a-f]{64}|${SAMPLE})$`).exec(location.hash)?.[1];

/** The kept articles: found, sorted, read, taken along and taken away. */
export function Library(): JSX.Element {
  const [stored, setHeads] = useState<readonly KeptHead[]>();
  const { heads, words } = useCorrected(stored);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<ReadonlySet<string>>();
  const [hits, setHits] = useState<ReadonlyMap<string, Hit>>();
  const [order, setOrder] = useState<Order>('kept-new');
  const [narrowing, narrow] = useState<Narrowing>(EVERYTHING);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [most, setMost] = useState(PAGE);
  const [view, show] = useState<ViewName>('articles');
  const [said, say] = useState('');
  const [gone, setGone] = useState<Kept>();
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
        // How much was read has changed.
        void load();
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

  // What is searched is read when the list is there, so that the first search need not wait for it.
  useEffect(() => {
    if (!heads?.length) return;
    const timer = setTimeout(() => void texts.warm(heads.map((h) => h.id)).catch(() => undefined), IDLE);
    return () => clearTimeout(timer);
  }, [heads]);

  useEffect(() => {
    if (!heads || !query.trim()) {
      setBusy(false);
      return setFound(undefined);
    }
    let stale = false;
    setBusy(true);
    const timer = setTimeout(() => {
      const ids = heads.map((h) => h.id);
      void texts
        .search(query, ids, words, () => stale)
        .then(
          (ids) => {
            if (!ids) return;
            setFound(ids);
            setBusy(false);
          },
          () => {
            setBusy(false);
            say(t('library_broken'));
          },
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
      const pictures = await store.pictures(head.id);
      await store.remove(head.id);
      texts.forget(head.id);
      setHeads((all) => all?.filter((h) => h.id !== head.id));
      setGone(entry && { ...entry, pictures });
      setSelected((ids) => new Set([...ids].filter((id) => id !== head.id)));
      say(t('library_deleted', head.headline));
    } catch {
      say(t('library_broken'));
    }
  };
  const mark = async (head: KeptHead, marks: Partial<Marks>) => {
    setHeads((all) => all?.map((h) => (h.id === head.id ? { ...h, ...marks } : h)));
    await store.mark(head.id, marks).catch(() => say(t('library_broken')));
  };
  const cite = async (head: KeptHead) => {
    const citation = await import('./citing.ts').then((room) => room.citationOf(store, head.id));
    setGone(undefined);
    say(t(citation && (await copy(citation.text, citation.html)) ? 'copied' : 'copy_failed'));
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
  const tell = (words: string) => {
    setGone(undefined);
    say(words);
  };

  const shown = useMemo(() => {
    const wanted = narrowed(heads ?? [], narrowing);
    return inOrder(found ? wanted.filter((h) => found.has(h.id)) : wanted, order);
  }, [heads, found, narrowing, order]);
  const tags = useMemo(() => tagsInUse(heads ?? []), [heads]);
  useEffect(() => setMost(PAGE), [query, narrowing, order]);
  useEffect(() => {
    if (!found) return setHits(undefined);
    let stale = false;
    void texts.hits(query, shown.slice(0, most), () => stale, setHits).catch(() => say(t('library_broken')));
    return () => {
      stale = true;
    };
  }, [found, shown, most]);
  if (!heads)
    return (
      <main aria-busy="true">
        <h1>{t('library')}</h1>
        <p class="meta">{t('library_loading')}</p>
      </main>
    );

  const isNarrowed = !!found || narrowing !== EVERYTHING;
  const size = heads.reduce((sum, h) => sum + h.size, 0);
  const chosen = shown.filter((h) => selected.has(h.id)).map((h) => h.id);
  return (
    <main>
      <header class="head">
        <h1>{t('library')}</h1>
        {/* Not by its address: that names the article that is open. */}
        <button
          type="button"
          onClick={() => {
            const heading = document.querySelector<HTMLElement>('.manage h2');
            heading?.scrollIntoView({ block: 'start' });
            heading?.focus({ preventScroll: true });
          }}
        >
          {t('library_manage')}
        </button>
        {heads.length > 0 && <p class="meta">{t('library_total', numberWords(heads.length), sizeWords(size))}</p>}
      </header>
      {heads.length > 0 && <Views view={view} show={show} />}
      {heads.length > 0 && view === 'names' && <Names store={store} heads={heads} say={tell} />}
      {view === 'names' && heads.length > 0 ? null : heads.length > 0 ? (
        <>
          <Filters
            query={query}
            order={order}
            narrowing={narrowing}
            tags={tags}
            setQuery={setQuery}
            setOrder={setOrder}
            narrow={narrow}
          />
          <p class="meta count" role="status">
            {busy
              ? t('library_searching')
              : isNarrowed
                ? shown.length
                  ? t('library_found', numberWords(shown.length))
                  : t('library_none_found')
                : ''}
          </p>
          {chosen.length > 0 && (
            <CiteSelected
              store={store}
              ids={chosen}
              others={shown.length - chosen.length}
              selectAll={() => setSelected(new Set(shown.map((h) => h.id)))}
              clear={() => setSelected(new Set())}
              say={tell}
            />
          )}
          <datalist id="tags">
            {tags.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
          <ul class="entries" aria-busy={busy}>
            {shown.slice(0, most).map((head) => (
              <Entry
                key={head.id}
                head={head}
                hit={hits?.get(head.id)}
                selected={selected.has(head.id)}
                known="tags"
                select={(on) =>
                  setSelected((ids) => new Set(on ? [...ids, head.id] : [...ids].filter((id) => id !== head.id)))
                }
                mark={(marks) => void mark(head, marks)}
                cite={() => void cite(head).catch(() => tell(t('library_broken')))}
                remove={() => void remove(head)}
              />
            ))}
          </ul>
          {shown.length > most && (
            <button type="button" class="own-width" onClick={() => setMost(most + PAGE)}>
              {t('library_more', numberWords(shown.length - most))}
            </button>
          )}
        </>
      ) : (
        <div class="empty">
          <p>{t('library_empty')}</p>
          <p>
            <a href="../welcome/welcome.html">{t('options_welcome')}</a>
          </p>
        </div>
      )}
      <Manage
        store={store}
        heads={stored ?? []}
        say={tell}
        changed={(ids) => {
          for (const id of ids) texts.forget(id);
          void load();
        }}
      />
      <Said words={said} undo={gone && (() => void bringBack())} />
    </main>
  );
}
