import { pacer } from '../../kit/steps.ts';
import { collapse } from '../../kit/text.ts';

/** A line of the page as a reader sees it: the words of one block, or between two breaks. */
export interface PageLine {
  readonly text: string;
  /** The nearest element that holds the line's beginning. */
  readonly element: Element;
}

/** Lines and characters of one line that are kept. */
const MAX_LINES = 4000;
const MAX_LENGTH = 4000;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|ruby|rb|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const SKIPPED =
  /^(?:rt|rp|x-script|x-style|x-noscript|x-template|script|style|noscript|template|svg|select|option|textarea|button|x-select|x-option|x-button|x-textarea)$/;

const WORD_END = /[\p{L}\p{N}]{2}$/u;
const WORD_START = /^[\p{L}\p{N}]{2}/u;

/** The lines of an element, in order; readings over characters are left out. */
export function* linesSteps(root: Element): Generator<void, PageLine[]> {
  const lines: PageLine[] = [];
  let text = '';
  let element: Element | undefined;
  let holder: Element | undefined;
  const flush = (): void => {
    const words = collapse(text).trim();
    if (words && element) lines.push({ text: words, element });
    text = '';
    element = undefined;
  };
  const pause = pacer();
  let node: Node | null = root.firstChild;
  while (node && lines.length < MAX_LINES) {
    if (pause()) yield;
    let next: Node | null = null;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (text.length < MAX_LENGTH && value) {
        element ??= /\S/.test(value) ? (node.parentElement ?? undefined) : undefined;
        // Two words in two elements are two words, whatever the style sheet puts between them.
        const parts = node.parentElement !== holder;
        if (parts && WORD_END.test(text) && WORD_START.test(value)) text += ' ';
        holder = node.parentElement ?? undefined;
        // A line break between two elements is a gap, also where one inside a sentence is none.
        text = parts ? text.replace(/\s{1,9}$/, ' ') + value.replace(/^\s+/, ' ') : text + value;
      }
    } else if (node.nodeType === 1) {
      const { localName } = node as Element;
      if (!SKIPPED.test(localName)) {
        if (!INLINE.test(localName)) flush();
        next = node.firstChild;
      }
    }
    if (next) {
      node = next;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node.nodeType === 1 && !INLINE.test((node as Element).localName)) flush();
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return lines;
}

/** The words of an element without readings over characters; words of two elements are two words. */
export function wordsOf(element: Element, most: number): string {
  let text = '';
  let holder: Element | null = null;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (SKIPPED.test(parent?.localName ?? '')) continue;
    const value = node.nodeValue ?? '';
    if (holder && parent && parent !== holder && isParted(text, value, holder, parent)) text += ' ';
    holder = parent;
    text += value;
  }
  return collapse(text.slice(0, most)).trim();
}

/** Whether a space belongs between the words of two elements that stand side by side in the markup. */
function isParted(text: string, value: string, holder: Element, parent: Element): boolean {
  // Back in the block around an emphasised word, the sentence goes on.
  const back = BLOCK.test(parent.localName) && parent.contains(holder) && !BLOCK.test(holder.localName);
  if (BLOCK.test(parent.localName) && !back) return true;
  if (back && (HAN_END.test(text) || HAN_START.test(value))) return false;
  return WORD_END.test(text) && (back || CLASSED.test(parent.localName)) && WORD_START.test(value);
}
const HAN_START = /^\p{Script=Han}/u;
const HAN_END = /\p{Script=Han}$/u;
const BLOCK = /^(?:div|p|li|ul|ol|h\d|td|tr|section|br)$/;
const CLASSED = /^(?:a|span|label|time|small)$/;
