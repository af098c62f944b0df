import { render } from 'preact';
import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { canCopy, copy } from '../platform/clipboard.ts';
import { t } from '../platform/i18n.ts';
import { shortcutOf } from '../platform/storage/keys.ts';
import { isCurrent } from '../platform/messages.ts';
import type { Pictures } from '../platform/library/kept.ts';
import { loadSettings } from '../platform/storage/settings.ts';
import type { Remote } from './commands.ts';
import { fitPhone } from './page/fit-phone.ts';
import { showPlaces, startMarks } from './highlights/highlighter.ts';
import type { Loaded } from './components/images.tsx';
import { KindLines } from './components/kinds.ts';
import { PageCover } from './page/page-cover.ts';
import { Reader } from './components/Reader.tsx';
import { setKeptFrom } from './reading-page.ts';
import { isConverted, selectedHtml, selectedRange, sourceText } from './highlights/selection.ts';
import { putSheet } from './sheet.ts';
import { STYLES } from './styles/index.ts';
import { turnFocus } from './focus.ts';
import { TopLayer } from './top-layer.ts';
import { trustNoScripts } from './trusted.ts';

trustNoScripts();

/** Times the host is put back when something takes it out of the page. */
const REATTACH = 3;

/** An article in a page of the extension. */
export interface KeptView {
  /** The address of the page that it was read on. */
  readonly url: string;
  /** Where it comes from: the sample comes with the package. */
  readonly from: 'library' | 'page' | 'package';
  /** Pictures that came with it, by their address. */
  readonly pictures: Pictures;
  /** Called as the person reads on, with the share that they have read, 0 to 1. */
  moved?(share: number): void;
  /** Called when the reader is closed. */
  closed(): void;
}

/** What a view is opened with, by where it stands. */
export interface Standing {
  /** In a page of the extension. */
  readonly kept?: KeptView | undefined;
  /** Over a page: opens the article in a tab of its own; gives what to say when that did not work. */
  readonly handOver?: (() => Promise<string>) | undefined;
}

/**
 * The reader on the page: one host element under the document element, plain as any of the page's own, with a closed shadow
 * root and in it a modal dialog.
 */
export class View {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private cover: PageCover | undefined;
  private watch: MutationObserver | undefined;
  private article: Article | undefined;
  private unfit: (() => void) | undefined;
  private top: TopLayer | undefined;
  private endMarks: (() => void) | undefined;
  private kept: KeptView | undefined;
  private remote: Remote = {};
  private kinds: KindLines | undefined;
  /** What is said when the extension was updated while the reader was open; afterwards there is nobody to ask for words. */
  private outdated = '';

  /** @param mark by which another instance of the extension knows this one's reader in this page */
  constructor(private readonly mark = '') {}

  get isOpen(): boolean {
    return this.host !== undefined;
  }

  /** With the reader its tab would close, which nobody expects of Escape. */
  private get isOwnTab(): boolean {
    return this.kept?.from === 'page';
  }

  /** Opens with the person's settings at once: nothing is drawn in one theme and then in another. */
  async open(article: Article, loaded: Loaded, { kept, handOver }: Standing = {}): Promise<void> {
    const settings = await loadSettings();
    if (this.host) return;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const mount = document.createElement('dialog');
    mount.className = 'root';
    if (this.mark) mount.dataset['mark'] = this.mark;
    putSheet(root, STYLES);
    root.append(mount);
    this.host = host;
    this.root = root;
    this.article = article;
    this.kept = kept;
    setKeptFrom(kept?.url);
    this.kinds = new KindLines(root, article);
    this.remote = {};
    this.outdated = t('part_failed');
    this.cover = new PageCover(this.mark);
    this.cover.put();
    document.documentElement.appendChild(host);
    this.unfit = fitPhone(host);
    render(
      <Reader
        article={article}
        initial={settings}
        loaded={loaded}
        kept={kept}
        handOver={handOver}
        root={root}
        remote={this.remote}
        close={() => this.close()}
      />,
      mount,
    );
    this.top = new TopLayer(mount, host, () => this.close());
    mount.addEventListener('cancel', (event) => {
      if (this.remote.escape?.() || this.isOwnTab) event.preventDefault();
    });
    // The browser's own Escape, where the page has kept the key from the reader.
    mount.addEventListener('close', () => mount.open || this.close());
    const scroll = root.querySelector<HTMLElement>('.scroll');
    if (scroll) this.endMarks = startMarks(scroll);
    scroll?.focus({ preventScroll: true });
    let left = REATTACH;
    this.watch = new MutationObserver(() => {
      if (!this.host || this.host.isConnected) return;
      // Whoever keeps taking it out gets the page back: better no reader than a page that nobody sees.
      if (left-- > 0 && isCurrent()) {
        document.documentElement.appendChild(this.host);
        this.top?.raise();
      } else this.close();
    });
    this.watch.observe(document.documentElement, { childList: true });
    window.addEventListener('keydown', this.keys, true);
    root.addEventListener('copy', this.copied);
    root.addEventListener('click', this.pressed, true);
    // The page's own keys stay with the page.
    for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, stop);
  }

  close(): void {
    const { host, root } = this;
    if (!host || !root) return;
    this.watch?.disconnect();
    window.removeEventListener('keydown', this.keys, true);
    this.top?.end();
    this.endMarks?.();
    this.kinds?.clear();
    const mount = root.querySelector('.root');
    if (mount) render(null, mount);
    this.unfit?.();
    host.remove();
    this.host = this.root = this.watch = this.article = this.kinds = this.top = this.endMarks = undefined;
    this.cover?.take();
    this.cover = undefined;
    this.kept?.closed();
    this.kept = undefined;
  }

  /** After the paint with which the whole article is there. */
  async ready(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 30));
    while (this.isOpen && this.remote.drawn === false);
  }

  /** Shows mention `index` of an entity; false when its text is not found. */
  reveal(entity: Entity, index: number): boolean {
    return this.show(
      entity.mentions.map((m) => ({ start: m.position.start, exact: m.quote.exact })),
      index,
    );
  }

  /** Marks places of the text, brings number `index` of them into view; false when none is found. */
  show(places: readonly { readonly start: number; readonly exact: string }[], index: number): boolean {
    const body = this.root?.querySelector('.body');
    return !!this.article && !!body && showPlaces(body, this.article, places, index);
  }

  /** Underlines names by kind, none with an empty list; without a list only tells whether they are underlined. */
  underline(entities?: readonly Entity[]): boolean {
    if (entities) this.kinds?.show(entities);
    return this.kinds?.on ?? false;
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !this.root) return;
    // The frame around the text shows where the focus is to those who go by keys; for others it is noise.
    if (event.key === 'Tab') {
      this.root.querySelector<HTMLElement>('.root')?.setAttribute('data-keys', '');
      if (!turnFocus(this.root, event.shiftKey)) return;
    } else if (event.key === 'Escape') {
      // What is inside and open takes its own Escape.
      if (this.root.activeElement?.matches('.call-number[aria-expanded="true"]')) return;
      if (!this.remote.escape?.() && !this.isOwnTab) this.close();
    } else {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key === 'c' && this.copyByKey()) {
        event.stopImmediatePropagation();
        event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { settings, commands } = this.remote;
      if (!settings?.shortcuts || this.root.activeElement?.matches('select, input[type="color"]')) return;
      const name = shortcutOf(settings.keys, event.key);
      if (isCurrent()) {
        if (!name || !commands) return;
        commands[name]();
      } else {
        // Enter on a button is a press as well; on a link it is only a key.
        if (!name && !(event.key === 'Enter' && this.root.activeElement?.matches('[role="link"]'))) return;
        this.remote.say?.(this.outdated);
      }
    }
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  /** After an update nothing but closing works: a press says so, where it would do nothing without a word. */
  private readonly pressed = (event: Event): void => {
    const control = (event.target as Element).closest('button, input, select, summary, [role="link"]');
    if (isCurrent() || !control || control.matches('.close, .lightbox-close')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.remote.say?.(this.outdated);
  };

  /** Copies what is selected without the browser's event of it, in which a page can put other words. False: nothing was. */
  private copyByKey(): boolean {
    const range = this.root && selectedRange(this.root);
    if (!range || !canCopy()) return false;
    void copy(sourceText(range), selectedHtml(range));
    return true;
  }

  /** A copied quotation is in the script of its source. */
  private readonly copied = (event: Event): void => {
    const range = this.root && selectedRange(this.root);
    const { clipboardData } = event as ClipboardEvent;
    if (!range || !clipboardData || !isConverted(range)) return;
    clipboardData.setData('text/plain', sourceText(range));
    event.preventDefault();
    event.stopPropagation();
  };
}

const stop = (event: Event): void => event.stopPropagation();
