import { render, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allStyles, STYLES, type Style } from '../../src/cite/index.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { keyOf, SHORTCUTS, type Shortcut } from '../platform/storage/keys.ts';
import { send } from '../platform/messages.ts';
import {
  DEFAULTS,
  loadSettings,
  saveSettings,
  THEMES,
  wipe,
  type Settings,
  type Theme,
} from '../platform/storage/settings.ts';
import { loadCslFiles, parseXml } from '../platform/storage/csl-files.ts';
import { styleFor } from '../platform/storage/style.ts';
import { Watched } from '../ui/Access.tsx';
import { preparePage } from '../ui/page.ts';
import { Said } from '../ui/Said.tsx';
import { Check } from './Check.tsx';
import { CslStyles } from './CslStyles.tsx';
import { Corrections } from './Corrections.tsx';
import { LearntNames } from './LearntNames.tsx';

function Options(): JSX.Element {
  const [settings, set] = useState<Settings>(DEFAULTS);
  const [said, say] = useState('');
  const [styles, setStyles] = useState<readonly Style[]>(STYLES);
  const loadStyles = () => void loadCslFiles().then((files) => setStyles(allStyles(files, parseXml)));
  useEffect(() => {
    void loadSettings().then(set);
    loadStyles();
  }, []);
  const change = (changes: Partial<Settings>) => {
    set({ ...settings, ...changes });
    void saveSettings(changes).then((ok) => say(t(ok ? 'options_saved' : 'not_saved')));
  };
  return (
    <main>
      <header>
        <h1>{t('options')}</h1>
        <p class="meta">
          {t('app_name')} {browser.runtime.getManifest().version}
        </p>
      </header>
      {browser.extension.inIncognitoContext && <p class="card">{t('options_in_private')}</p>}
      <section class="card">
        <h2>{t('options_citation')}</h2>
        <div class="field">
          <label for="style">{t('citation_style')}</label>
          <select
            id="style"
            value={styleFor(settings.style, uiLanguage())}
            onChange={(e) => change({ style: e.currentTarget.value })}
          >
            {styles.map((s) => (
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
            {(['auto', 'original', 'copy', 'both'] as const).map((mode) => (
              <option value={mode}>{t(`mode_${mode}`)}</option>
            ))}
          </select>
        </div>
        <CslStyles changed={loadStyles} />
        <Corrections />
      </section>
      <section class="card">
        <h2>{t('reader_theme')}</h2>
        <select
          aria-label={t('reader_theme')}
          value={settings.theme}
          onChange={(e) => change({ theme: e.currentTarget.value as Theme })}
        >
          {THEMES.map((theme) => (
            <option value={theme}>{t(`theme_${theme}`)}</option>
          ))}
        </select>
      </section>
      <Keys settings={settings} change={change} />
      <section class="card">
        <h2>{t('privacy')}</h2>
        <p class="meta">{t('options_privacy')}</p>
        <Check label={t('own_tab_always')} value={settings.ownTab} set={(ownTab) => change({ ownTab })} />
        <p class="meta">{t('own_tab_note')}</p>
        <Check
          label={t('options_private')}
          value={!settings.keepPrivate}
          set={(off) => change({ keepPrivate: !off })}
        />
        <p class="meta">{t('options_private_note')}</p>
        <Check label={t('reader_resume')} value={settings.resume} set={(resume) => change({ resume })} />
        <Check label={t('options_sync')} value={settings.sync} set={(sync) => change({ sync })} />
        <p class="meta">{t('options_sync_note')}</p>
      </section>
      <AlwaysOpen hosts={settings.alwaysOpen} change={(alwaysOpen) => change({ alwaysOpen })} />
      <Watched />
      <LearntNames />
      <nav class="card" aria-label={t('options_help')}>
        <h2>{t('options_help')}</h2>
        <div class="row">
          <a href="../welcome/welcome.html">{t('options_welcome')}</a>
          <a href="../notes/notes.html">{t('notes_all')}</a>
          <a href="../library/library.html">{t('library')}</a>
        </div>
      </nav>
      <div class="foot">
        <Wipe
          done={() => {
            set(DEFAULTS);
            say(t('options_wiped'));
          }}
          failed={() => say(t('library_broken'))}
        />
      </div>
      <Said words={said} />
    </main>
  );
}

/** What takes notes away as well is asked for twice. */
function Wipe({ done, failed }: { done(): void; failed(): void }): JSX.Element {
  const [sure, ask] = useState(false);
  return (
    <button
      type="button"
      onClick={() => {
        if (!sure) return ask(true);
        ask(false);
        // The background's store, also when this page is in a private window, where it has another.
        void Promise.all([wipe(), send('library.clear', {})]).then(
          ([, cleared]) => (cleared ? done() : failed()),
          failed,
        );
      }}
      onBlur={() => ask(false)}
    >
      {t(sure ? 'options_wipe_sure' : 'options_wipe')}
    </button>
  );
}

/** The reader's single keys: their switch, and a field for each. */
function Keys({ settings, change }: { settings: Settings; change(changes: Partial<Settings>): void }): JSX.Element {
  return (
    <section class="card">
      <h2>{t('keys')}</h2>
      <Check label={t('keys_use')} value={settings.shortcuts} set={(shortcuts) => change({ shortcuts })} />
      {settings.shortcuts && (
        <>
          <p class="meta">{t('options_key_hint')}</p>
          <div class="keys">
            {(Object.keys(SHORTCUTS) as Shortcut[]).map((name) => (
              <label>
                <input
                  type="text"
                  size={2}
                  maxLength={1}
                  value={keyOf(settings.keys, name)}
                  onChange={(e) =>
                    change({ keys: { ...settings.keys, [name]: e.currentTarget.value.trim().toLowerCase() } })
                  }
                />
                {t(`key_${name}`)}
              </label>
            ))}
          </div>
        </>
      )}
    </section>
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

render(<Options />, preparePage('options'));
