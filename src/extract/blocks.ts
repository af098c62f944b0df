import { note } from '../kit/left-out.ts';
import { absolute, parseUrl } from '../kit/url.ts';
import { builtListing, codeBlock } from './code-text.ts';
import { captionElement, figuresOf } from './figure-parts.ts';
import { levelHeadingsSteps } from './heading-levels.ts';
import { copyNumber, copySpans, unwrapSingle } from './list-item.ts';
import { quotationMarks } from './quotation-marks.ts';
import { EMBED, INLINE, isBackLink, KEPT_INLINE, NOTHING, postOf } from './markup-names.ts';
import { formulaElement, formulaOf } from './math.ts';
import { embedElement, embedHost, imageOf, isDataTable, isTracker } from './media.ts';
import { drawBackgrounds } from './picture-address.ts';
import { HEADING, Paragraphs } from './paragraphs.ts';
import { inTurn, partSteps, siblings, type Part } from './part-steps.ts';

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
export function* toBlocksSteps(root: Element, options: BlockOptions): Generator<void, Element> {
  const out = root.ownerDocument.createElement('div');
  drawBackgrounds(root);
  yield* partSteps(new Flow(out, options).all(root));
  yield* levelHeadingsSteps(out);
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
  all(root: Element, end?: () => void): Part {
    return this.within(root, () => {
      this.line.flush();
      end?.();
    });
  }

  private within(parent: Element, end?: () => void): Part {
    return { next: siblings(parent.firstChild), each: (node) => this.node(node), end };
  }

  private node(node: Node): Part | undefined {
    if (node.nodeType === 3) this.line.text(node.nodeValue ?? '');
    return node.nodeType === 1 ? this.element(node as Element) : undefined;
  }

  private element(el: Element): Part | undefined {
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
    if (/-/.test(name) && !name.startsWith('x-')) return this.within(el);
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
  private apart(el: Element, tag?: string): Part {
    const { marks } = this.line;
    const [lang, dir] = [el.getAttribute('lang'), el.getAttribute('dir')];
    this.line.flush();
    if (lang || dir) this.line.marks = { lang: lang ?? marks.lang, dir: dir ?? marks.dir };
    if (tag) this.line.start(tag);
    return this.within(el, () => {
      this.line.flush();
      this.line.marks = marks;
    });
  }

  private inline(el: Element, tag: string | undefined): Part {
    // The same emphasis twice is once; unclosed tags would else pile up over a whole page.
    const template = tag && !this.line.isOpen(tag) ? this.template(el, tag) : undefined;
    const depth = template && this.line.open(template);
    return this.within(el, depth === undefined ? undefined : () => this.line.close(depth));
  }

  /** The marks of a quotation are drawn by the style sheet; here they are text, so that none is lost on the way. */
  private quoted(el: Element): Part {
    const [open, close] = quotationMarks(el);
    this.line.text(open);
    return this.within(el, () => this.line.text(close));
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
    const figures = figuresOf(el, this.options);
    for (const figure of figures ?? []) this.line.block(figure);
    return !!figures?.length;
  }

  /** A caption outside the plain pattern belongs to the picture before it, if that has none. */
  private caption(el: Element): Part | undefined {
    this.line.flush();
    const last = this.out.lastElementChild;
    if (last?.localName === 'figure' && last.lastElementChild?.localName !== 'figcaption') {
      const words = el.textContent ?? '';
      if (words.trim()) last.appendChild(captionElement(this.document, words));
      return undefined;
    }
    return this.all(el);
  }

  private embed(el: Element): Part | undefined {
    const found = embedHost(el, (href) => this.address(href));
    // A player without an address still may hold words: the fallback text of an object.
    if (!found) return el.localName === 'x-object' ? this.within(el) : undefined;
    this.line.block(embedElement(this.document, found));
    return undefined;
  }

  /** Blocks of `el` in an element called `tag`, given to `done`; a single paragraph gives its inline content. */
  private nested(el: Element, tag: string, done: (made: Element) => void): Part {
    const made = this.document.createElement(tag);
    return new Flow(made, this.options).all(el, () => {
      if (tag !== 'blockquote') unwrapSingle(made);
      done(made);
    });
  }

  private list(el: Element): Part {
    const made = this.document.createElement(el.localName === 'ol' ? 'ol' : 'ul');
    const start = el.getAttribute('start');
    if (start && /^-?\d{1,6}$/.test(start)) made.setAttribute('start', start);
    if (el.hasAttribute('reversed')) made.setAttribute('reversed', '');
    const item = (node: Node): Part | undefined => {
      if (node.nodeType !== 1)
        return node.nodeType === 3 && node.nodeValue?.trim()
          ? this.wrapped(node, (text) => made.appendChild(text))
          : undefined;
      const child = node as Element;
      const keep = (whole: Element): void => {
        if (made.localName === 'ol') copyNumber(child, whole);
        if (whole.firstChild) made.appendChild(whole);
      };
      return child.localName === 'li' ? this.nested(child, 'li', keep) : this.wrapped(child, keep);
    };
    return { next: siblings(el.firstChild), each: item, end: () => this.keep(made) };
  }

  /** What stands in a list outside any item. */
  private wrapped(node: Node, done: (made: Element) => void): Part {
    const made = this.document.createElement('li');
    const flow = new Flow(made, this.options);
    return {
      next: inTurn([node]),
      each: (only) => flow.node(only),
      end: () => {
        flow.line.flush();
        unwrapSingle(made);
        done(made);
      },
    };
  }

  private definitions(el: Element): Part {
    const made = this.document.createElement('dl');
    return {
      next: inTurn([...el.querySelectorAll('dt, dd')]),
      each: (node) => {
        const child = node as Element;
        if (child.parentElement?.closest('dl') !== el) return undefined;
        return this.nested(child, child.localName, (item) => {
          if (item.firstChild) made.appendChild(item);
        });
      },
      end: () => (made.firstChild ? this.keep(made) : this.apart(el)),
    };
  }

  private quote(el: Element): Part {
    return this.nested(el, 'blockquote', (made) => this.keep(made));
  }

  private table(el: Element): Part {
    if (!isDataTable(el)) return this.apart(el);
    const made = this.document.createElement('table');
    const caption = el.querySelector('caption');
    return {
      next: inTurn([...(caption ? [caption] : []), ...el.querySelectorAll('tr')]),
      each: (node) =>
        node === caption
          ? this.nested(caption, 'caption', (words) => made.appendChild(words))
          : (node as Element).closest('table') === el
            ? this.row(node as Element, made)
            : undefined,
      end: () => {
        if (made.querySelector('td, th')) this.line.block(made);
      },
    };
  }

  private row(row: Element, table: Element): Part {
    const made = this.document.createElement('tr');
    return {
      next: inTurn([...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th')),
      each: (node) => {
        const cell = node as Element;
        return this.nested(cell, cell.localName, (field) => {
          copySpans(cell, field);
          made.appendChild(field);
        });
      },
      end: () => {
        if (made.firstChild) table.appendChild(made);
      },
    };
  }

  /** A block, unless nothing came to stand in it. */
  private keep(made: Element): undefined {
    if (made.firstChild) this.line.block(made);
    return undefined;
  }
}
