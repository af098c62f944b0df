import type { JSX } from 'preact';
import { keyOf, SHORTCUTS, type Shortcut } from '../../platform/storage/keys.ts';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/storage/settings.ts';

interface Props {
  readonly settings: Settings;
  change(changes: Partial<Settings>): void;
}

/** The keys, and the switch that turns them off (WCAG 2.2, 2.1.4); they are changed on the options page. */
export function Help({ settings, change }: Props): JSX.Element {
  return (
    <div class="help">
      <button
        type="button"
        aria-pressed={settings.shortcuts}
        onClick={() => change({ shortcuts: !settings.shortcuts })}
      >
        {t('keys_single', t(settings.shortcuts ? 'on' : 'off'))}
      </button>
      <dl>
        {(Object.keys(SHORTCUTS) as Shortcut[]).map((name) => (
          <div>
            <dt>
              <kbd>{keyOf(settings.keys, name) || '–'}</kbd>
            </dt>
            <dd>{t(`key_${name}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('key_escape')}</dd>
        </div>
      </dl>
    </div>
  );
}
