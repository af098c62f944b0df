import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/storage/settings.ts';
import { sentences, voicesFor } from './aloud-text.ts';
import { bring, mark } from '../highlights/highlighter.ts';
import { Icon } from '../components/Icon.tsx';
import { Player, type PlayerState } from './player.ts';
import { TextIndex } from '../highlights/text-index.ts';

interface Props {
  readonly article: Article;
  readonly settings: Settings;
  /** The block at which reading begins. */
  readonly from: string | undefined;
  readonly root: () => HTMLElement | null;
  change(changes: Partial<Settings>): void;
  close(): void;
}

interface Piece {
  readonly text: string;
  readonly lang: string;
  readonly start: number;
  readonly block: string;
}

/** When it is looked for voices again, in milliseconds after the first look. */
const LATE = [200, 1000, 3000, 8000];

/** Every sentence of the article with its place in it; captions, credits and the desk editor's line are not read. */
function pieces(article: Article): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const block of article.blocks) {
    const lang = block.lang ?? article.inLanguage ?? 'und';
    if (block.kind !== 'code' && block.text)
      for (const { start, end } of sentences(block.text, lang))
        out.push({ text: block.text.slice(start, end), lang, start: at + start, block: block.id });
    if (block.text) at += block.text.length + 1;
  }
  return out;
}

/** The bar of reading aloud. Voices of a service are used only after the person has read that they send the text out. */
export function Aloud({ article, settings, from, root, change, close }: Props): JSX.Element {
  const language = article.inLanguage ?? 'und';
  const primary = language.split('-')[0] ?? 'und';
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  const [state, setState] = useState<PlayerState>('paused');
  const [agreed, agree] = useState(false);
  const list = useMemo(() => pieces(article), [article]);
  const bar = useRef<HTMLDivElement>(null);

  const chosen = voices.find((v) => v.voiceURI === settings.voices[primary]) ?? voices.find((v) => v.localService);
  const remote = chosen && !chosen.localService;
  const silent = !chosen || (remote && !agreed);

  const player = useMemo(
    () =>
      new Player(
        list,
        speechSynthesis,
        (text) => new SpeechSynthesisUtterance(text),
        (now, index) => {
          setState(now);
          const body = root();
          const piece = list[index];
          const range = body && piece && new TextIndex(body, article).range({ start: piece.start, exact: piece.text });
          mark('spoken', range && now !== 'ended' ? [range] : []);
          if (range && now === 'playing') bring(range);
        },
      ),
    [list],
  );
  useEffect(() => {
    const read = () => setVoices(voicesFor(speechSynthesis.getVoices(), language));
    read();
    speechSynthesis.addEventListener?.('voiceschanged', read);
    // Voices come late, and not every browser says when they have come.
    const looks = LATE.map((wait) => setTimeout(read, wait));
    const left = () => player.pause();
    window.addEventListener('pagehide', left);
    bar.current?.querySelector('button')?.focus();
    return () => {
      speechSynthesis.removeEventListener?.('voiceschanged', read);
      window.removeEventListener('pagehide', left);
      looks.forEach(clearTimeout);
    };
  }, []);
  useEffect(() => {
    player.rate = settings.rate / 100;
    player.voice = chosen;
    player.again();
  }, [settings.rate, chosen?.voiceURI]);
  // Reading begins where the person is, once a voice is there.
  const started = useRef(false);
  useEffect(() => {
    if (silent || started.current) return;
    started.current = true;
    player.play(
      Math.max(
        0,
        list.findIndex((p) => p.block === from),
      ),
    );
  }, [silent]);
  useEffect(
    () => () => {
      player.pause();
      mark('spoken', []);
    },
    [player],
  );

  const playing = state === 'playing';
  return (
    <div class="aloud" role="region" aria-label={t('aloud')} ref={bar}>
      <div class="aloud-row">
        <button type="button" aria-label={t('aloud_back')} disabled={!!silent} onClick={() => player.skip(-1)}>
          <Icon name="back" />
        </button>
        <button
          type="button"
          class="aloud-play"
          aria-label={t(playing ? 'aloud_pause' : 'aloud_play')}
          disabled={!!silent}
          onClick={() => (playing ? player.pause() : player.play(state === 'ended' ? 0 : player.index))}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <button type="button" aria-label={t('aloud_forward')} disabled={!!silent} onClick={() => player.skip(1)}>
          <Icon name="forward" />
        </button>
        <label class="aloud-rate">
          <span>{t('aloud_speed')}</span>
          <input
            type="range"
            min={50}
            max={200}
            step={10}
            value={settings.rate}
            aria-valuetext={`${settings.rate} %`}
            onInput={(e) => change({ rate: Number(e.currentTarget.value) })}
          />
        </label>
        {voices.length > 0 && (
          <select
            aria-label={t('aloud_voice')}
            value={chosen?.voiceURI ?? ''}
            onChange={(e) => {
              agree(false);
              change({ voices: { ...settings.voices, [primary]: e.currentTarget.value } });
            }}
          >
            {!chosen && <option value="">{t('aloud_voice')}</option>}
            {voices.map((v) => (
              <option value={v.voiceURI}>{v.localService ? v.name : `${v.name} — ${t('aloud_remote')}`}</option>
            ))}
          </select>
        )}
        <button type="button" aria-label={t('reader_close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {voices.length === 0 && <p role="status">{t('aloud_no_voice')}</p>}
      {voices.length > 0 && !chosen && <p role="status">{t('aloud_no_local_voice')}</p>}
      {remote && !agreed && (
        <p role="alert">
          {t('aloud_remote_warning')}{' '}
          <button type="button" onClick={() => agree(true)}>
            {t('aloud_remote_agree')}
          </button>
        </p>
      )}
      {state === 'failed' && <p role="status">{t('aloud_failed')}</p>}
    </div>
  );
}
