import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../../platform/i18n.ts';
import { DEFAULTS, THEMES, type Settings } from '../../platform/storage/settings.ts';
import { lookFor, withLook, withoutLook, type TextLook } from '../../platform/storage/text-look.ts';
import { scriptOf } from '../script-switch.ts';

interface Props {
  readonly settings: Settings;
  readonly language: string;
  readonly cjk: boolean;
  /** Doubtful characters of the script shown. */
  readonly uncertain: number;
  change(changes: Partial<Settings>): void;
}

/** Text and layout, seen at once: buttons and ranges only, because the page sees every key typed into a field. */
export function TextSettings({ settings, language, cjk, uncertain, change }: Props): JSX.Element {
  const look = lookFor(settings.looks, language);
  const set = (changes: Partial<TextLook>) => change({ looks: withLook(settings.looks, language, changes) });
  const script = scriptOf(language);
  const leading = look.leading || (cjk ? 180 : 160);
  return (
    <div class="settings">
      {browser.extension?.inIncognitoContext && <p class="hint">{t('options_in_private')}</p>}
      <div class="choice" role="group" aria-label={t('reader_theme')}>
        <span class="name">{t('reader_theme')}</span>
        {THEMES.map((theme) => (
          <button
            type="button"
            class={`swatch theme-${theme}`}
            style={theme === 'custom' ? `--paper:${settings.colours.paper};--ink:${settings.colours.ink}` : ''}
            aria-pressed={settings.theme === theme}
            onClick={() => change({ theme })}
          >
            {t(`theme_${theme}`)}
          </button>
        ))}
      </div>
      {settings.theme === 'custom' && (
        <div class="colours">
          {(['paper', 'ink', 'accent'] as const).map((name) => (
            <label>
              <input
                type="color"
                value={settings.colours[name]}
                onInput={(e) => change({ colours: { ...settings.colours, [name]: e.currentTarget.value } })}
              />
              {t(`colour_${name}`)}
            </label>
          ))}
          <p class="hint">{t('colour_note')}</p>
        </div>
      )}
      {script && (
        <Choice
          name={t('reader_script')}
          value={look.script}
          values={['source', ...(script === 'hant' ? (['hans'] as const) : (['hant-tw', 'hant-hk'] as const))]}
          label={(v) => t(`script_${v.replace('-', '_') as 'source' | 'hans' | 'hant_tw' | 'hant_hk'}`)}
          set={(v) => set({ script: v })}
        />
      )}
      {script && uncertain > 0 && <p class="hint">{t('script_uncertain', uncertain)}</p>}
      <Choice
        name={t('reader_font')}
        value={look.font}
        values={cjk ? ['sans', 'serif', 'kai', 'own'] : ['sans', 'serif', 'own']}
        label={(v) => t(`font_${v}`)}
        set={(font) => set({ font })}
      />
      <Range
        name={t('reader_size')}
        min={14}
        max={32}
        step={1}
        value={look.size}
        unit=" px"
        set={(size) => set({ size })}
      />
      <Range
        name={t('reader_leading')}
        min={150}
        max={240}
        step={5}
        value={leading}
        unit=" %"
        set={(v) => set({ leading: v })}
      />
      <Range
        name={t('reader_measure')}
        min={20}
        max={48}
        step={2}
        value={look.measure}
        unit={cjk ? ` ${t('unit_characters')}` : ' em'}
        set={(measure) => set({ measure })}
      />
      {cjk && (
        <Choice
          name={t('reader_vertical')}
          value={look.vertical}
          values={[false, true]}
          label={(v) => t(v ? 'vertical_on' : 'vertical_off')}
          set={(vertical) => set({ vertical })}
        />
      )}
      <details class="more">
        <summary>{t('reader_more')}</summary>
        <Range
          name={t('reader_weight')}
          min={300}
          max={700}
          step={100}
          value={look.weight}
          unit=""
          set={(weight) => set({ weight })}
        />
        <Range
          name={t('reader_letters')}
          min={0}
          max={20}
          step={1}
          value={look.letters}
          unit=" %"
          set={(v) => set({ letters: v })}
        />
        {!cjk && (
          <Range
            name={t('reader_words')}
            min={0}
            max={40}
            step={2}
            value={look.words}
            unit=" %"
            set={(v) => set({ words: v })}
          />
        )}
        <Choice
          name={t('reader_paragraphs')}
          value={look.paragraphs}
          values={['gap', 'indent']}
          label={(v) => t(`paragraphs_${v}`)}
          set={(paragraphs) => set({ paragraphs })}
        />
        {look.paragraphs === 'gap' && (
          <Range
            name={t('reader_gap')}
            min={50}
            max={250}
            step={10}
            value={look.gap}
            unit=" %"
            set={(gap) => set({ gap })}
          />
        )}
        <Choice
          name={t('reader_align')}
          value={look.align}
          values={['start', 'justify']}
          label={(v) => t(`align_${v}`)}
          set={(align) => set({ align })}
        />
        <Choice
          name={t('reader_focus')}
          value={settings.focusLines}
          values={[0, 1, 3, 5]}
          label={(v) => (v ? t('focus_lines', v) : t('off'))}
          set={(focusLines) => change({ focusLines })}
        />
        <Choice
          name={t('reader_resume')}
          value={settings.resume}
          values={[false, true]}
          label={(v) => t(v ? 'on' : 'off')}
          set={(resume) => change({ resume })}
        />
      </details>
      <button
        type="button"
        class="reset"
        onClick={() =>
          change({
            looks: withoutLook(settings.looks, language),
            theme: DEFAULTS.theme,
            colours: DEFAULTS.colours,
            focusLines: DEFAULTS.focusLines,
          })
        }
      >
        {t('reset')}
      </button>
    </div>
  );
}

function Choice<T extends string | number | boolean>(props: {
  name: string;
  value: T;
  values: readonly T[];
  label(value: T): string;
  set(value: T): void;
}): JSX.Element {
  return (
    <div class="choice" role="group" aria-label={props.name}>
      <span class="name">{props.name}</span>
      {props.values.map((value) => (
        <button type="button" aria-pressed={props.value === value} onClick={() => props.set(value)}>
          {props.label(value)}
        </button>
      ))}
    </div>
  );
}

function Range(props: {
  name: string;
  min: number;
  max: number;
  step: number;
  value: number;
  unit: string;
  set(value: number): void;
}): JSX.Element {
  const words = `${props.value}${props.unit}`;
  return (
    <label class="range">
      <span class="name">{props.name}</span>
      <input
        type="range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-valuetext={words}
        onInput={(e) => props.set(Number(e.currentTarget.value))}
      />
      <output aria-hidden="true" dir="ltr">
        {words}
      </output>
    </label>
  );
}
