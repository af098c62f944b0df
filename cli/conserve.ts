import { isFormula } from '../src/extract/math.ts';
import { isHidden } from '../src/kit/dom.ts';
import { readMirror } from '../src/index.ts';
import type { LeftOut } from '../src/kit/left-out.ts';
import { bare } from '../src/kit/text.ts';
import type { Article } from '../src/model/article.ts';

/** What became of the sentences of one page. */
export interface Conservation {
  /** Visible sentences of the element that holds the article. */
  readonly sentences: number;
  /** Those that are neither in the article nor among what was left out with a reason. */
  readonly nowhere: readonly string[];
}

/** Shortest piece that is looked for, in letters and digits. */
const LEAST = 12;
const HOLDERS = '[itemprop~="articleBody"], .entry-content, article, main';
const BLOCK =
  /^(?:p|div|li|ul|ol|td|th|tr|table|section|article|aside|header|footer|main|nav|h[1-6]|blockquote|figure|figcaption|pre|br|hr|img|dt|dd|dl|caption|address|center|x-[a-z]+)$/;
/** Readings stand in the view alone; what programs read is no text. */
const SILENT = /^(?:rt|rp|rtc|x-script|x-select|x-textarea|x-iframe|x-video|x-audio|x-object|title|meta|link)$/;

/**
 * Whether every sentence that a reader of the page sees is in the article, in its metadata, or among what was left out for a
 * reason: nothing may vanish unread, least of all a word inside a sentence.
 *
 * @param document the page; it is not changed
 * @param url its address
 */
export function conservation(document: Document, url: string): Conservation {
  const leftOut: LeftOut[] = [];
  let sentences: string[] = [];
  const { article } = readMirror(document, url, {
    leftOut,
    peeled: (inner) => (sentences = sentencesOf(holderOf(inner.body))),
  });
  if (!article) return { sentences: 0, nowhere: [] };
  const places = [...placesOf(article), ...leftOut.map((l) => l.text)].map(folded);
  const nowhere = sentences.filter((sentence) => !places.some((place) => place.includes(folded(sentence))));
  return { sentences: sentences.length, nowhere };
}

/** Characters that nobody sees, such as soft hyphens, are in the page and not in the article. */
const folded = (text: string): string => bare(text.normalize('NFKC').replace(/\p{Cf}+/gu, ''));

/** Everything that an article says, piece by piece. */
function placesOf(article: Article): string[] {
  const { headline, alternativeHeadline, description, dateline, editorLine, keywords, images, sources } = article;
  return [
    article.articleBody,
    ...[headline, alternativeHeadline, description, dateline, editorLine].flatMap((t) => t ?? []),
    ...images.flatMap((i) => [i.alt, i.caption, i.credit, i.caption + i.credit]),
    ...keywords.map((k) => k.text),
    ...Object.values(sources).flatMap((s) => [s?.value ?? '', s?.quote ?? '']),
    ...article.blocks.filter((b) => b.kind === 'embed').map((b) => JSON.stringify(b.content)),
  ];
}

/** The element that a page marks as its article; its body where it marks none. */
function holderOf(body: Element): Element {
  let best: { el: Element; length: number } | undefined;
  for (const el of body.querySelectorAll(HOLDERS)) {
    const length = (el.textContent ?? '').length;
    if (!best || length > best.length) best = { el, length };
  }
  return best?.el ?? body;
}

function sentencesOf(root: Element): string[] {
  let text = '';
  const stack: (Node | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1) {
      const el = node as Element;
      if (SILENT.test(el.localName) || (el !== root && isHidden(el))) continue;
      // What a formula is written as, and the marks of a quotation, are not in the page's text.
      if (isFormula(el) || el.localName === 'q' || BLOCK.test(el.localName)) {
        text += '\n';
        if (isFormula(el)) continue;
        stack.push('\n');
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return text
    .split(/\n|(?<=[.!?。！？]["”’»)）」]?)\s|(?<=[。！？])/)
    .map((s) => s.trim())
    .filter((s) => bare(s).length >= LEAST);
}
