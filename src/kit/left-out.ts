/** Why a piece of a page is not in the article. */
export type Reason =
  /** An element or role that never holds the text: navigation, footer, dialog, form. */
  | 'not-text'
  /** Hidden by the page. */
  | 'hidden'
  /** Named as what stands around an article. */
  | 'around'
  /** Named as readers' comments. */
  | 'comments'
  /** The title, a name, a date, a subject: read as metadata. */
  | 'metadata'
  /** Rows of boxes for other pages. */
  | 'teasers'
  /** A box or list that is mostly links. */
  | 'links'
  /** A caption without its picture. */
  | 'caption'
  /** A heading or label over other articles, with these. */
  | 'related'
  /** The label of a button or box. */
  | 'label'
  /** A card that presents the author. */
  | 'author-card'
  /** A line that closes the article: rights, newsletters, credits, and what follows it. */
  | 'closing'
  /** A list of links to places of the same page. */
  | 'contents'
  /** Stands in the article twice. */
  | 'repeated'
  /** Outside the element that holds the article. */
  | 'outside';

/** One piece that was left out. */
export interface LeftOut {
  readonly reason: Reason;
  readonly text: string;
}

interface Note {
  readonly reason: Reason;
  readonly node: Node;
}

const notes = new WeakMap<Document, Note[]>();

/** From here on what is taken out of a document's nodes is noted; without this nothing is kept. */
export function noteLeftOut(document: Document): void {
  notes.set(document, []);
}

/** Takes a node out of its place, and notes why where notes are kept. */
export function takeOut(node: Node, reason: Reason): void {
  note(node, reason);
  node.parentNode?.removeChild(node);
}

/** Notes a node that will not be in the article though nothing takes it away. */
export function note(node: Node, reason: Reason): void {
  const document = node.ownerDocument;
  if (document) notes.get(document)?.push({ node, reason });
}

/** Notes all of `whole` that stands outside `part`. */
export function noteOutside(part: Element, whole: Element): void {
  if (!part.ownerDocument || !notes.has(part.ownerDocument)) return;
  for (let at: Node = part; at !== whole && at.parentNode; at = at.parentNode)
    for (const other of at.parentNode.childNodes) if (other !== at) note(other, 'outside');
}

/** What was left out of a document so far, in the order in which it went. */
export function leftOutOf(document: Document): LeftOut[] {
  return (notes.get(document) ?? []).flatMap(({ node, reason }) => {
    const text = wordsOf(node);
    return text ? [{ reason, text }] : [];
  });
}

/** Blocks stand apart from each other, as they do on the page. */
const BLOCK =
  /^(?:p|div|li|ul|ol|td|th|tr|table|section|article|aside|header|footer|main|nav|h[1-6]|blockquote|figure|figcaption|pre|br|dt|dd|dl)$/;

function wordsOf(root: Node): string {
  const out: string[] = [];
  const stack: (Node | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') out.push(node);
    else if (node.nodeType === 3) out.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === 1 && (node as Element).localName !== 'x-script') {
      if (BLOCK.test((node as Element).localName)) {
        out.push('\n');
        stack.push('\n');
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return out
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
