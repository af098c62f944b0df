import { Fragment, type JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, ImageObject } from '../../../src/model/article.ts';
import { outline } from '../../../src/render/outline.ts';
import { themeOf } from '../../shared/colours.ts';
import { t, uiDirection } from '../../shared/i18n.ts';
import { lookFor, withLook } from '../../shared/text-look.ts';
import { THEMES, type Settings } from '../../shared/settings.ts';
import { Aloud } from './Aloud.tsx';
import { Anchor } from './Anchor.tsx';
import { useCommands, type Remote } from './commands.ts';
import { footnotesOf } from './footnotes.ts';
import { Head, PrintHead } from './Head.tsx';
import { Lightbox, LoadAll, Picture, type Images } from './images.tsx';
import type { MenuName } from './Menu.tsx';
import { BlockView, type Context } from './nodes.tsx';
import { ProvenanceBar } from './ProvenanceBar.tsx';
import { readingMinutes } from './reading-time.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { selectedRange } from './selection.ts';
import { shownLanguage } from './script-switch.ts';
import { TextIndex } from './text-index.ts';
import { verticalStep } from './vertical-keys.ts';
import { Toolbar } from './Toolbar.tsx';
import { useDrawn } from './use-drawn.ts';
import { useNotes } from './use-notes.ts';
import { usePlace } from './use-place.ts';
import { useScript } from './use-script.ts';
import { useSettings } from './use-settings.ts';

/** How long a message stays, in milliseconds. */
const SAID = 5000;

interface Props {
  readonly article: Article;
  readonly initial: Settings;
  readonly loaded: ReadonlySet<string>;
  /** It comes out of the library. */
  readonly kept: boolean;
  readonly root: ShadowRoot;
  /** Where the keys of the window find what to do. */
  readonly remote: Remote;
  close(): void;
}

export function Reader({ article, initial, loaded, kept, root, remote, close }: Props): JSX.Element {
  const [settings, change] = useSettings(initial);
  const [said, say] = useState('');
  const [menu, setMenu] = useState<MenuName>();
  const [aloud, setAloud] = useState<{ from: string | undefined }>();
  const [asked, ask] = useState<ReadonlySet<string>>(new Set());
  const [large, setLarge] = useState<ImageObject>();
  useEffect(() => {
    const gone = setTimeout(() => say(''), SAID);
    return () => clearTimeout(gone);
  }, [said]);
  const scroll = useRef<HTMLDivElement>(null);

  const language = article.inLanguage ?? 'und';
  const cjk = /^(?:zh|ja|ko)/.test(language);
  const look = lookFor(settings.looks, language);
  const vertical = look.vertical && cjk;
  const body = () => scroll.current?.querySelector<HTMLElement>('.body') ?? null;
  const uncertain = useScript(
    () => scroll.current?.querySelector('article') ?? null,
    language,
    look.script,
    () => say(t('part_failed')),
  );
  const drawn = useDrawn(article.blocks);
  remote.drawn = drawn.done;
  remote.say = say;
  const notes = useNotes(article, body, `${look.script}${uncertain}${vertical}${asked.size}${drawn.done}`);
  const headings = useMemo(() => outline(article), [article]);
  const footnotes = useMemo(() => footnotesOf(article.blocks), [article]);
  const minutes = useMemo(() => readingMinutes(article.articleBody, language), [article]);
  const images: Images = {
    loaded,
    asked,
    absent: kept,
    ask: (sources) => ask(new Set([...asked, ...sources])),
    open: setLarge,
  };
  const context: Context = { pictures: article.images, images, cjk, vertical, footnotes };
  // The text is drawn again only when something in it changes.
  const parts = useMemo(
    () =>
      drawn.parts.map((part, i) => (
        <Fragment key={i}>
          {part.map((block) => (
            <BlockView key={block.id} block={block} context={context} />
          ))}
        </Fragment>
      )),
    [drawn.parts, loaded, asked, vertical],
  );

  const go = (id: string) => {
    const target = scroll.current?.querySelector<HTMLElement>(`[data-block="${id}"]`);
    target?.scrollIntoView({ block: 'start', inline: 'start' });
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  };
  const { progress, line, current, place, moved } = usePlace(
    article,
    settings,
    look,
    vertical,
    scroll,
    drawn.done,
    () => say(t('resumed')),
  );

  const highlight = () => {
    const range = selectedRange(root);
    const inside = body();
    const position = range && inside && new TextIndex(inside, article).position(range, article.articleBody);
    if (!position) return say(t('notes_select'));
    void notes.add(position).then(
      (outcome) => {
        say(t(outcome));
        if (outcome === 'notes_marked') getSelection()?.removeAllRanges();
      },
      () => say(t('part_failed')),
    );
  };
  const toggleAloud = () => setAloud(aloud ? undefined : { from: place() });
  const toggle = (name: MenuName) => setMenu(menu === name ? undefined : name);
  const step = (by: number) => {
    const at = article.blocks.findIndex((b) => b.id === place());
    const next = article.blocks[Math.max(0, Math.min(article.blocks.length - 1, at + by))];
    if (next) go(next.id);
  };
  const size = (by: number) =>
    change({
      looks: withLook(settings.looks, language, { size: Math.max(14, Math.min(32, look.size + by)) }),
    });
  const escape = (): boolean => {
    if (large) setLarge(undefined);
    else if (menu) setMenu(undefined);
    else if (aloud) setAloud(undefined);
    else return false;
    return true;
  };
  useCommands(remote, settings, escape, {
    help: () => toggle('help'),
    outline: () => headings.length > 1 && toggle('outline'),
    text: () => toggle('text'),
    theme: () => {
      const next = THEMES[(THEMES.indexOf(settings.theme) + 1) % (THEMES.length - 1)] ?? 'auto';
      change({ theme: next });
      say(t(`theme_${next}`));
    },
    script: () => {
      if (!language.startsWith('zh')) return;
      const other = /hant/i.test(language) ? 'hans' : 'hant-tw';
      const script = look.script === 'source' ? other : 'source';
      change({ looks: withLook(settings.looks, language, { script }) });
    },
    vertical: () => cjk && change({ looks: withLook(settings.looks, language, { vertical: !look.vertical }) }),
    focus: () => change({ focusLines: ({ 0: 1, 1: 3, 3: 5, 5: 0 } as const)[settings.focusLines] }),
    aloud: toggleAloud,
    highlight,
    next: () => step(1),
    previous: () => step(-1),
    larger: () => size(1),
    smaller: () => size(-1),
  });

  const leading = look.leading ? look.leading / 100 : cjk ? 1.8 : 1.6;
  const style: Record<string, string> = {
    '--size': `${look.size}px`,
    '--measure': `${look.measure}em`,
    '--leading': String(leading),
    '--weight': String(look.weight),
    '--letters': `${look.letters / 100}em`,
    '--words': `${look.words / 100}em`,
    '--gap': `${look.gap / 100}em`,
    '--band': `calc(${look.size}px * ${leading} * ${settings.focusLines})`,
    ...(settings.theme === 'custom' ? themeOf(settings.colours) : {}),
  };
  return (
    <div
      class={`reader theme-${settings.theme} font-${look.font} gaps-${look.paragraphs} align-${look.align}${vertical ? ' vertical' : ''}`}
      style={style}
      lang={t('language_tag')}
      dir={uiDirection()}
      role="dialog"
      aria-modal="true"
      aria-label={t('reader_label')}
    >
      <Toolbar
        article={article}
        settings={settings}
        language={language}
        cjk={cjk}
        uncertain={uncertain}
        headings={headings}
        current={current}
        notes={notes}
        menu={menu}
        aloud={!!aloud}
        kept={kept}
        progress={progress}
        change={change}
        close={close}
        go={go}
        highlight={highlight}
        say={say}
        show={setMenu}
        toggleAloud={toggleAloud}
      />
      <div
        class="scroll"
        ref={scroll}
        onScroll={moved}
        tabIndex={0}
        role="region"
        aria-label={article.headline}
        onPointerDown={() => setMenu(undefined)}
        onWheel={(event) => {
          // A wheel has one axis; in vertical lines it goes on to the left.
          if (vertical && Math.abs(event.deltaY) > Math.abs(event.deltaX))
            event.currentTarget.scrollBy({ left: -event.deltaY });
        }}
        onKeyDown={(event) => {
          if (!vertical || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
            return;
          const step = verticalStep(event.key, event.shiftKey, event.currentTarget.clientWidth);
          if (step === undefined) return;
          event.currentTarget.scrollBy({ left: step });
          event.preventDefault();
        }}
      >
        <article
          lang={shownLanguage(language, look.script)}
          dir={article.dir}
          onClick={(event) => {
            if (!selectedRange(root) && notes.at(event.clientX, event.clientY)) setMenu('notes');
          }}
        >
          <Head article={article} minutes={minutes} context={context} />
          <PrintHead article={article} />
          <ProvenanceBar article={article} />
          <LoadAll all={article.images} images={images} />
          {article.image && (
            <figure class="lead">
              <Picture image={article.image} images={images} />
              {(article.image.caption || article.image.credit) && (
                <figcaption>
                  {article.image.caption} {article.image.credit && <span class="credit">{article.image.credit}</span>}
                </figcaption>
              )}
            </figure>
          )}
          <div class={drawn.parts.length > 1 ? 'body long' : 'body'}>{parts.slice(0, drawn.count)}</div>
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
      {settings.focusLines > 0 && (
        <div class="line-focus" aria-hidden="true" style={line === undefined ? '' : `--top:${line}px`} />
      )}
      {aloud && (
        <Aloud
          article={article}
          settings={settings}
          from={aloud.from}
          root={body}
          change={change}
          close={() => setAloud(undefined)}
        />
      )}
      <SelectionBar article={article} root={root} scroll={() => scroll.current} mark={highlight} say={say} />
      {large && (
        <Lightbox
          image={large}
          all={article.images}
          images={images}
          language={language}
          close={() => setLarge(undefined)}
        />
      )}
      <div class="said" role="status" aria-live="polite">
        {said}
      </div>
    </div>
  );
}
