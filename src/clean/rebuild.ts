import { formulaText, plainShift } from '../kit/formula.ts';
import { hiddenMarks, stripInvisible } from '../kit/text.ts';
import type { SafeElement, SafeNode } from '../model/safe-node.ts';
import { safeHref } from './links.ts';
import { CEILING, FORMULAS, REBUILT, RENAMED } from './policy.ts';

/** What is left of the ceilings; shared by all blocks of one article. */
export interface Budget {
  nodes: number;
  text: number;
  /** Set when something was left out. */
  shortened: boolean;
  /** Hidden characters found in the text. */
  hidden: number;
}

export function fullBudget(): Budget {
  return { nodes: CEILING.nodes, text: CEILING.text, shortened: false, hidden: 0 };
}

/**
 * The second sieve: a tree of plain objects, made element by element from a list of its own. What a fault in the first
 * sieve lets through has no form here.
 *
 * @param parent its children are rebuilt
 * @param image gives the index of a picture, or undefined to leave it out
 * @param budget counts down; at its end the tree ends
 */
export function rebuild(
  parent: Node,
  image: (img: Element) => number | undefined,
  budget: Budget = fullBudget(),
): SafeNode[] {
  const convert = (from: Node, depth: number): SafeNode[] => {
    const out: SafeNode[] = [];
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (--budget.nodes < 0 || budget.text < 0) {
        budget.shortened = true;
        return out;
      }
      if (node.nodeType === 3) {
        const whole = node.nodeValue ?? '';
        const cut = whole.length > budget.text;
        if (cut) budget.shortened = true;
        budget.hidden += hiddenMarks(whole);
        append(out, [safeText(cut ? whole.slice(0, budget.text) : whole)]);
        budget.text -= whole.length;
      } else if (node.nodeType === 1) {
        append(out, element(node as Element, depth));
      }
    }
    return out;
  };

  const element = (el: Element, depth: number): SafeNode[] => {
    if (el.localName.startsWith('m-')) return formula(el, el.localName === 'm-math', depth);
    const tag = RENAMED[el.localName] ?? el.localName;
    if (tag === 'img') {
      const index = image(el);
      return index === undefined ? [] : [{ tag: 'img', attrs: { 'data-image': String(index) }, children: [] }];
    }
    const children = depth < CEILING.depth ? convert(el, depth + 1) : [safeText(el.textContent)];
    if (tag === 'a') {
      const href = safeHref(el.getAttribute('href') ?? '');
      return href ? [{ tag, attrs: { href }, children }] : children;
    }
    const rules = Object.hasOwn(REBUILT, tag) ? REBUILT[tag] : undefined;
    if (!rules) return children;
    return [{ tag, attrs: checked(el, rules), children }];
  };

  /** Text and elements of a formula only; a part of one outside any gives its text. */
  const formula = (el: Element, inside: boolean, depth: number): SafeNode[] => {
    const tag = el.localName.slice(2);
    const children: SafeNode[] = [];
    for (let node = el.firstChild; node; node = node.nextSibling) {
      if (--budget.nodes < 0 || budget.text < 0 || depth > CEILING.depth) {
        budget.shortened = true;
        break;
      }
      if (node.nodeType === 3) {
        append(children, [safeText(node.nodeValue)]);
        budget.text -= (node.nodeValue ?? '').length;
      } else if (
        node.nodeType === 1 &&
        (node as Element).localName.startsWith('m-') &&
        (node as Element).localName !== 'm-math'
      )
        append(children, formula(node as Element, inside, depth + 1));
    }
    const rules = inside && Object.hasOwn(FORMULAS, tag) ? FORMULAS[tag] : undefined;
    return rules ? [{ tag, attrs: checked(el, rules), children }] : children;
  };

  return convert(parent, 0);
}

/** The attributes of an element that have the form their rules ask for. */
function checked(
  el: Element,
  rules: Readonly<Record<string, (value: string) => string | undefined>>,
): Record<string, string> {
  const attrs: Record<string, string> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = el.getAttribute(name);
    const safe = value === null ? undefined : rule(value);
    if (safe !== undefined) attrs[name] = safe;
  }
  return attrs;
}

function safeText(text: string | null): string {
  return stripInvisible((text ?? '').normalize('NFC'));
}

function append(out: SafeNode[], nodes: SafeNode[]): void {
  for (const node of nodes) {
    if (node === '') continue;
    const last = out.at(-1);
    if (typeof node === 'string' && typeof last === 'string') out[out.length - 1] = last + node;
    else out.push(node);
  }
}

export function isElement(node: SafeNode): node is SafeElement {
  return typeof node !== 'string';
}

/** Elements that begin a line of their own in plain text. */
const LINES = new Set([
  'p',
  'li',
  'tr',
  'blockquote',
  'dt',
  'dd',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'ul',
  'ol',
  'table',
  'dl',
  'caption',
]);
/** Captions are not text of the article. */
const NO_TEXT = new Set(['figcaption', 'rt', 'rp', 'rtc']);

/** Plain text of a tree: one line a paragraph, item or cell; captions are left out. */
export function textOf(nodes: readonly SafeNode[]): string {
  const out: string[] = [];
  // Asked of the last piece: to ask the whole would write it out anew each time.
  const breakLine = (): void => {
    const last = out.at(-1);
    if (last !== undefined && !last.endsWith('\n')) out.push('\n');
  };
  const walk = (list: readonly SafeNode[]): void => {
    for (const node of list) {
      if (typeof node === 'string') {
        if (node) out.push(node);
      } else if (node.tag === 'br') out.push('\n');
      else if (node.tag === 'math') out.push(formulaText(node));
      else if ((node.tag === 'sup' || node.tag === 'sub') && node.children.every((c) => typeof c === 'string'))
        out.push(plainShift(node.children.join(''), node.tag, out.slice(-3).join('')));
      else if (!NO_TEXT.has(node.tag)) {
        const line = LINES.has(node.tag);
        if (line || node.tag === 'td' || node.tag === 'th') breakLine();
        walk(node.children);
        if (line) breakLine();
      }
    }
  };
  walk(nodes);
  const text = out.join('');
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end--;
  return text.slice(0, end);
}
