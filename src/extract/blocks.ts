import { absolute } from '../kit/url.ts';
import { collapseIn } from './whitespace.ts';
import { captionOf, embedHost, imageOf, isDataTable, isTracker } from './media.ts';

export interface BlockOptions {
  /** Base for relative addresses. */
  readonly url: string;
  /** A mirrored link → the original one. */
  originalUrl(url: string): string;
  /** Collects the hosts of trackers left out. */
  readonly trackers?: string[] | undefined;
}

/** Elements that hold no text of the article. */
const NOTHING = new Set(
  'x-script x-input x-select x-option x-optgroup x-datalist x-textarea x-button x-map x-area x-source x-track x-output x-portal head title meta link clipboard-copy x-fencedframe'.split(
    ' ',
  ),
);
/** Elements whose words belong to the line they stand in. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Inline elements that mean something in a reader; the others give their words only. */
const KEPT_INLINE: Record<string, string> = {
  a: 'a',
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  code: 'code',
  kbd: 'kbd',
  samp: 'samp',
  tt: 'code',
  var: 'var',
  del: 'del',
  s: 's',
  strike: 's',
  ins: 'ins',
  u: 'u',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  q: 'q',
  cite: 'cite',
  abbr: 'abbr',
  small: 'small',
  time: 'time',
  ruby: 'ruby',
  rb: 'rb',
  rt: 'rt',
  rp: 'rp',
  bdi: 'bdi',
  bdo: 'bdi',
  dfn: 'dfn',
};
const EMBED = new Set([
  'x-iframe',
  'x-embed',
  'x-object',
  'x-video',
  'x-audio',
  'amp-youtube',
  'amp-iframe',
  'amp-video',
  'amp-twitter',
  'amp-instagram',
  'lite-youtube',
]);
const HEADING = /^h[1-6]$/;

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

/** Fills one container with blocks. A class because paragraphs are opened, split and closed from many places. */
class Flow {
  private para: Element | null = null;
  private cursor: Element | null = null;
  /** Inline elements that are open at this point of the source, as templates for re-opening them in the next paragraph. */
  private readonly open: Element[] = [];
  private readonly document: Document;

  constructor(
    private readonly out: Element,
    private readonly options: BlockOptions,
  ) {
    this.document = out.ownerDocument;
  }

  /** All children of `root`, then the paragraph that is still open is closed. */
  children(root: Element): void {
    this.walk(root);
    this.flush();
  }

  private walk(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.text(node.nodeValue ?? '');
      else if (node.nodeType === 1) this.element(node as Element);
    }
  }

  private text(value: string): void {
    if (!this.para && /^[\s\u200b\ufeff]*$/.test(value)) return;
    this.place(this.document.createTextNode(value));
  }

  private element(el: Element): void {
    const name = el.localName;
    if (NOTHING.has(name)) return;
    if (name === 'br') return this.lineBreak();
    if (name === 'hr') return this.block(this.document.createElement('hr'));
    if (name === 'img' || name === 'amp-img') return this.image(el);
    if (EMBED.has(name)) return this.embed(el);
    if (name === 'x-math' || name === 'math') return this.math(el);
    if (HEADING.test(name)) return this.paragraph(el, name === 'h1' ? 'h2' : name);
    if (name === 'ul' || name === 'ol' || name === 'menu') return this.list(el);
    if (name === 'dl') return this.definitions(el);
    if (name === 'blockquote') return this.quote(el);
    if (name === 'pre') return this.code(el);
    if (name === 'table') return this.table(el);
    if (name === 'figure' || hasClass(el, 'wp-caption')) {
      if (this.figure(el)) return;
    } else if (!INLINE.has(name) && name !== 'p' && captionOf(el) !== undefined && this.figure(el)) return;
    if (name === 'ok' || (name === 'span' && el.hasAttribute('href'))) return this.inline(el, 'a');
    if (INLINE.has(name)) return this.inline(el, KEPT_INLINE[name]);
    if (/-/.test(name) && !name.startsWith('x-')) return this.walk(el);
    // Everything else separates: p, div, section, li outside a list, a table's cell taken apart …
    this.flush();
    this.walk(el);
    this.flush();
  }

  // — paragraphs

  private paragraph(el: Element, tag: string): void {
    this.flush();
    this.start(tag);
    this.walk(el);
    this.flush();
  }

  private start(tag: string): void {
    this.para = this.document.createElement(tag);
    this.cursor = this.para;
    for (const template of this.open) this.cursor = this.cursor.appendChild(template.cloneNode(false) as Element);
  }

  private place(node: Node): void {
    if (!this.para) this.start('p');
    (this.cursor as Element).appendChild(node);
  }

  private flush(): void {
    const para = this.para;
    this.para = null;
    this.cursor = null;
    if (!para) return;
    collapseIn(para);
    if (para.textContent?.trim()) this.out.appendChild(para);
  }

  private block(el: Element): void {
    this.flush();
    this.out.appendChild(el);
  }

  private lineBreak(): void {
    if (!this.para) return;
    const last = lastLeaf(this.para);
    if (last?.nodeType === 1 && (last as Element).localName === 'br') {
      last.parentNode?.removeChild(last);
      const tag = this.para.localName;
      this.flush();
      if (HEADING.test(tag)) this.start(tag);
      return;
    }
    this.place(this.document.createElement('br'));
  }

  private inline(el: Element, tag: string | undefined): void {
    const template = tag ? this.template(el, tag) : undefined;
    if (!template) return this.walk(el);
    const depth = this.open.length;
    this.open.push(template);
    if (this.cursor) this.cursor = this.cursor.appendChild(template.cloneNode(false) as Element);
    this.walk(el);
    this.open.length = depth;
    if (this.para) {
      // The same depth in the paragraph that is open now, which may be a later one.
      let at: Element = this.para;
      for (let i = 0; i < depth; i++) at = (at.lastElementChild as Element | null) ?? at;
      this.cursor = at;
    }
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
    if (isTracker(el)) {
      try {
        this.options.trackers?.push(new URL(image.src).host);
      } catch {
        // no address, nothing to name
      }
      return;
    }
    if (image.small) {
      if (image.alt) this.text(image.alt);
      return;
    }
    const figure = this.document.createElement('figure');
    figure.appendChild(image.element);
    // A caption that lost its element stands between this picture and the next line break, outside any paragraph.
    const tag = this.para?.localName;
    this.flush();
    this.out.appendChild(figure);
    if (tag && HEADING.test(tag)) this.start(tag);
  }

  private figure(el: Element): boolean {
    const images = [...el.querySelectorAll('img, amp-img')].filter((img) => !isTracker(img));
    const caption = captionOf(el);
    if (images.length === 0) return false;
    const figure = this.document.createElement('figure');
    for (const img of images) {
      const image = imageOf(img, this.options);
      if (image && !image.small) figure.appendChild(image.element);
    }
    if (!figure.firstChild) return false;
    if (caption) {
      const made = this.document.createElement('figcaption');
      made.appendChild(this.document.createTextNode(caption));
      collapseIn(made);
      figure.appendChild(made);
    }
    this.block(figure);
    return true;
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
    this.block(made);
  }

  private math(el: Element): void {
    const tex =
      el.querySelector('annotation[encoding*="tex" i]')?.textContent ??
      el.getAttribute('alttext') ??
      el.textContent ??
      '';
    const code = this.document.createElement('code');
    code.appendChild(this.document.createTextNode(tex.trim()));
    if (code.textContent) this.place(code);
  }

  // — structures kept as they are

  /** Blocks of `el` in an element called `tag`; a single paragraph gives its inline content. */
  private nested(el: Element, tag: string, unwrapSingle: boolean): Element {
    const made = this.document.createElement(tag);
    const flow = new Flow(made, this.options);
    flow.children(el);
    const only = made.firstElementChild;
    if (unwrapSingle && only?.localName === 'p' && !only.hasAttribute('data-embed')) {
      const rest = [...made.children].slice(1);
      if (rest.every((r) => r.localName === 'ul' || r.localName === 'ol')) {
        while (only.firstChild) made.insertBefore(only.firstChild, only);
        made.removeChild(only);
      }
    }
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
        const item = child.localName === 'li' ? this.nested(child, 'li', true) : this.wrapped(child, 'li');
        if (item.firstChild) made.appendChild(item);
      } else if (node.nodeType === 3 && node.nodeValue?.trim()) made.appendChild(this.wrapped(node, 'li'));
    }
    if (made.firstChild) this.block(made);
  }

  private wrapped(node: Node, tag: string): Element {
    const holder = this.document.createElement('div');
    holder.appendChild(node.cloneNode(true));
    return this.nested(holder, tag, true);
  }

  private definitions(el: Element): void {
    const made = this.document.createElement('dl');
    for (const child of el.querySelectorAll('dt, dd')) {
      if (child.parentElement?.closest('dl') !== el) continue;
      const item = this.nested(child, child.localName, true);
      if (item.firstChild) made.appendChild(item);
    }
    if (made.firstChild) this.block(made);
    else {
      this.flush();
      this.walk(el);
      this.flush();
    }
  }

  private quote(el: Element): void {
    const made = this.nested(el, 'blockquote', false);
    if (made.firstChild) this.block(made);
  }

  private code(el: Element): void {
    const made = this.document.createElement('pre');
    const code = made.appendChild(this.document.createElement('code'));
    const language = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-)([\w+#-]{1,20})/.exec(
      `${el.getAttribute('class') ?? ''} ${el.firstElementChild?.getAttribute('class') ?? ''} ${el.getAttribute('lang') ?? ''}`,
    )?.[1];
    if (language) made.setAttribute('data-language', language.toLowerCase());
    code.appendChild(this.document.createTextNode(textWithBreaks(el).replace(/^\n/, '')));
    if (code.textContent?.trim()) this.block(made);
  }

  private table(el: Element): void {
    if (!isDataTable(el)) {
      this.flush();
      this.walk(el);
      this.flush();
      return;
    }
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
    if (made.querySelector('td, th')) this.block(made);
  }
}

/** Text with `<br>` as a line break, for code. */
function textWithBreaks(el: Element): string {
  let text = '';
  const stack: Node[] = [...el.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeType === 1) {
      const name = (node as Element).localName;
      if (name === 'br') text += '\n';
      else if (!NOTHING.has(name)) {
        if (name === 'div' && text && !text.endsWith('\n')) text += '\n';
        stack.push(...[...node.childNodes].reverse());
      }
    }
  }
  return text;
}

function lastLeaf(el: Element): Node | null {
  let node: Node | null = el.lastChild;
  while (node?.lastChild) node = node.lastChild;
  return node;
}

function hasClass(el: Element, name: string): boolean {
  return (el.getAttribute('class') ?? '').split(/\s+/).includes(name);
}

/** Headings without gaps: the first level used becomes 2, the next 3 …; mirrors shift them (h2 → h4). */
function levelHeadings(out: Element): void {
  const headings = [...out.children].filter((c) => HEADING.test(c.localName));
  const levels = [...new Set(headings.map((h) => Number(h.localName[1])))].sort((a, b) => a - b);
  for (const heading of headings) {
    const level = Math.min(6, levels.indexOf(Number(heading.localName[1])) + 2);
    if (heading.localName === `h${level}`) continue;
    const made = heading.ownerDocument.createElement(`h${level}`);
    while (heading.firstChild) made.appendChild(heading.firstChild);
    heading.parentNode?.replaceChild(made, heading);
  }
}
