import { render, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { STYLES } from '../../src/cite/index.ts';
import { t, uiLanguage } from '../shared/i18n.ts';
import { DEFAULTS, loadSettings, saveSettings, wipe, type Settings, type Theme } from '../shared/settings.ts';

const EVERYWHERE = { origins: ['https://*/*', 'http://*/*'] };

function Options(): JSX.Element {
  const [settings, set] = useState<Settings>(DEFAULTS);
  const [access, setAccess] = useState(false);
  const [said, say] = useState('');
  useEffect(() => {
    void loadSettings().then(set);
    void browser.permissions.contains(EVERYWHERE).then(setAccess);
  }, []);
  const change = (changes: Partial<Settings>) => {
    set({ ...settings, ...changes });
    void saveSettings(changes).then((ok) => say(ok ? t('options_saved') : t('copy_failed')));
  };
  return (
    <main>
      <h1>{t('app_name')}</h1>
      <p class="meta">{t('options_privacy')}</p>
      <section class="card">
        <h2>{t('options_citation')}</h2>
        <div class="field">
          <label for="style">{t('citation_style')}</label>
          <select id="style" value={settings.style} onChange={(e) => change({ style: e.currentTarget.value })}>
            {STYLES.map((s) => (
              <option value={s.name}>{s.label}</option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="mode">{t('citation_mode')}</label>
          <select
            id="mode"
            value={settings.urlMode}
            onChange={(e) => change({ urlMode: e.currentTarget.value as Settings['urlMode'] })}
          >
            {(['original', 'copy', 'both'] as const).map((mode) => (
              <option value={mode}>{t(`mode_${mode}`)}</option>
            ))}
          </select>
        </div>
      </section>
      <section class="card">
        <h2>{t('reader_theme')}</h2>
        <select
          aria-label={t('reader_theme')}
          value={settings.theme}
          onChange={(e) => change({ theme: e.currentTarget.value as Theme })}
        >
          {(['auto', 'light', 'dark', 'sepia', 'contrast'] as const).map((theme) => (
            <option value={theme}>{t(`theme_${theme}`)}</option>
          ))}
        </select>
      </section>
      <AlwaysOpen hosts={settings.alwaysOpen} change={(alwaysOpen) => change({ alwaysOpen })} />
      <section class="card">
        <h2>{t('options_access')}</h2>
        <p class="meta">{t('options_access_note')}</p>
        <div class="row">
          <button
            type="button"
            onClick={() =>
              void (access ? browser.permissions.remove(EVERYWHERE) : browser.permissions.request(EVERYWHERE)).then(
                async () => setAccess(await browser.permissions.contains(EVERYWHERE)),
              )
            }
          >
            {t(access ? 'options_access_remove' : 'options_access_all')}
          </button>
        </div>
      </section>
      <div class="foot">
        <span role="status">{said}</span>
        <button
          type="button"
          onClick={() =>
            void wipe().then(() => {
              set(DEFAULTS);
              say(t('options_wiped'));
            })
          }
        >
          {t('options_wipe')}
        </button>
      </div>
    </main>
  );
}

/** Sites on which the reader opens by itself when a copy is found there. */
function AlwaysOpen({
  hosts,
  change,
}: {
  hosts: readonly string[];
  change(hosts: readonly string[]): void;
}): JSX.Element {
  const [value, set] = useState('');
  const add = () => {
    const host = value
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .split('/')[0];
    if (!host || !/^[a-z0-9.-]{1,253}$/.test(host) || hosts.includes(host)) return set('');
    // Opening by itself needs access to the site; the browser asks for it, and without it the button still works.
    void browser.permissions.request({ origins: [`https://${host}/*`] }).catch(() => false);
    change([...hosts, host]);
    set('');
  };
  return (
    <section class="card">
      <h2>{t('options_always')}</h2>
      {hosts.length === 0 && <p class="meta">{t('options_always_empty')}</p>}
      <div class="chips">
        {hosts.map((host) => (
          <button
            type="button"
            aria-label={t('options_remove', host)}
            onClick={() => change(hosts.filter((h) => h !== host))}
          >
            {host} ✕
          </button>
        ))}
      </div>
      <div class="row">
        <input
          type="text"
          aria-label={t('options_always')}
          placeholder={t('options_always_placeholder')}
          value={value}
          onInput={(e) => set(e.currentTarget.value)}
          onKeyDown={(e) => e.key === 'Enter' && add()}
          style="flex:1"
        />
        <button type="button" onClick={add}>
          {t('options_always_add')}
        </button>
      </div>
    </section>
  );
}

document.documentElement.lang = uiLanguage();
const root = document.getElementById('root');
if (root) render(<Options />, root);
