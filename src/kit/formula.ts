import type { SafeElement, SafeNode } from '../model/safe-node.ts';

/** Elements of a formula that is shown (MathML Core), without annotations and what leads out of it. */
export const MATHML: ReadonlySet<string> = new Set(
  (
    'mrow mi mn mo ms mtext mspace mfrac msqrt mroot msup msub msubsup mover munder munderover mmultiscripts mprescripts none mtable mtr mtd ' +
    'mstyle mpadded mphantom menclose mfenced'
  ).split(' '),
);

const UP = new Map([...'0123456789+-−=()n'].map((c, i) => [c, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][i] as string] as const));
const DOWN = new Map([...'0123456789+-−=()'].map((c, i) => [c, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][i] as string] as const));

/** A short text raised or lowered in plain characters, one for one; undefined when a character has no such form. */
export function shifted(text: string, tag: 'sup' | 'sub'): string | undefined {
  const map = tag === 'sup' ? UP : DOWN;
  const out = [...text].map((c) => map.get(c));
  return out.length > 0 && out.length <= 8 && out.every((c) => c !== undefined) ? out.join('') : undefined;
}

/** A number or a short symbol, after which a raised number is a power and no call of a note. */
const BASE = /(?:[\d)\]]|(?:^|[^\p{L}])\p{L}{1,3}|[⁰¹²³⁴-⁹][⁄/])$/u;

/**
 * What `sup` and `sub` are in plain text: a power after a number, a unit or a variable keeps its height, so that 10³ is not read
 * as 103; all else stays as it is. As many characters as before.
 *
 * @param before the text that stands before it
 */
export function plainShift(text: string, tag: 'sup' | 'sub', before: string): string {
  return (BASE.test(before.slice(-6)) && shifted(text, tag)) || text;
}

/** A formula in one line of plain text: its TeX, where the page states it, else as it is read. */
export function formulaText(math: SafeElement): string {
  return math.attrs['alttext'] || linear(math.children);
}

function linear(nodes: readonly SafeNode[]): string {
  return nodes.map((n) => (typeof n === 'string' ? n.replace(/[\u2061-\u2064]/g, '').trim() : element(n))).join('');
}

function element({ tag, children }: SafeElement): string {
  const parts = children.filter((c): c is SafeElement => typeof c !== 'string');
  const part = (i: number): string => (parts[i] ? element(parts[i] as SafeElement) : '');
  switch (tag) {
    case 'mfrac':
      return `${grouped(part(0))}/${grouped(part(1))}`;
    case 'msup':
    case 'mover':
      return part(0) + script(part(1), 'sup');
    case 'msub':
    case 'munder':
      return part(0) + script(part(1), 'sub');
    case 'msubsup':
    case 'munderover':
      return part(0) + script(part(1), 'sub') + script(part(2), 'sup');
    case 'msqrt':
      return `√${grouped(linear(children))}`;
    case 'mroot':
      return `${script(part(1), 'sup')}√${grouped(part(0))}`;
    case 'mtr':
      return `${parts.map(element).join(', ')}; `;
    case 'mspace':
      return ' ';
    case 'mphantom':
      return '';
    default:
      return linear(children);
  }
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

function script(text: string, tag: 'sup' | 'sub'): string {
  return text && (shifted(text, tag) ?? `${tag === 'sup' ? '^' : '_'}${grouped(text)}`);
}
