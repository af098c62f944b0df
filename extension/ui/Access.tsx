import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../platform/i18n.ts';

const EVERYWHERE = { origins: ['https://*/*', 'http://*/*'] };

/** Hosts on which a page is looked at by itself, in the order of the manifest. */
function watchedHosts(): string[] {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  return [...new Set(matches.map((match) => match.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '')))];
}

/** The sites that are watched, and why. */
export function Watched(): JSX.Element {
  const hosts = watchedHosts();
  return (
    <section class="card" id="watched">
      <h2>{t('watched')}</h2>
      <p class="meta">{t('watched_note')}</p>
      <details data-watched>
        <summary>{t('watched_count', hosts.length)}</summary>
        <ul class="hosts" dir="ltr">
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <Access />
    </section>
  );
}

/** Access to all other sites, given and withdrawn by a press. */
function Access(): JSX.Element {
  const [access, set] = useState(false);
  const look = () => browser.permissions.contains(EVERYWHERE).then(set);
  useEffect(() => void look(), []);
  return (
    <>
      <p class="meta access">{t('options_access_note')}</p>
      <div class="row">
        <button
          type="button"
          data-action="access"
          onClick={() =>
            void (access ? browser.permissions.remove(EVERYWHERE) : browser.permissions.request(EVERYWHERE)).then(look)
          }
        >
          {t(access ? 'options_access_remove' : 'options_access_all')}
        </button>
      </div>
    </>
  );
}
