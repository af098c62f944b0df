import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { loadPart } from '../content/parts/part.ts';
import { t } from '../platform/i18n.ts';
import { keepWords } from '../platform/library/keep-words.ts';
import type { KeptHead, LibraryStore } from '../platform/library/kept.ts';
import { download } from '../platform/download.ts';
import type { Incoming } from './transfer.ts';

interface Props {
  readonly store: LibraryStore;
  readonly heads: readonly KeptHead[];
  say(words: string): void;
  changed(ids: readonly string[]): void;
}

/** Largest file that is read, in bytes. */
const LARGEST_FILE = 400_000_000;

/** Takes all of it along, takes a file in, takes all of it away. */
export function Manage({ store, heads, say, changed }: Props): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [sure, ask] = useState(false);
  const [incoming, setIncoming] = useState<Incoming & { readonly known: number }>();
  const file = useRef<HTMLInputElement>(null);
  const work = (task: () => Promise<void>) => () => {
    setBusy(true);
    void task().then(
      () => setBusy(false),
      () => {
        setBusy(false);
        say(t('library_broken'));
      },
    );
  };

  const json = async () => {
    const { toJson } = await import('./transfer.ts');
    download('mirror-reader-library.json', 'application/json', await toJson(store, heads));
    say(t('file_saved'));
  };
  const zip = async () => {
    const { toZip } = await import('./transfer.ts');
    const { makeFile } = await loadPart('files');
    const bytes = await toZip(store, heads, (article) => {
      const { name, data } = makeFile(article, 'markdown', {});
      return { name, data: String(data) };
    });
    download('mirror-reader-library.zip', 'application/zip', [bytes]);
    say(t('file_saved'));
  };
  const take = async (from: Incoming, replace: boolean) => {
    const { takeIn } = await import('./transfer.ts');
    setIncoming(undefined);
    const { added, replaced, stopped } = await takeIn(store, from.entries, replace);
    const done = [
      t('library_imported', added, replaced),
      from.unreadable ? t('library_import_unreadable', from.unreadable) : '',
      stopped ? keepWords({ state: stopped }) : '',
    ];
    say(done.filter(Boolean).join(' '));
    changed(from.entries.map((e) => e.head.id));
  };
  const read = async (chosen: File) => {
    const { fromJson } = await import('./transfer.ts');
    const text = chosen.size > LARGEST_FILE ? '' : await chosen.text();
    const found = await fromJson(text, new Date().toISOString());
    if (!found) return say(t('library_import_wrong'));
    const here = new Set(heads.map((h) => h.id));
    const known = found.entries.filter((e) => here.has(e.head.id)).length;
    if (!known) return take(found, false);
    setIncoming({ ...found, known });
  };
  return (
    <section class="card manage" aria-busy={busy}>
      <h2 tabIndex={-1}>{t('library_manage')}</h2>
      <p class="meta">{t('library_note')}</p>
      <div class="row">
        {heads.length > 0 && (
          <>
            <button type="button" data-action="zip" disabled={busy} onClick={work(zip)}>
              {t('library_export_zip')}
            </button>
            <button type="button" data-action="json" disabled={busy} onClick={work(json)}>
              {t('library_export_json')}
            </button>
          </>
        )}
        <button type="button" data-action="import" disabled={busy} onClick={() => file.current?.click()}>
          {t('library_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('library_import')}
          onChange={(e) => {
            const chosen = e.currentTarget.files?.[0];
            if (chosen) work(() => read(chosen).finally(() => file.current && (file.current.value = '')))();
          }}
        />
        {heads.length > 0 && (
          <button
            type="button"
            class="danger"
            data-action="wipe"
            disabled={busy}
            onBlur={() => ask(false)}
            onClick={() => {
              if (!sure) return ask(true);
              ask(false);
              work(async () => {
                await store.clear();
                say(t('library_wiped'));
                changed(heads.map((h) => h.id));
              })();
            }}
          >
            {t(sure ? 'library_wipe_sure' : 'library_wipe')}
          </button>
        )}
      </div>
      {incoming && (
        <div class="ask" role="group" aria-label={t('library_import')}>
          <p>{t('library_import_known', incoming.known, incoming.entries.length)}</p>
          <div class="row">
            <button type="button" data-action="keep-known" onClick={work(() => take(incoming, false))}>
              {t('library_import_keep')}
            </button>
            <button type="button" data-action="replace-known" onClick={work(() => take(incoming, true))}>
              {t('library_import_replace')}
            </button>
            <button type="button" onClick={() => setIncoming(undefined)}>
              {t('cancel')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
