import { furnitureOf } from '../../lang/furniture.ts';
import { INLINE } from '../markup-names.ts';
import { weight } from './measure.ts';

/** Siblings looked at on either side, and characters of the line that tell enough. */
const REACH = 40;
const ENOUGH = 400;
/** Lightest line around a name or a date that is a sentence and no byline. */
const SENTENCE = 20;
/** Lightest line that is one whatever it ends in. */
const LONG = 80;

/**
 * Whether an element stands inside a line of text, so that the line would lose words with it.
 *
 * @param byline whether the element is named as one of a byline's parts, which may stand beside labels: then the words beside
 *   it must read like a sentence
 */
export function isInLine(el: Element, byline = false): boolean {
  if (!INLINE.has(el.localName) && el.localName !== 'x-button') return false;
  const words = wordsBeside(el);
  if (!/[\p{L}\p{N}]/u.test(words) || furnitureOf(words)) return false;
  if (!byline) return true;
  const heavy = weight(words);
  return heavy >= LONG || (heavy >= SENTENCE && /[.!?。！？؟।]\s*$/u.test(words));
}

/** The text of the line outside the element; what names itself as something else is not counted. */
function wordsBeside(el: Element): string {
  let [before, after] = ['', ''];
  for (let at = el; before.length + after.length < ENOUGH;) {
    before = walk(at, 'previousSibling') + before;
    after += walk(at, 'nextSibling');
    const parent = at.parentElement;
    if (!parent || !INLINE.has(parent.localName)) break;
    at = parent;
  }
  return `${before} ${after}`.trim();
}

function walk(from: Node, side: 'previousSibling' | 'nextSibling'): string {
  let words = '';
  let node = from[side];
  for (let i = 0; node && i < REACH && words.length < ENOUGH; i++, node = node[side]) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : textOf(node);
    if (text === undefined) break;
    words = side === 'nextSibling' ? words + text : text + words;
  }
  return words;
}

/** Words of an inline sibling; '' for one with a name of its own; undefined where the line ends. */
function textOf(node: Node): string | undefined {
  if (node.nodeType !== 1) return '';
  const el = node as Element;
  if (!INLINE.has(el.localName)) return undefined;
  return el.hasAttribute('class') || el.hasAttribute('id') || el.hasAttribute('itemprop') ? '' : (el.textContent ?? '');
}
