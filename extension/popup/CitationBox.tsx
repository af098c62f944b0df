import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../src/model/article.ts';
import type * as Cite from '../../src/cite/index.ts';
import { copy } from '../shared/clipboard.ts';
import { t } from '../shared/i18n.ts';
import { DEFAULTS, loadSettings, saveSettings, type Settings } from '../shared/settings.ts';

/** The day of consulting, in the person's own time zone. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The citation in the chosen style, ready to copy as rich and plain text at once. */
export function CitationBox({ article }: { article: Article }): JSX.Element {
  const [room, setRoom] = useState<typeof Cite>();
  const [settings, set] = useState<Settings>(DEFAULTS);
  const [said, say] = useState('');
  useEffect(() => {
    void import('../../src/cite/index.ts').then(setRoom);
    void loadSettings().then(set);
  }, []);
  if (!room) return <section class="card" aria-busy="true" />;
  const style = room.STYLES.some((s) => s.name === settings.style) ? settings.style : DEFAULTS.style;
  const citation = room.cite(article, { style, accessed: today(), mode: settings.urlMode });
  const change = (changes: Partial<Settings>) => {
    set({ ...settings, ...changes });
    say('');
    void saveSettings(changes);
  };
  return (
    <section class="card">
      <h2>{t('citation')}</h2>
      <div class="row" style="margin-top:0">
        <select
          aria-label={t('citation_style')}
          value={style}
          onChange={(e) => change({ style: e.currentTarget.value })}
        >
          {room.STYLES.map((s) => (
            <option value={s.name}>{s.label}</option>
          ))}
        </select>
        {article.provenance.hops.length > 0 && (
          <select
            aria-label={t('citation_mode')}
            value={settings.urlMode}
            onChange={(e) => change({ urlMode: e.currentTarget.value as Settings['urlMode'] })}
            style="flex:0 1 auto"
          >
            <option value="original">{t('mode_original')}</option>
            <option value="copy">{t('mode_copy')}</option>
            <option value="both">{t('mode_both')}</option>
          </select>
        )}
      </div>
      <div class="citation" data-citation dir="auto">
        {citation.text}
      </div>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-action="copy-citation"
          onClick={() => void copy(citation.text, citation.html).then((ok) => say(t(ok ? 'copied' : 'copy_failed')))}
        >
          {t('citation_copy')}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
