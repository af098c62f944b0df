import { shortText } from '../kit/dom.ts';
import { collapseIn } from './whitespace.ts';

export const HEADING = /^h[1-6]$/;

/** Language and direction that a container gives to the paragraphs in it. */
export interface Marks {
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/** The line of text being written into `out`. A class because paragraphs are opened, split and closed from many places. */
export class Paragraphs {
  marks: Marks = {};
  private para: Element | null = null;
  private cursor: Element | null = null;
  /** Inline elements that are open at this point of the source, as templates for re-opening them in the next paragraph. */
  private readonly opened: Element[] = [];
  private readonly document: Document;

  constructor(private readonly out: Element) {
    this.document = out.ownerDocument;
  }

  /** Name of the paragraph that is open: `p` or that of a heading. */
  get tag(): string | undefined {
    return this.para?.localName;
  }

  isOpen(tag: string): boolean {
    return this.opened.some((o) => o.localName === tag);
  }

  text(value: string): void {
    if (!value || (!this.para && /^[\s\u200b\ufeff]*$/.test(value))) return;
    this.place(this.document.createTextNode(value));
  }

  start(tag: string): void {
    this.para = this.document.createElement(tag);
    for (const [name, value] of Object.entries(this.marks)) if (value) this.para.setAttribute(name, value);
    this.cursor = this.para;
    for (const template of this.opened) this.cursor = this.cursor.appendChild(template.cloneNode(false) as Element);
  }

  place(node: Node): void {
    if (!this.para) this.start('p');
    (this.cursor as Element).appendChild(node);
  }

  flush(): void {
    const para = this.para;
    this.para = null;
    this.cursor = null;
    if (!para) return;
    collapseIn(para);
    if (shortText(para, 1) === undefined) this.out.appendChild(para);
  }

  block(el: Element): void {
    this.flush();
    this.out.appendChild(el);
  }

  lineBreak(): void {
    if (!this.para) return;
    const last = lastShown(this.para);
    if (last?.nodeType === 1 && (last as Element).localName === 'br') {
      last.parentNode?.removeChild(last);
      const tag = this.para.localName;
      this.flush();
      if (HEADING.test(tag)) this.start(tag);
      return;
    }
    this.place(this.document.createElement('br'));
  }

  /** Opens an inline element; gives how many were open before, to close it with. */
  open(template: Element): number {
    const depth = this.opened.length;
    this.opened.push(template);
    if (this.cursor) this.cursor = this.cursor.appendChild(template.cloneNode(false) as Element);
    return depth;
  }

  /** Closes what was opened last, in the paragraph that is open now, which may be a later one. */
  close(depth: number): void {
    this.opened.length = depth;
    if (!this.para) return;
    let at: Element = this.para;
    for (let i = 0; i < depth; i++) at = at.lastElementChild ?? at;
    this.cursor = at;
  }
}

/** The last leaf that is not white space. */
function lastShown(el: Element): Node | null {
  let node: Node | null = el;
  for (;;) {
    while (node.lastChild) node = node.lastChild;
    if (node === el) return null;
    if (node.nodeType !== 3 || node.nodeValue?.trim()) return node;
    while (node !== el && !node.previousSibling) node = node.parentNode as Node;
    if (node === el) return null;
    node = node.previousSibling as Node;
  }
}
