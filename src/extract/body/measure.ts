import { INLINE, NOTHING } from '../markup-names.ts';

/** What stands in an element, in characters; a character of a script without spaces counts as three, as it says as much. */
export interface Measure {
  /** All text. */
  readonly text: number;
  /** Text inside links. */
  readonly linked: number;
  /** Text in lines that read like sentences: long, with punctuation, not made of links. */
  readonly prose: number;
  /** Number of such lines. */
  readonly paragraphs: number;
  /** Pictures. */
  readonly images: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

/** Shortest line that can be a paragraph by itself. */
const PARAGRAPH = 80;
/** Runs, because a match for each character is a string for each. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const HANGUL = /\p{Script=Hangul}+/gu;
/** From the first script that counts on: most Latin text holds none of it. */
const COUNTS_MORE = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;
const PUNCTUATION = /[.,;:!?…，。！？；：、．،؛؟।။។]/;

interface Counts {
  text: number;
  linked: number;
  prose: number;
  paragraphs: number;
  images: number;
}

/** Length of a text in the unit of `Measure`. */
export function weight(text: string): number {
  if (!/\S/.test(text)) return 0;
  const length = text.replace(/\s+/g, ' ').trim().length;
  if (!COUNTS_MORE.test(text)) return length;
  return length + 2 * lengthOf(text.match(WIDE)) + lengthOf(text.match(HANGUL));
}

function lengthOf(runs: readonly string[] | null): number {
  return runs?.reduce((n, run) => n + run.length, 0) ?? 0;
}

/**
 * Measures every element below `root`, and `root` itself, in one walk. Linear in the number of nodes and characters;
 * depth is bounded by the snapshot.
 */
export function measure(root: Element): Map<Element, Measure> {
  const all = new Map<Element, Measure>();
  let line = { text: 0, linked: 0, punctuated: false };
  const flush = (into: Counts): void => {
    if (line.text >= PARAGRAPH && line.punctuated && line.linked < line.text * 0.5) {
      into.prose += line.text - line.linked;
      into.paragraphs += 1;
    }
    line = { text: 0, linked: 0, punctuated: false };
  };
  const walk = (el: Element, inLink: boolean, holder: Counts | undefined): Counts => {
    const counts: Counts = { text: 0, linked: 0, prose: 0, paragraphs: 0, images: 0 };
    const inline = INLINE.has(el.localName) || el.localName === 'ok';
    // A line belongs to the block it stands in, not to the inline elements in it.
    const block = inline && holder ? holder : counts;
    if (!inline) flush(holder ?? counts);
    const linked = inLink || (el.localName === 'a' && el.hasAttribute('href'));
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const value = node.nodeValue ?? '';
        const n = weight(value);
        if (n === 0) continue;
        counts.text += n;
        line.text += n;
        if (linked) {
          counts.linked += n;
          line.linked += n;
        }
        line.punctuated ||= PUNCTUATION.test(value);
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const name = child.localName;
        if (name === 'img' || name === 'amp-img') counts.images += 1;
        else if (name === 'br') {
          if (afterBreak(child)) flush(block);
        } else if (!NOTHING.has(name)) {
          const inside = walk(child, linked, block);
          counts.text += inside.text;
          counts.linked += inside.linked;
          counts.images += inside.images;
          counts.prose += inside.prose;
          counts.paragraphs += inside.paragraphs;
        }
      }
    }
    if (!inline) flush(counts);
    all.set(el, counts);
    return counts;
  };
  walk(root, false, undefined);
  return all;
}

/** Whether the element before this line break is one as well: two of them part paragraphs. */
function afterBreak(br: Element): boolean {
  let before = br.previousSibling;
  while (before?.nodeType === 3 && !before.nodeValue?.trim()) before = before.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName === 'br';
}
