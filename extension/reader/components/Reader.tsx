import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, ImageObject } from '../../../src/model/article.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { outline } from '../../../src/render/outline.ts';
import { t, uiDirection } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/storage/settings.ts';
import { lookFor } from '../../platform/storage/text-look.ts';
import { Aloud } from '../speech/Aloud.tsx';
import { useCommands, type Remote } from '../commands.ts';
import { EndCard } from './EndCard.tsx';
import { footnotesOf } from '../../../src/render/footnotes.ts';
import { showPlaces } from '../highlights/highlighter.ts';
import { Lightbox, type Images, type Loaded } from './images.tsx';
import type { MenuName } from './Menu.tsx';
import { NamesPanel } from './NamesPanel.tsx';
import type { Context } from './nodes.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { Outline } from './Outline.tsx';
import { pagePictures } from '../page-pictures.ts';
import { Rail, RailPart } from './Rail.tsx';
import { ReaderArticle } from './ReaderArticle.tsx';
import { readerKeys } from '../reader-keys.ts';
import { readerStyle } from '../reader-style.ts';
import { shownLanguage } from '../script-switch.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { selectedRange } from '../highlights/selection.ts';
import { TextIndex } from '../highlights/text-index.ts';
import { Toolbar } from './Toolbar.tsx';
import { useCiting } from '../hooks/use-citing.ts';
import { useDrawn } from '../hooks/use-drawn.ts';
import { useKeep } from '../hooks/use-keep.ts';
import { useNames } from '../hooks/use-names.ts';
import { useNotes } from '../hooks/use-notes.ts';
import { usePlace } from '../hooks/use-place.ts';
import { useScript } from '../hooks/use-script.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWide } from '../hooks/use-wide.ts';
import { Scroll } from './Scroll.tsx';
import type { KeptView } from '../view.tsx';

/** How long a message stays, in milliseconds. */
const SAID = 5000;
/** Panels that stand in the rail where there is one. */
const IN_RAIL: readonly MenuName[] = ['outline', 'names', 'notes'];

interface Props {
  readonly article: Article;
  readonly initial: Settings;
  readonly loaded: Loaded;
  /** It comes out of the extension and not from the page in this tab. */
  readonly kept: KeptView | undefined;
  /** Opens the article in a tab of its own; gives what to say when that did not work. */
  readonly handOver: (() => Promise<string>) | undefined;
  readonly root: ShadowRoot;
  /** Where the keys of the window find what to do. */
  readonly remote: Remote;
  close(): void;
}

export function Reader({ article, initial, loaded, kept, handOver, root, remote, close }: Props): JSX.Element {
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
  const saved = kept?.from === 'library';
  const scroll = useRef<HTMLDivElement>(null);
  const wide = useWide();
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
  const citing = useCiting(article, settings);
  const redraw = `${look.script}${uncertain}${vertical}${asked.size}${drawn.done}`;
  const notes = useNotes(article, body, redraw, citing);
  const names = useNames(article, (wide && drawn.done) || menu === 'names');
  const save = useKeep(article, say);
  const headings = useMemo(() => outline(article), [article]);
  const footnotes = useMemo(() => footnotesOf(article.blocks), [article]);
  const images: Images = {
    loaded,
    asked,
    absent: kept?.from,
    stored: kept?.pictures ?? {},
    ask: (sources) => ask(new Set([...asked, ...sources])),
    headline: article.headline,
    open: setLarge,
  };
  const context: Context = { pictures: article.images, images, cjk, vertical, footnotes };

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
  useEffect(() => {
    if (drawn.done) kept?.moved?.(progress);
  }, [progress, drawn.done]);
  const reveal = (entity: Entity, index: number) => {
    const places = entity.mentions.map((m) => ({ start: m.position.start, exact: m.quote.exact }));
    const inside = body();
    if (inside) showPlaces(inside, article, places, index);
  };
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
  /** Opens a panel, or closes it; what stands in the rail gets the focus there. */
  const toggle = (name: MenuName) => {
    if (!wide || !IN_RAIL.includes(name)) return setMenu(menu === name ? undefined : name);
    const part = root.querySelector<HTMLDetailsElement>(`.rail-${name}`);
    if (!part) return;
    part.open = true;
    const inside = ':scope > :not(summary) :is(button, a), :scope > button';
    (part.querySelector<HTMLElement>(inside) ?? part.querySelector('summary'))?.focus();
  };
  const escape = (): boolean => {
    if (large) setLarge(undefined);
    else if (menu) setMenu(undefined);
    else if (aloud) setAloud(undefined);
    else return false;
    return true;
  };
  const step = (by: number) => {
    const at = article.blocks.findIndex((b) => b.id === place());
    const next = article.blocks[Math.max(0, Math.min(article.blocks.length - 1, at + by))];
    if (next) go(next.id);
  };
  useCommands(remote, settings, escape, {
    ...readerKeys({ settings, language, cjk, change, say }),
    help: () => toggle('help'),
    cite: () => toggle('cite'),
    save: () => (saved ? say(t('library_saved_here')) : save()),
    names: () => toggle('names'),
    outline: () => headings.length > 1 && toggle('outline'),
    text: () => toggle('text'),
    aloud: toggleAloud,
    highlight,
    next: () => step(1),
    previous: () => step(-1),
  });
  return (
    <div
      class={`reader theme-${settings.theme} font-${look.font} gaps-${look.paragraphs} align-${look.align}${vertical ? ' vertical' : ''}`}
      style={readerStyle(settings, look, cjk)}
      lang={t('language_tag')}
      dir={uiDirection()}
      role="dialog"
      aria-modal="true"
      aria-label={t('reader_label')}
    >
      <Toolbar
        article={article}
        citing={citing}
        settings={settings}
        language={language}
        cjk={cjk}
        uncertain={uncertain}
        headings={headings}
        current={current}
        notes={notes}
        names={names}
        menu={menu}
        aloud={!!aloud}
        saved={saved}
        pictures={() => kept?.pictures ?? pagePictures(article)}
        rail={wide}
        progress={progress}
        change={change}
        close={close}
        go={go}
        highlight={highlight}
        reveal={reveal}
        handOver={
          handOver &&
          (() =>
            void handOver().then(
              (words) => words && say(words),
              () => say(t('part_failed')),
            ))
        }
        save={save}
        say={say}
        show={setMenu}
        toggleAloud={toggleAloud}
      />
      <div class="middle">
        <Scroll
          box={scroll}
          vertical={vertical}
          label={citing.article.headline}
          moved={moved}
          press={() => setMenu(undefined)}
        >
          <article
            lang={shownLanguage(language, look.script)}
            dir={article.dir}
            onClick={(event) => {
              if (!selectedRange(root) && notes.at(event.clientX, event.clientY)) toggle('notes');
            }}
          >
            <ReaderArticle
              article={article}
              shown={citing.article}
              context={context}
              drawn={drawn}
              language={language}
            />
            {drawn.done && (
              <EndCard
                article={citing.article}
                saved={saved}
                cite={() => setMenu('cite')}
                save={save}
                names={wide ? undefined : () => toggle('names')}
              />
            )}
          </article>
        </Scroll>
        {wide && (
          <Rail>
            {headings.length > 1 && (
              <RailPart name="outline" title="reader_outline">
                <Outline headings={headings} language={language} current={current} go={go} />
              </RailPart>
            )}
            {/* Names come last: they arrive when the page may already watch what moves in it. */}
            <RailPart name="notes" title="notes">
              <NotesPanel notes={notes} language={language} mark={highlight} />
            </RailPart>
            <RailPart name="names" title="entities">
              <NamesPanel names={names} language={language} reveal={reveal} />
            </RailPart>
          </Rail>
        )}
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
      <SelectionBar root={root} scroll={() => scroll.current} quotation={citing.quotation} mark={highlight} say={say} />
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
