import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t, type MessageKey } from '../platform/i18n.ts';
import { SHORTCUTS } from '../platform/storage/keys.ts';
import { Watched } from '../ui/Access.tsx';
import { Pin } from './Pin.tsx';
import { PICTURES, type PictureName } from './pictures.tsx';

/** The first minute: what the extension does, an article to try it on, and where its button is. */
export function Welcome(): JSX.Element {
  return (
    <main>
      <header>
        <h1>{t('welcome')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      <ol class="steps">
        {(Object.keys(PICTURES) as PictureName[]).map((name) => {
          const Picture = PICTURES[name];
          return (
            <li key={name}>
              <Picture />
              <h2>{t(`welcome_${name}`)}</h2>
              <p class="meta">{t(`welcome_${name}_note`)}</p>
            </li>
          );
        })}
      </ol>
      <section class="card try">
        <div>
          <h2>{t('welcome_try')}</h2>
          <p class="meta">{t('welcome_try_note')}</p>
        </div>
        <a class="primary" role="button" data-action="sample" href="../library/library.html#sample">
          {t('welcome_sample')}
        </a>
      </section>
      <Pin />
      <Keys />
      <Watched />
      <section class="card">
        <h2>{t('privacy')}</h2>
        <p>{t('options_privacy')}</p>
        <p class="risk">{t('welcome_risk')}</p>
        <div class="row">
          <a href="../options/options.html">{t('options')}</a>
          <a href="../library/library.html">{t('library')}</a>
        </div>
      </section>
    </main>
  );
}

/** Keys that work over any page. */
const COMMANDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'command_popup',
  'toggle-reader': 'command_toggle_reader',
  'copy-citation': 'command_copy_citation',
};

/** The keys that matter at first; the rest is behind one of them. */
function Keys(): JSX.Element {
  const [commands, set] = useState<readonly Commands.Command[]>([]);
  useEffect(() => void browser.commands?.getAll().then(set), []);
  const keys = [
    ...Object.entries(COMMANDS).flatMap(([name, words]) => {
      const key = commands.find((command) => command.name === name)?.shortcut;
      return key ? [[key, t(words)]] : [];
    }),
    ...(['cite', 'save', 'names', 'help'] as const).map((name) => [SHORTCUTS[name].toUpperCase(), t(`key_${name}`)]),
  ];
  return (
    <section class="card">
      <h2>{t('keys')}</h2>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">{t('welcome_keys_note')}</p>
    </section>
  );
}
