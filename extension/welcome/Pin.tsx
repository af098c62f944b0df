import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../platform/i18n.ts';

type Place = 'chromium' | 'firefox' | 'android';

/** Where the button is in this browser, and how it stays in sight; gone into one line once it is there. */
export function Pin(): JSX.Element {
  const [place, setPlace] = useState<Place>(browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium');
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    void browser.runtime.getPlatformInfo().then(({ os }) => {
      if (os === 'android') setPlace('android');
    });
    const look = () =>
      void browser.action.getUserSettings?.().then(
        (settings) => setPinned(settings.isOnToolbar === true),
        () => undefined,
      );
    look();
    // The person pins it in the browser's own menu and comes back.
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return (
    <section class="card" data-pinned={pinned}>
      <h2>{t('welcome_pin')}</h2>
      <p>{t(pinned ? 'welcome_pinned' : `welcome_pin_${place}`)}</p>
    </section>
  );
}
