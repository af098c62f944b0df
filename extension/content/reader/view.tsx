import { render } from 'preact';
import type { Article } from '../../../src/model/article.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { Highlighter } from './highlighter.ts';
import { PageCover } from './page-cover.ts';
import { Reader } from './Reader.tsx';
import { STYLES } from './styles.ts';

/** Times the host is put back when something takes it out of the page. */
const REATTACH = 3;

/** The reader on the page: one host element under the document element, with a closed shadow root. */
export class View {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private cover: PageCover | undefined;
  private watch: MutationObserver | undefined;
  private highlighter: Highlighter | undefined;
  private article: Article | undefined;

  get isOpen(): boolean {
    return this.host !== undefined;
  }

  open(article: Article, loaded: ReadonlySet<string>): void {
    if (this.host) return;
    const host = document.createElement('mirror-reader');
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLES;
    const mount = document.createElement('div');
    mount.className = 'root';
    root.append(style, mount);
    this.host = host;
    this.root = root;
    this.article = article;
    this.cover = new PageCover();
    this.cover.put();
    render(<Reader article={article} loaded={loaded} close={() => this.close()} />, mount);
    document.documentElement.appendChild(host);
    (root.querySelector('.scroll') as HTMLElement | null)?.focus({ preventScroll: true });
    this.highlighter = new Highlighter(root);
    let left = REATTACH;
    this.watch = new MutationObserver(() => {
      if (this.host && !this.host.isConnected && left-- > 0) document.documentElement.appendChild(this.host);
    });
    this.watch.observe(document.documentElement, { childList: true });
    document.addEventListener('keydown', this.keys, true);
  }

  close(): void {
    const { host, root } = this;
    if (!host || !root) return;
    this.watch?.disconnect();
    document.removeEventListener('keydown', this.keys, true);
    this.highlighter?.clear();
    const mount = root.querySelector('.root');
    if (mount) render(null, mount);
    host.remove();
    this.host = this.root = this.watch = this.highlighter = this.article = undefined;
    this.cover?.take();
    this.cover = undefined;
  }

  /** After the next paint. */
  ready(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 30));
  }

  /** Shows mention `index` of an entity; false when its text is not found. */
  reveal(entity: Entity, index: number): boolean {
    return !!this.article && !!this.highlighter?.show(this.article, entity, index);
  }

  private readonly keys = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
    // A panel that is open takes the first Escape.
    if (this.root?.querySelector('details[open]')) {
      for (const open of this.root.querySelectorAll('details[open]')) open.removeAttribute('open');
    } else this.close();
    event.stopPropagation();
    event.preventDefault();
  };
}
