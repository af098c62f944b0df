import type { JSX } from 'preact';
import { t } from '../../shared/i18n.ts';
import { DEFAULTS, type Settings } from '../../shared/settings.ts';

interface Props {
  readonly settings: Settings;
  readonly cjk: boolean;
  change(changes: Partial<Settings>): void;
}

/** Text and layout: buttons and ranges only, because the page sees every key typed into a field. */
export function TextSettings({ settings, cjk, change }: Props): JSX.Element {
  const choice = <K extends 'theme' | 'font' | 'paragraphs'>(
    name: K,
    values: readonly Settings[K][],
    label: (value: Settings[K]) => string,
  ) => (
    <div class="choice" role="group" aria-label={t(`reader_${name}`)}>
      <span>{t(`reader_${name}`)}</span>
      {values.map((value) => (
        <button
          type="button"
          aria-pressed={settings[name] === value}
          onClick={() => change({ [name]: value } as Partial<Settings>)}
        >
          {label(value)}
        </button>
      ))}
    </div>
  );
  const range = (name: 'size' | 'measure' | 'leading', min: number, max: number, step: number, value: number) => (
    <label class="range">
      <span>{t(`reader_${name}`)}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(e) => change({ [name]: Number(e.currentTarget.value) })}
      />
    </label>
  );
  return (
    <details class="menu">
      <summary>{t('reader_text')}</summary>
      <div class="panel settings">
        {choice('theme', ['auto', 'light', 'dark', 'sepia', 'contrast'], (v) => t(`theme_${v}`))}
        {choice('font', cjk ? ['sans', 'serif', 'kai'] : ['sans', 'serif'], (v) => t(`font_${v}`))}
        {range('size', 14, 32, 1, settings.size)}
        {range('measure', 20, 48, 2, settings.measure)}
        {range('leading', 150, 220, 5, settings.leading || (cjk ? 180 : 160))}
        {choice('paragraphs', ['gap', 'indent'], (v) => t(`paragraphs_${v}`))}
        {cjk && (
          <div class="choice" role="group" aria-label={t('reader_vertical')}>
            <span>{t('reader_vertical')}</span>
            <button
              type="button"
              aria-pressed={settings.vertical}
              onClick={() => change({ vertical: !settings.vertical })}
            >
              {settings.vertical ? t('on') : t('off')}
            </button>
          </div>
        )}
        <button
          type="button"
          onClick={() => {
            const { theme, font, size, measure, leading, paragraphs, vertical } = DEFAULTS;
            change({ theme, font, size, measure, leading, paragraphs, vertical });
          }}
        >
          {t('reset')}
        </button>
      </div>
    </details>
  );
}
