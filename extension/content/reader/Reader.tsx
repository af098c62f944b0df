import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { outline, toMarkdown, toText } from '../../../src/render/index.ts';
import { copy } from '../../shared/clipboard.ts';
import { t } from '../../shared/i18n.ts';
import { DEFAULTS, loadSettings, saveSettings, type Settings } from '../../shared/settings.ts';
import { dateWords, hostOf, issueWords } from '../../shared/words.ts';
import { Anchor, BlockView, Picture, type Context } from './nodes.tsx';
import { ProvenanceBar } from './ProvenanceBar.tsx';
import { readingMinutes } from './reading-time.ts';
import { TextSettings } from './TextSettings.tsx';

interface Props {
  readonly article: Article;
  readonly loaded: ReadonlySet<string>;
  close(): void;
}

export function Reader({ article, loaded, close }: Props): JSX.Element {
  const [settings, set] = useState<Settings>(DEFAULTS);
  const [said, say] = useState('');
  const [progress, setProgress] = useState(0);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => void loadSettings().then(set), []);

  const language = article.inLanguage ?? 'und';
  const cjk = /^(?:zh|ja|ko)/.test(language);
  const context = useMemo<Context>(() => ({ images: article.images, loaded, cjk }), [article, loaded, cjk]);
  const headings = useMemo(() => outline(article), [article]);
  const change = (changes: Partial<Settings>) => {
    set({ ...settings, ...changes });
    void saveSettings(changes);
  };
  const announce = (done: boolean, key: 'copied_text' | 'copied_markdown') => say(done ? t(key) : t('copy_failed'));
  const moved = () => {
    const el = scroll.current;
    if (!el) return;
    const [at, all] = settings.vertical
      ? [Math.abs(el.scrollLeft), el.scrollWidth - el.clientWidth]
      : [el.scrollTop, el.scrollHeight - el.clientHeight];
    setProgress(all > 0 ? at / all : 1);
  };
  const go = (id: string) => {
    const target = scroll.current?.querySelector(`[data-block="${id}"]`);
    target?.scrollIntoView({ block: 'start' });
  };

  const leading = settings.leading ? settings.leading / 100 : cjk ? 1.8 : 1.6;
  return (
    <div
      class={`reader theme-${settings.theme} font-${settings.font} gaps-${settings.paragraphs}${settings.vertical && cjk ? ' vertical' : ''}`}
      style={`--size:${settings.size}px;--measure:${settings.measure}em;--leading:${leading}`}
      role="dialog"
      aria-modal="true"
      aria-label={t('reader_label')}
    >
      <header class="bar">
        <button type="button" class="close" onClick={close} title={t('reader_close')}>
          <span aria-hidden="true">✕</span>
          <span class="bar-text">{t('reader_close')}</span>
        </button>
        <div class="bar-right">
          {headings.length > 1 && (
            <details class="menu">
              <summary>{t('reader_outline')}</summary>
              <nav class="panel" aria-label={t('reader_outline')}>
                {headings.map((h) => (
                  <button type="button" class={`level-${h.level}`} onClick={() => go(h.id)}>
                    {h.text}
                  </button>
                ))}
              </nav>
            </details>
          )}
          <details class="menu">
            <summary>{t('reader_take')}</summary>
            <div class="panel">
              <button
                type="button"
                onClick={() => void copy(toText(article)).then((ok) => announce(ok, 'copied_text'))}
              >
                {t('reader_copy_text')}
              </button>
              <button
                type="button"
                onClick={() =>
                  void copy(`# ${article.headline}\n\n${toMarkdown(article)}\n`).then((ok) =>
                    announce(ok, 'copied_markdown'),
                  )
                }
              >
                {t('reader_copy_markdown')}
              </button>
              <button type="button" onClick={() => print()}>
                {t('reader_print')}
              </button>
            </div>
          </details>
          <TextSettings settings={settings} cjk={cjk} change={change} />
        </div>
        <div class="progress" style={`transform:scaleX(${progress})`} />
      </header>
      <div class="scroll" ref={scroll} onScroll={moved} tabIndex={-1}>
        <article lang={language} dir={article.dir}>
          <Head article={article} loaded={loaded} minutes={readingMinutes(article.articleBody)} />
          <ProvenanceBar article={article} />
          {article.image && (
            <figure class="lead">
              <Picture image={article.image} loaded={loaded} />
              {(article.image.caption || article.image.credit) && (
                <figcaption>
                  {article.image.caption} {article.image.credit && <span class="credit">{article.image.credit}</span>}
                </figcaption>
              )}
            </figure>
          )}
          <div class="body">
            {article.blocks.map((block) => (
              <BlockView key={block.id} block={block} context={context} />
            ))}
          </div>
          <footer>
            {article.editorLine && <p>{article.editorLine}</p>}
            {article.keywords.some((k) => k.href) && (
              <p class="keywords">
                {article.keywords
                  .filter((k) => k.href)
                  .map((k) => (
                    <Anchor href={k.href}>{k.text}</Anchor>
                  ))}
              </p>
            )}
          </footer>
        </article>
      </div>
      <div class="said" role="status" aria-live="polite">
        {said}
      </div>
    </div>
  );
}

function Head({ article, minutes }: { article: Article; loaded: ReadonlySet<string>; minutes: number }): JSX.Element {
  const people = (list: Article['author'], key: 'role_author' | 'role_translator') =>
    list.length > 0 && <span>{t(key, list.map((p) => p.name).join(t('list_separator')))}</span>;
  const conflict = article.issues.find((i) => i.code === 'date-conflict');
  return (
    <div class="head">
      <p class="outlet">{article.publisher?.name ?? hostOf(article.provenance.uriR)}</p>
      <h1>{article.headline}</h1>
      {article.alternativeHeadline && <p class="alternative">{article.alternativeHeadline}</p>}
      <p class="meta">
        {people(article.author, 'role_author')}
        {people(article.translator, 'role_translator')}
        {article.locationCreated && <span>{article.locationCreated}</span>}
        {article.datePublished && (
          <span>
            <time dateTime={article.datePublished}>{dateWords(article.datePublished)}</time>
            {conflict && (
              <span class="doubt" title={issueWords(conflict)}>
                {' '}
                {t('date_other', dateWords(article.dateAlternatives[0]?.value))}
              </span>
            )}
          </span>
        )}
        <span>{t('reading_time', minutes)}</span>
      </p>
    </div>
  );
}
