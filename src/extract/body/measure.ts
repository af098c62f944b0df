import { pacer } from '../../kit/steps.ts';
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

/** What one text says: its length in the unit of `Measure`, and whether it holds punctuation. */
interface Weight {
  readonly text: number;
  readonly punctuated: boolean;
}
/** Texts weighed already: a page is measured again after each part that is taken out. */
export type Weights = Map<Node, Weight>;
const NONE: Weight = { text: 0, punctuated: false };
/** Characters of one text that are weighed; what follows weighs as they do. */
const LONG = 200_000;

/** Shortest line that can be a paragraph by itself. */
const PARAGRAPH = 80;
const PUNCTUATION = /[.,;:!?…，。！？；：、．،؛؟।။។]/;

interface Counts {
  text: number;
  linked: number;
  prose: number;
  paragraphs: number;
  images: number;
}

/** Length of a text in the unit of `Measure`, white space as it is shown. */
export function weight(text: string): number {
  let [sum, gap] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const counts = COUNTS[text.charCodeAt(i)] as number;
    if (counts === 0) gap = 1;
    else {
      if (sum > 0) sum += gap;
      gap = 0;
      sum += counts;
    }
  }
  return sum;
}

/** Whether a text weighs at least so much; of a long one the beginning tells. */
export function weighs(text: string, least: number): boolean {
  return weight(text.slice(0, 4000)) >= least;
}

/** Code unit → what it counts: nothing for white space, 3 for a script written without spaces, 2 for Hangul. */
const COUNTS = new Uint8Array(0x10000).fill(1);
const fill = (counts: number, ...ranges: readonly (readonly [number, number])[]) => {
  for (const [from, to] of ranges) COUNTS.fill(counts, from, to + 1);
};
fill(0, [9, 13], [32, 32], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f]);
fill(0, [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]);
// Scripts.txt of Unicode: Thai; Han, its radicals and the first halves of its further planes; Hiragana and Katakana.
fill(3, [0x0e01, 0x0e3a], [0x0e40, 0x0e5b]);
fill(3, [0x2e80, 0x2fd5], [0x3005, 0x3007], [0x3021, 0x3029], [0x3038, 0x303b], [0x3400, 0x4dbf], [0x4e00, 0x9fff]);
fill(3, [0xf900, 0xfaff], [0xd840, 0xd888]);
fill(3, [0x3041, 0x309f], [0x30a1, 0x30fa], [0x30fd, 0x30ff], [0x31f0, 0x31ff], [0xff66, 0xff6f], [0xff71, 0xff9d]);
fill(2, [0x1100, 0x11ff], [0x3131, 0x318e], [0xa960, 0xa97c], [0xac00, 0xd7fb], [0xffa0, 0xffdc]);

function weigh(node: Node, known: Weights): Weight {
  let found = known.get(node);
  if (!found) {
    const value = (node.nodeValue ?? '').slice(0, LONG);
    const text = Math.round((weight(value) * (node as Text).length) / Math.max(1, value.length));
    found = text ? { text, punctuated: PUNCTUATION.test(value) } : NONE;
    known.set(node, found);
  }
  return found;
}

/** An element that is being measured. */
interface Frame {
  readonly el: Element;
  readonly counts: Counts;
  readonly outer: Frame | undefined;
  readonly inline: boolean;
  /** What its lines count for: a line belongs to the block it stands in, not to the inline elements in it. */
  readonly block: Counts;
  readonly linked: boolean;
}

/**
 * Measures every element below `root`, and `root` itself, in one walk. Linear in the number of nodes and
 * characters.
 *
 * @param known weights of texts that were measured before
 */
export function* measureSteps(root: Element, known: Weights = new Map()): Generator<void, Measures> {
  const all = new Map<Element, Measure>();
  const line = { text: 0, linked: 0, punctuated: false };
  const flush = (into: Counts): void => {
    if (line.text >= PARAGRAPH && line.punctuated && line.linked < line.text * 0.5) {
      into.prose += line.text - line.linked;
      into.paragraphs += 1;
    }
    line.text = line.linked = 0;
    line.punctuated = false;
  };
  const enter = (el: Element, outer?: Frame): Frame => {
    const counts: Counts = { text: 0, linked: 0, prose: 0, paragraphs: 0, images: 0 };
    const inline = INLINE.has(el.localName) || el.localName === 'ok';
    if (!inline) flush(outer?.block ?? counts);
    const linked = outer?.linked || (el.localName === 'a' && el.hasAttribute('href'));
    return { el, counts, outer, inline, block: inline && outer ? outer.block : counts, linked };
  };
  const leave = ({ el, counts, outer, inline }: Frame): void => {
    if (!inline) flush(counts);
    all.set(el, counts);
    if (!outer) return;
    outer.counts.text += counts.text;
    outer.counts.linked += counts.linked;
    outer.counts.images += counts.images;
    outer.counts.prose += counts.prose;
    outer.counts.paragraphs += counts.paragraphs;
  };
  const text = (node: Node, { counts, linked }: Frame): void => {
    const { text: n, punctuated } = weigh(node, known);
    counts.text += n;
    line.text += n;
    if (linked) {
      counts.linked += n;
      line.linked += n;
    }
    line.punctuated ||= punctuated;
  };
  /** Counts an element that holds nothing to be measured; false when it is another. */
  const leaf = (el: Element, { counts, block }: Frame): boolean => {
    const name = el.localName;
    if (name === 'img' || name === 'amp-img') counts.images += 1;
    else if (name === 'br') {
      if (afterBreak(el)) flush(block);
    } else return NOTHING.has(name);
    return true;
  };

  const pause = pacer();
  let node = root.firstChild;
  for (let frame: Frame | undefined = enter(root); frame;) {
    if (pause()) yield;
    if (!node) {
      leave(frame);
      node = frame.el.nextSibling;
      frame = frame.outer;
      continue;
    }
    if (node.nodeType === 3) text(node, frame);
    if (node.nodeType === 1 && !leaf(node as Element, frame)) {
      frame = enter(node as Element, frame);
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  return all;
}

/** Whether the element before this line break is one as well: two of them part paragraphs. */
function afterBreak(br: Element): boolean {
  let before = br.previousSibling;
  while (before?.nodeType === 3 && !before.nodeValue?.trim()) before = before.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName === 'br';
}
