import { note } from '../kit/left-out.ts';
import { finish } from '../kit/steps.ts';
import { absolute, parseUrl } from '../kit/url.ts';
import { builtListing, codeBlock } from './code-text.ts';
import { captionElement, figureParts } from './figure-parts.ts';
import { levelHeadings } from './heading-levels.ts';
import { copyNumber, copySpans, unwrapSingle } from './list-item.ts';
import { quotationMarks } from './quotation-marks.ts';
import { EMBED, INLINE, isBackLink, KEPT_INLINE, NOTHING, postOf } from './markup-names.ts';
import { formulaElement, formulaOf } from './math.ts';
import { embedElement, embedHost, imageOf, isDataTable, isTracker } from './media.ts';
import { drawBackgrounds } from './picture-address.ts';
import { HEADING, Paragraphs } from './paragraphs.ts';

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
  return finish(toBlocksSteps(root, options));
}

/** The same in steps. */
export function* toBlocksSteps(root: Element, options: BlockOptions): Generator<void, Element> {
  const document = root.ownerDocument;
  const out = document.createElement('div');
  drawBackgrounds(root);
  yield* new Flow(out, options).children(root);
  yield* levelHeadings(out);
  return out;
}

/** Nodes passed in one step. */
const STEP = 200;

/** Fills one container with blocks. What holds further nodes is a generator; most nodes do not. */
class Flow {
  private passed = 0;
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
  *children(root: Element): Generator<void> {
    yield* this.walk(root);
    this.line.flush();
  }

  /** One node, whatever it is. */
  *only(node: Node): Generator<void> {
    const more = this.node(node);
    if (more) yield* more;
    this.line.flush();
  }

  private *walk(parent: Node): Generator<void> {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const more = this.node(node);
      if (more) yield* more;
      if (++this.passed % STEP === 0) yield;
    }
  }

  private node(node: Node): Generator<void> | undefined {
    if (node.nodeType === 3) this.line.text(node.nodeValue ?? '');
    return node.nodeType === 1 ? this.element(node as Element) : undefined;
  }

  private element(el: Element): Generator<void> | undefined {
    if (this.leaf(el)) return undefined;
    const name = el.localName;
    if (EMBED.has(name) || postOf(el)) return this.embed(el);
    if (HEADING.test(name)) return this.apart(el, name === 'h1' ? 'h2' : name);
    if (name === 'ul' || name === 'ol' || name === 'menu') return this.list(el);
    if (name === 'dl') return this.definitions(el);
    if (name === 'blockquote') return this.quote(el);
    if (name === 'table') return this.table(el);
    if (name === 'figcaption') return this.caption(el);
    if (!INLINE.has(name) && name !== 'p' && this.figure(el)) return undefined;
    if (name === 'ok' || (name === 'span' && el.hasAttribute('href'))) return this.inline(el, 'a');
    if (name === 'q') return this.quoted(el);
    if (INLINE.has(name)) return this.inline(el, KEPT_INLINE[name]);
    if (/-/.test(name) && !name.startsWith('x-')) return this.walk(el);
    // Everything else separates: p, div, section, li outside a list, a table's cell taken apart …
    return this.apart(el);
  }

  /** What is written as it stands, or not at all: true when `el` was one of these. */
  private leaf(el: Element): boolean {
    const name = el.localName;
    const formula = formulaOf(el);
    if (formula !== undefined) {
      if (formula) this.line.place(formulaElement(this.document, formula));
    } else if (NOTHING.has(name) || isBackLink(el)) note(el, 'not-text');
    else if (name === 'br') this.line.lineBreak();
    else if (name === 'hr') this.line.block(this.document.createElement('hr'));
    else if (name === 'img' || name === 'amp-img') this.image(el);
    else {
      const listed = name === 'pre' && !postOf(el);
      const code = listed ? codeBlock(el) : builtListing(el);
      if (code) this.line.block(code);
      return listed || code !== undefined;
    }
    return true;
  }

  /** The children of `el` as paragraphs of their own, the first of them a `tag`, in the language that `el` names. */
  private *apart(el: Element, tag?: string): Generator<void> {
    const { marks } = this.line;
    const [lang, dir] = [el.getAttribute('lang'), el.getAttribute('dir')];
    this.line.flush();
    if (lang || dir) this.line.marks = { lang: lang ?? marks.lang, dir: dir ?? marks.dir };
    if (tag) this.line.start(tag);
    yield* this.walk(el);
    this.line.flush();
    this.line.marks = marks;
  }

  private *inline(el: Element, tag: string | undefined): Generator<void> {
    // The same emphasis twice is once; unclosed tags would else pile up over a whole page.
    const template = tag && !this.line.isOpen(tag) ? this.template(el, tag) : undefined;
    const depth = template && this.line.open(template);
    yield* this.walk(el);
    if (depth !== undefined) this.line.close(depth);
  }

  /** The marks of a quotation are drawn by the style sheet; here they are text, so that none is lost on the way. */
  private *quoted(el: Element): Generator<void> {
    const [open, close] = quotationMarks(el);
    this.line.text(open);
    yield* this.walk(el);
    this.line.text(close);
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
      if (caption) figure.appendChild(captionElement(this.document, caption));
    }
    for (const figure of made) this.line.block(figure);
    return made.length > 0;
  }

  /** A caption outside the plain pattern belongs to the picture before it, if that has none. */
  private *caption(el: Element): Generator<void> {
    this.line.flush();
    const last = this.out.lastElementChild;
    if (last?.localName === 'figure' && last.lastElementChild?.localName !== 'figcaption') {
      const words = el.textContent ?? '';
      if (words.trim()) last.appendChild(captionElement(this.document, words));
      return;
    }
    yield* this.walk(el);
    this.line.flush();
  }

  private embed(el: Element): Generator<void> | undefined {
    const found = embedHost(el, (href) => this.address(href));
    // A player without an address still may hold words: the fallback text of an object.
    if (!found) return el.localName === 'x-object' ? this.walk(el) : undefined;
    this.line.block(embedElement(this.document, found));
    return undefined;
  }

  /** Blocks of `el` in an element called `tag`; a single paragraph gives its inline content. */
  private *nested(el: Element, tag: string, direct: boolean): Generator<void, Element> {
    const made = this.document.createElement(tag);
    yield* new Flow(made, this.options).children(el);
    if (direct) unwrapSingle(made);
    return made;
  }

  private *list(el: Element): Generator<void> {
    const made = this.document.createElement(el.localName === 'ol' ? 'ol' : 'ul');
    const start = el.getAttribute('start');
    if (start && /^-?\d{1,6}$/.test(start)) made.setAttribute('start', start);
    if (el.hasAttribute('reversed')) made.setAttribute('reversed', '');
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) {
        const child = node as Element;
        const item = child.localName === 'li' ? yield* this.nested(child, 'li', true) : yield* this.wrapped(child);
        if (made.localName === 'ol') copyNumber(child, item);
        if (item.firstChild) made.appendChild(item);
      } else if (node.nodeType === 3 && node.nodeValue?.trim()) made.appendChild(yield* this.wrapped(node));
      if (++this.passed % STEP === 0) yield;
    }
    if (made.firstChild) this.line.block(made);
  }

  /** What stands in a list outside any item. */
  private *wrapped(node: Node): Generator<void, Element> {
    const made = this.document.createElement('li');
    yield* new Flow(made, this.options).only(node);
    unwrapSingle(made);
    return made;
  }

  private *definitions(el: Element): Generator<void> {
    const made = this.document.createElement('dl');
    for (const child of el.querySelectorAll('dt, dd')) {
      if (child.parentElement?.closest('dl') !== el) continue;
      const item = yield* this.nested(child, child.localName, true);
      if (++this.passed % STEP === 0) yield;
      if (item.firstChild) made.appendChild(item);
    }
    if (made.firstChild) this.line.block(made);
    else yield* this.apart(el);
  }

  private *quote(el: Element): Generator<void> {
    const made = yield* this.nested(el, 'blockquote', false);
    if (made.firstChild) this.line.block(made);
  }

  private *table(el: Element): Generator<void> {
    if (!isDataTable(el)) return yield* this.apart(el);
    const made = this.document.createElement('table');
    const caption = el.querySelector('caption');
    if (caption) made.appendChild(yield* this.nested(caption, 'caption', true));
    for (const row of el.querySelectorAll('tr')) {
      if (row.closest('table') !== el) continue;
      const tr = this.document.createElement('tr');
      for (const cell of row.children) {
        if (cell.localName !== 'td' && cell.localName !== 'th') continue;
        const field = yield* this.nested(cell, cell.localName, true);
        if (++this.passed % STEP === 0) yield;
        copySpans(cell, field);
        tr.appendChild(field);
      }
      if (tr.firstChild) made.appendChild(tr);
    }
    if (made.querySelector('td, th')) this.line.block(made);
  }
}
