import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../src/model/article.ts';
import { addToBasket, type BasketItem } from '../platform/storage/basket.ts';
import { copy } from '../platform/clipboard.ts';
import { correctionKey } from '../platform/work.ts';
import { saveCorrection, type Correction } from '../platform/storage/corrections.ts';
import { t, tMaybe, uiLanguage } from '../platform/i18n.ts';
import { saveSettings, URL_MODES, type Settings } from '../platform/storage/settings.ts';
import { hasFullWidthMarks, settled, styleFor } from '../platform/storage/style.ts';
import { hostOf } from '../platform/words.ts';
import { Basket } from './Basket.tsx';
import { HalfWidth } from '../ui/HalfWidth.tsx';
import { EditForm } from './EditForm.tsx';
import { keyOf } from './keys.ts';
import type { Known } from './known.ts';
import { SaveRecord } from './SaveRecord.tsx';

/** The day of consulting, in the person's own time zone. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

interface Props {
  article: Article;
  known: Known;
  /** What the person has put right, and what takes note of it. */
  correction: Correction;
  correct: (now: Correction) => void;
}

/** The citation in the chosen style, to be copied as rich and plain text at once, checked, and corrected. */
export function CitationBox({ article, known, correction, correct }: Props): JSX.Element {
  const { cite: room, keeps, styles } = known;
  const [settings, set] = useState<Settings>(known.settings);
  const [basket, setBasket] = useState<readonly BasketItem[]>(known.basket);
  const [panel, setPanel] = useState<'edit' | 'more'>();
  const [said, say] = useState('');
  const [whole, showWhole] = useState(false);
  const id = correctionKey(article);

  const language = uiLanguage();
  const style = room.styleNamed(styles, styleFor(settings.style, language), styleFor('', language));
  const accessed = today();
  const { forms, reachable } = correction;
  const citation = room.cite(article, { style, accessed, ...settled(settings), forms, originalReachable: reachable });
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
  const { uriR, hops } = article.provenance;
  const hasTwo = hops.length > 0 && (forms.original ?? uriR) !== undefined;
  const cited = {
    original: [hostOf(forms.original ?? uriR)],
    copy: [hostOf(forms.copy ?? hops[0]?.uriM)],
    both: [hostOf(forms.original ?? uriR), hostOf(forms.copy ?? hops[0]?.uriM)],
  };
  const toggle = (name: 'edit' | 'more', label: string, count?: number) => (
    <button
      type="button"
      class="quiet"
      data-toggle={name}
      aria-expanded={panel === name}
      onClick={() => setPanel(panel === name ? undefined : name)}
    >
      {label}
      {!!count && <span class="n">{count}</span>}
    </button>
  );
  return (
    <section data-citation-card>
      <h2>{t('citation')}</h2>
      <div class="cite-row">
        <select
          aria-label={t('citation_style')}
          value={style.name}
          onChange={(e) => change({ style: e.currentTarget.value })}
        >
          {styles.map((s) => (
            <option value={s.name}>{s.label}</option>
          ))}
        </select>
        <button
          type="button"
          class="primary"
          data-action="copy-citation"
          aria-keyshortcuts={keyOf('copy-citation')}
          onClick={() => void put(citation.text, citation.html)}
        >
          {t('citation_copy')}
        </button>
      </div>
      <div
        class={`citation ${whole ? 'whole' : ''}`}
        data-citation
        tabIndex={0}
        role="region"
        aria-label={t('citation')}
        dir="auto"
        draggable
        onFocus={() => showWhole(true)}
        onDragStart={(e) => {
          e.dataTransfer?.setData('text/plain', citation.text);
          if (citation.html) e.dataTransfer?.setData('text/html', citation.html);
        }}
      >
        <div>
          {citation.pieces.map((p) => (!p || typeof p === 'string' ? p : 'i' in p ? <i>{p.i}</i> : <b>{p.b}</b>))}
        </div>
      </div>
      {hasTwo && (
        <p class="cited meta">
          <label for="url-cited">{t('citation_mode')}</label>
          <select
            id="url-cited"
            value={settings.urlMode}
            onChange={(e) => change({ urlMode: e.currentTarget.value as Settings['urlMode'] })}
          >
            {URL_MODES.map((mode) => (
              <option value={mode}>{t(`mode_${mode}`)}</option>
            ))}
          </select>
          {/* What that comes to in the citation above. */}
          <bdi data-cited>{citation.address && cited[citation.address].join(' + ')}</bdi>
        </p>
      )}
      <div class="row toggles">
        {toggle('edit', t('cite_edit'), citation.warnings.length)}
        {toggle('more', t('popup_cite_more'), basket.length)}
        <span class="meta" role="status">
          {said}
        </span>
      </div>
      {panel === 'edit' && (
        <div class="panel">
          {citation.warnings.length > 0 && (
            <ul class="warn" data-warnings>
              {citation.warnings.map((code) => (
                <li>{tMaybe(`cite_warn_${code.replace(/-/g, '_')}`) ?? code}</li>
              ))}
            </ul>
          )}
          {hasTwo && (
            <div class="edit-field">
              <label for="reachable">{t('cite_reachable')}</label>
              <select
                id="reachable"
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
          <EditForm article={article} correction={correction} change={changed} />
        </div>
      )}
      {panel === 'more' && (
        <div class="panel">
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
          {hasFullWidthMarks(style.name) && (
            <HalfWidth on={settings.halfWidth} change={(halfWidth) => change({ halfWidth })} />
          )}
          <SaveRecord style={style} text={citation.text} name={article.headline} />
          <button
            type="button"
            class="own-width"
            data-action="add-to-list"
            onClick={() => void addToBasket(known.basketOf, { id, article, forms, reachable }).then(setBasket)}
          >
            {t('cite_add')}
          </button>
          <Basket
            room={room}
            items={basket}
            of={known.basketOf}
            style={style}
            settled={settled(settings)}
            accessed={accessed}
            say={say}
            change={setBasket}
          />
        </div>
      )}
    </section>
  );
}
