import { parseUrl } from '../kit/url.ts';
import type { BlockOptions } from './blocks.ts';
import { imageOf, isTracker } from './media.ts';
import { collapseIn } from './whitespace.ts';

interface FigurePart {
  readonly images: readonly Element[];
  readonly caption: string;
}

/** Longest text that a box may hold to be looked at as a picture with words. */
const TEXT_MAX = 1500;
/** Longest caption of a box that does not say it holds one. */
const UNMARKED_MAX = 240;
const MARKED = 'figcaption, .caption, .wp-caption-text, .image-caption, .img-caption, .photo-caption';
const BLOCK = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, article, section';

/**
 * The figures of a box that holds pictures and their captions and nothing else. Undefined when the box is no such one, or
 * when a caption would stand without its picture: then it is text like any other.
 */
export function figuresOf(box: Element, options: BlockOptions): Element[] | undefined {
  const document = box.ownerDocument;
  const made: Element[] = [];
  const parts = figureParts(box);
  for (const { images, caption } of parts ?? []) {
    const figure = document.createElement('figure');
    for (const img of images) {
      const image = imageOf(img, options);
      if (image && isTracker(img)) options.trackers?.push(parseUrl(image.src)?.host ?? '');
      else if (image && !image.small) figure.appendChild(image.element);
    }
    if (figure.firstChild) made.push(figure);
    else if (caption) return undefined;
    if (caption) figure.appendChild(captionElement(document, caption));
  }
  return parts && made;
}

/**
 * The pictures of a box with their captions, when it holds nothing else: `figure`, `wp-caption`, a box with a marked
 * caption, or a picture and one short line in an element of its own. Undefined for every other box, so that no text of
 * the article is taken for a caption.
 */
function figureParts(box: Element): FigurePart[] | undefined {
  if (!shortText(box)) return undefined;
  const images = [...box.querySelectorAll('img, amp-img')];
  if (images.length === 0) return undefined;
  const isFigure = box.localName === 'figure' || /(?:^|\s)wp-caption(?:\s|$)/.test(box.getAttribute('class') ?? '');
  if (!isFigure && (images.length > 1 || !['div', 'center', 'section'].includes(box.localName))) return undefined;
  const captions = [...box.querySelectorAll(MARKED)].filter(
    (c) => !c.querySelector('img') && !c.parentElement?.closest(MARKED),
  );
  const all = words(box);
  const marked = captions.map(words);
  if (captions.length > 0) {
    if (marked.reduce((n, m) => n + m.length, 0) < all.length) return undefined;
    if (images.length > 1 && captions.length > 1) return paired(images, captions);
    return [{ images, caption: captions.map((c) => c.textContent ?? '').join('\n') }];
  }
  if (all.length === 0) return isFigure ? [{ images, caption: '' }] : undefined;
  if (all.length > UNMARKED_MAX || box.querySelector(isFigure ? 'table, pre, ul, ol' : BLOCK)) return undefined;
  if (isFigure) return [{ images, caption: box.textContent ?? '' }];
  const after = box.querySelector('div');
  return after && !after.querySelector('img') && words(after) === all
    ? [{ images, caption: after.textContent ?? '' }]
    : undefined;
}

/** Each caption goes to the pictures before it, up to the caption before. */
function paired(images: readonly Element[], captions: readonly Element[]): FigurePart[] {
  const parts: FigurePart[] = [];
  let at = 0;
  captions.forEach((caption, i) => {
    const mine: Element[] = [];
    while (
      at < images.length &&
      (i === captions.length - 1 || (images[at] as Element).compareDocumentPosition(caption) & 4)
    )
      mine.push(images[at++] as Element);
    const last = parts.at(-1);
    if (mine.length === 0 && last)
      parts[parts.length - 1] = { images: last.images, caption: `${last.caption}\n${caption.textContent ?? ''}` };
    else parts.push({ images: mine, caption: caption.textContent ?? '' });
  });
  return parts;
}

function words(el: Element): string {
  return (el.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, '');
}

/** Whether the text of `el` is short, found without gathering the text of a whole page again at every level of nesting. */
function shortText(el: Element): boolean {
  let length = 0;
  let nodes = 0;
  let node: Node | null = el;
  while (node) {
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    if (length > TEXT_MAX || ++nodes > 400) return false;
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && node !== el && !node.nextSibling) node = node.parentNode;
      node = !node || node === el ? null : node.nextSibling;
    }
  }
  return true;
}

/** The words of a caption as an element of their own. */
export function captionElement(document: Document, words: string): Element {
  const made = document.createElement('figcaption');
  made.appendChild(document.createTextNode(words));
  collapseIn(made);
  return made;
}
