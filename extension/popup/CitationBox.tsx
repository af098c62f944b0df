import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Article } from '../../src/model/article.ts';
import type * as Cite from '../../src/cite/index.ts';
import { addToBasket, loadBasket, type BasketItem } from '../shared/basket.ts';
import { copy } from '../shared/clipboard.ts';
import { loadCorrection, saveCorrection, type Correction } from '../shared/corrections.ts';
import { t, tMaybe, uiLanguage } from '../shared/i18n.ts';
import { DEFAULTS, loadSettings, saveSettings, type Settings } from '../shared/settings.ts';
import { modeOf, styleFor } from '../shared/style.ts';
import { Basket } from './Basket.tsx';
import { EditForm } from './EditForm.tsx';

/** The day of consulting, in the person's own time zone. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** By what an article is known again: the work, not the page. */
const idOf = ({ provenance, url, headline }: Article) => provenance.uriR ?? provenance.hops[0]?.uriM ?? url ?? headline;

/** The citation in the chosen style, to be checked, corrected, and copied as rich and plain text at once. */
export function CitationBox({ article, tab }: { article: Article; tab: number | undefined }): JSX.Element {
  const [room, setRoom] = useState<typeof Cite>();
  const [settings, set] = useState<Settings>(DEFAULTS);
  const [correction, correct] = useState<Correction>({ forms: {} });
  const [keeps, setKeeps] = useState(true);
  const [basket, setBasket] = useState<readonly BasketItem[]>([]);
  const [said, say] = useState('');
  const id = idOf(article);
  useEffect(() => {
    void import('../../src/cite/index.ts').then(setRoom);
    void loadSettings().then(set);
    void loadBasket().then(setBasket);
    void loadCorrection(id).then(correct);
    // What is corrected in a private window is not remembered.
    if (tab !== undefined)
      void browser.tabs.get(tab).then(
        ({ incognito }) => setKeeps(!incognito),
        () => undefined,
      );
  }, [id, tab]);
  if (!room) return <section class="card" aria-busy="true" />;

  const wanted = styleFor(settings.style, uiLanguage());
  const style = room.STYLES.some((s) => s.name === wanted) ? wanted : styleFor('', uiLanguage());
  const accessed = today();
  const { forms, reachable } = correction;
  const citation = room.cite(article, { style, accessed, mode: modeOf(settings), forms, originalReachable: reachable });
  const tell = (kept: boolean) => kept || say(t('not_saved'));
  const change = (changes: Partial<Settings>) => {
    set({ ...settings, ...changes });
    say('');
    void saveSettings(changes).then(tell);
  };
  const changed = (now: Correction) => {
    correct(now);
    say('');
    if (keeps) void saveCorrection(id, now).then(tell);
  };
  const put = async (text: string, html: string | undefined) =>
    say(t((await copy(text, html)) ? 'copied' : 'copy_failed'));
  const hasTwo = article.provenance.hops.length > 0;
  return (
    <section class="card" data-citation-card>
      <h2>{t('citation')}</h2>
      <div class="row" style="margin-top:0">
        <select
          aria-label={t('citation_style')}
          value={style}
          style="flex:1 1 11em"
          onChange={(e) => change({ style: e.currentTarget.value })}
        >
          {room.STYLES.map((s) => (
            <option value={s.name}>{s.label}</option>
          ))}
        </select>
        {hasTwo && (
          <select
            aria-label={t('citation_mode')}
            value={settings.urlMode}
            onChange={(e) => change({ urlMode: e.currentTarget.value as Settings['urlMode'] })}
            style="flex:0 1 auto"
          >
            {(['auto', 'original', 'copy', 'both'] as const).map((mode) => (
              <option value={mode}>{t(`mode_${mode}`)}</option>
            ))}
          </select>
        )}
      </div>
      <div
        class="citation"
        data-citation
        dir="auto"
        draggable
        onDragStart={(e) => {
          e.dataTransfer?.setData('text/plain', citation.text);
          if (citation.html) e.dataTransfer?.setData('text/html', citation.html);
        }}
      >
        {citation.pieces.map((p) => (!p || typeof p === 'string' ? p : 'i' in p ? <i>{p.i}</i> : <b>{p.b}</b>))}
      </div>
      {citation.address && citation.address !== 'both' && <p class="meta">{t(`cite_one_${citation.address}`)}</p>}
      {citation.warnings.length > 0 && (
        <ul class="warn" data-warnings>
          {citation.warnings.map((code) => (
            <li>{tMaybe(`cite_warn_${code.replace(/-/g, '_')}`) ?? code}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action="copy-citation"
          onClick={() => void put(citation.text, citation.html)}
        >
          {t('citation_copy')}
        </button>
        <button
          type="button"
          data-action="add-to-list"
          onClick={() => void addToBasket({ id, article, forms, reachable }).then(setBasket)}
        >
          {t('cite_add')}
        </button>
        <span role="status">{said}</span>
      </div>
      {citation.inText.length > 0 && (
        <div class="row" data-in-text>
          <span class="meta">{t('cite_in_text')}</span>
          {citation.inText.map((form) => (
            <button type="button" class="in-text" onClick={() => void put(form.text, form.html)}>
              {form.text}
            </button>
          ))}
        </div>
      )}
      <Basket
        room={room}
        items={basket}
        style={style}
        mode={modeOf(settings)}
        accessed={accessed}
        say={say}
        change={setBasket}
      />
      {hasTwo && article.provenance.uriR && (
        <div class="row">
          <label class="meta" for="reachable">
            {t('cite_reachable')}
          </label>
          <select
            id="reachable"
            style="flex:0 1 auto"
            value={reachable === undefined ? '' : reachable ? 'yes' : 'no'}
            onChange={(e) => {
              const { value } = e.currentTarget;
              changed({ ...correction, reachable: value ? value === 'yes' : undefined });
            }}
          >
            <option value="">{t('reachable_unknown')}</option>
            <option value="yes">{t('reachable_yes')}</option>
            <option value="no">{t('reachable_no')}</option>
          </select>
        </div>
      )}
      <details data-edit-details>
        <summary>{t('cite_edit')}</summary>
        <EditForm article={article} correction={correction} change={changed} />
      </details>
    </section>
  );
}
