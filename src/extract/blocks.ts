import { absolute, parseUrl } from '../kit/url.ts';
import { codeLanguage, textWithBreaks } from './code-text.ts';
import { figureParts } from './figure-parts.ts';
import { levelHeadings } from './heading-levels.ts';
import { unwrapSingle } from './list-item.ts';
import { EMBED, INLINE, isBackLink, KEPT_INLINE, NOTHING, postOf } from './markup-names.ts';
import { texOf } from './math.ts';
import { embedHost, imageOf, isDataTable, isTracker } from './media.ts';
import { HEADING, Paragraphs } from './paragraphs.ts';
import { collapseIn } from './whitespace.ts';

export interface BlockOptions {
  /** Base for relative addresses. */
  readonly url: string;
  /** A mirrored link → the original one. */
  originalUrl(url: string): string;
  /** Collects the hosts of trackers left out. */
  readonly trackers?: string[] | undefined;
}

/**
 * Any inert markup → an inert element whose children are blocks in reading order (`model/draft.ts` lists them). Nothing of
 * the text is lost or doubled: blocks inside inline elements split them, text outside any paragraph becomes one.
 * Depth is bounded by the snapshot (512), so plain recursion is safe here.
 */
export function toBlocks(root: Element, options: BlockOptions): Element {
  const document = root.ownerDocument;
  const out = document.createElement('div');
  new Flow(out, options).children(root);
  levelHeadings(out);
  return out;
}

/** Fills one container with blocks. */
class Flow {
  private readonly line: Paragraphs;
  private readonly document: Document;

  constructor(
    private readonly out: Element,
    private readonly options: BlockOptions,
  ) {
    this.document = out.ownerDocument;
    this.line = new Paragraphs(out);
  }

  /** All children of `root`, then the paragraph that is still open is closed. */
  children(root: Element): void {
    this.walk(root);
    this.line.flush();
  }

  /** One node, whatever it is. */
  only(node: Node): void {
    this.node(node);
    this.line.flush();
  }

  private walk(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) this.node(node);
  }

  private node(node: Node): void {
    if (node.nodeType === 3) this.line.text(node.nodeValue ?? '');
    else if (node.nodeType === 1) this.element(node as Element);
  }

  private element(el: Element): void {
    const name = el.localName;
    const tex = texOf(el);
    if (tex !== undefined) return tex ? this.math(tex) : undefined;
    if (NOTHING.has(name) || isBackLink(el)) return;
    if (name === 'br') return this.line.lineBreak();
    if (name === 'hr') return this.line.block(this.document.createElement('hr'));
    if (name === 'img' || name === 'amp-img') return this.image(el);
    if (EMBED.has(name) || postOf(el)) return this.embed(el);
    if (HEADING.test(name)) return this.apart(el, name === 'h1' ? 'h2' : name);
    if (name === 'ul' || name === 'ol' || name === 'menu') return this.list(el);
    if (name === 'dl') return this.definitions(el);
    if (name === 'blockquote') return this.quote(el);
    if (name === 'pre') return this.code(el);
    if (name === 'table') return this.table(el);
    if (name === 'figcaption') return this.caption(el);
    if (!INLINE.has(name) && name !== 'p' && this.figure(el)) return;
    if (name === 'ok' || (name === 'span' && el.hasAttribute('href'))) return this.inline(el, 'a');
    if (INLINE.has(name)) return this.inline(el, KEPT_INLINE[name]);
    if (/-/.test(name) && !name.startsWith('x-')) return this.walk(el);
    // Everything else separates: p, div, section, li outside a list, a table's cell taken apart …
    this.apart(el);
  }

  // — paragraphs

  /** The children of `el` as paragraphs of their own, the first of them a `tag`, in the language that `el` names. */
  private apart(el: Element, tag?: string): void {
    const { marks } = this.line;
    const [lang, dir] = [el.getAttribute('lang'), el.getAttribute('dir')];
    this.line.flush();
    if (lang || dir) this.line.marks = { lang: lang ?? marks.lang, dir: dir ?? marks.dir };
    if (tag) this.line.start(tag);
    this.walk(el);
    this.line.flush();
    this.line.marks = marks;
  }

  private inline(el: Element, tag: string | undefined): void {
    // The same emphasis twice is once; unclosed tags would else pile up over a whole page.
    const template = tag && !this.line.isOpen(tag) ? this.template(el, tag) : undefined;
    if (!template) return this.walk(el);
    this.line.within(template, () => this.walk(el));
  }

  private template(el: Element, tag: string): Element | undefined {
    const made = this.document.createElement(tag);
    if (tag === 'a') {
      const href = this.address(el.getAttribute('href'));
      if (!href) return undefined;
      made.setAttribute('href', href);
    }
    for (const name of ['lang', 'dir', 'datetime']) {
      const value = el.getAttribute(name);
      if (value) made.setAttribute(name, value);
    }
    return made;
  }

  private address(href: string | null): string | undefined {
    if (!href || /^\s*#/.test(href)) return undefined;
    const url = absolute(href, this.options.url);
    return url && absolute(this.options.originalUrl(url), this.options.url);
  }

  // — pictures and embeds

  private image(el: Element): void {
    const image = imageOf(el, this.options);
    if (!image) return;
    if (isTracker(el)) return void this.options.trackers?.push(parseUrl(image.src)?.host ?? '');
    if (image.small) {
      if (image.alt) this.line.text(image.alt);
      return;
    }
    const figure = this.document.createElement('figure');
    figure.appendChild(image.element);
    // A caption that lost its element stands between this picture and the next line break, outside any paragraph.
    const tag = this.line.tag;
    this.line.flush();
    this.out.appendChild(figure);
    if (tag && HEADING.test(tag)) this.line.start(tag);
  }

  /** A container of pictures and their captions and nothing else. */
  private figure(el: Element): boolean {
    const parts = figureParts(el);
    if (!parts) return false;
    const made: Element[] = [];
    for (const { images, caption } of parts) {
      const figure = this.document.createElement('figure');
      for (const img of images) {
        const image = imageOf(img, this.options);
        if (image && isTracker(img)) this.options.trackers?.push(parseUrl(image.src)?.host ?? '');
        else if (image && !image.small) figure.appendChild(image.element);
      }
      if (figure.firstChild) made.push(figure);
      // Without its picture a caption is text like any other.
      else if (caption) return false;
      if (caption) figure.appendChild(this.captionElement(caption));
    }
    for (const figure of made) this.line.block(figure);
    return made.length > 0;
  }

  /** A caption outside the plain pattern belongs to the picture before it, if that has none. */
  private caption(el: Element): void {
    this.line.flush();
    const last = this.out.lastElementChild;
    if (last?.localName === 'figure' && last.lastElementChild?.localName !== 'figcaption') {
      const words = el.textContent ?? '';
      if (words.trim()) last.appendChild(this.captionElement(words));
      return;
    }
    this.walk(el);
    this.line.flush();
  }

  private captionElement(words: string): Element {
    const made = this.document.createElement('figcaption');
    made.appendChild(this.document.createTextNode(words));
    collapseIn(made);
    return made;
  }

  private embed(el: Element): void {
    const found = embedHost(el, (href) => this.address(href));
    if (!found) {
      // A player without an address still may hold words: the fallback text of an object.
      if (el.localName === 'x-object') this.walk(el);
      return;
    }
    const made = this.document.createElement('p');
    made.setAttribute('data-embed', found.host);
    const link = this.document.createElement('a');
    link.setAttribute('href', found.href);
    link.appendChild(this.document.createTextNode(found.title));
    made.appendChild(link);
    this.line.block(made);
  }

  private math(tex: string): void {
    const code = this.document.createElement('code');
    code.appendChild(this.document.createTextNode(tex));
    this.line.place(code);
  }

  // — structures kept as they are

  /** Blocks of `el` in an element called `tag`; a single paragraph gives its inline content. */
  private nested(el: Element, tag: string, direct: boolean): Element {
    const made = this.document.createElement(tag);
    const flow = new Flow(made, this.options);
    flow.children(el);
    if (direct) unwrapSingle(made);
    return made;
  }

  private list(el: Element): void {
    const made = this.document.createElement(el.localName === 'ol' ? 'ol' : 'ul');
    const start = el.getAttribute('start');
    if (start && /^-?\d{1,6}$/.test(start)) made.setAttribute('start', start);
    if (el.hasAttribute('reversed')) made.setAttribute('reversed', '');
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) {
        const child = node as Element;
        const item = child.localName === 'li' ? this.nested(child, 'li', true) : this.wrapped(child);
        if (item.firstChild) made.appendChild(item);
      } else if (node.nodeType === 3 && node.nodeValue?.trim()) made.appendChild(this.wrapped(node));
    }
    if (made.firstChild) this.line.block(made);
  }

  /** What stands in a list outside any item. */
  private wrapped(node: Node): Element {
    const made = this.document.createElement('li');
    new Flow(made, this.options).only(node);
    unwrapSingle(made);
    return made;
  }

  private definitions(el: Element): void {
    const made = this.document.createElement('dl');
    for (const child of el.querySelectorAll('dt, dd')) {
      if (child.parentElement?.closest('dl') !== el) continue;
      const item = this.nested(child, child.localName, true);
      if (item.firstChild) made.appendChild(item);
    }
    if (made.firstChild) this.line.block(made);
    else this.apart(el);
  }

  private quote(el: Element): void {
    const made = this.nested(el, 'blockquote', false);
    if (made.firstChild) this.line.block(made);
  }

  private code(el: Element): void {
    const made = this.document.createElement('pre');
    const code = made.appendChild(this.document.createElement('code'));
    const language = codeLanguage(el);
    if (language) made.setAttribute('data-language', language);
    code.appendChild(this.document.createTextNode(textWithBreaks(el).replace(/^\n/, '')));
    if (code.textContent?.trim()) this.line.block(made);
  }

  private table(el: Element): void {
    if (!isDataTable(el)) return this.apart(el);
    const made = this.document.createElement('table');
    const caption = el.querySelector('caption');
    if (caption) made.appendChild(this.nested(caption, 'caption', true));
    for (const row of el.querySelectorAll('tr')) {
      if (row.closest('table') !== el) continue;
      const tr = this.document.createElement('tr');
      for (const cell of row.children) {
        if (cell.localName !== 'td' && cell.localName !== 'th') continue;
        const made2 = this.nested(cell, cell.localName, true);
        for (const name of ['colspan', 'rowspan']) {
          const value = Number(cell.getAttribute(name));
          if (Number.isInteger(value) && value > 1 && value <= 50) made2.setAttribute(name, String(value));
        }
        tr.appendChild(made2);
      }
      if (tr.firstChild) made.appendChild(tr);
    }
    if (made.querySelector('td, th')) this.line.block(made);
  }
}
