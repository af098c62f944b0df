import { bare } from '../../kit/text.ts';
import { pacer } from '../../kit/steps.ts';
import { bareText } from './bare-text.ts';

/** Shortest stated text that can guide, in characters. */
const LEAST = 400;
/** Sentences of it that are looked for. */
const SAMPLES = 14;
/** Levels gone down: the text is gathered anew at each. */
const DEPTH = 30;
/** Share of them that the right element holds. */
const MOST = 0.8;
/** Characters gathered that are one unit of work. */
const UNIT = 100;

/**
 * The text as structured data states it, as a check: `root` when it agrees, else the smallest element that holds
 * what is stated. It is never shown itself: it lacks links, pictures and headings, and some sites put a summary there.
 *
 * @param articleBody schema.org's property, as written
 */
export function* guidedSteps(body: Element, root: Element, articleBody: string | undefined): Generator<void, Element> {
  const sentences = samplesOf(articleBody ?? '');
  if (sentences.length < 4) return root;
  yield;
  const known = new Map<Element, Said>();
  const said = (el: Element): Said => {
    const found = known.get(el) ?? saidIn(el, sentences);
    known.set(el, found);
    return found;
  };
  const [inBody, inRoot] = [said(body), said(root)];
  yield;
  if (inBody.hits < sentences.length * 0.6) return root;
  const elsewhere = inRoot.hits < inBody.hits * 0.5;
  const stated = bare(articleBody ?? '').length;
  if (!elsewhere && (inRoot.hits < sentences.length * MOST || inRoot.length < stated * 2)) return root;
  // Down through children that hold nearly all of the sentences.
  const pause = pacer();
  let inner = elsewhere ? body : root;
  for (let depth = 0; depth < DEPTH; depth++) {
    let next = inner.firstElementChild;
    while (next && said(next).hits < said(inner).hits * MOST) {
      if (pause(1 + said(next).length / UNIT)) yield;
      next = next.nextElementSibling;
    }
    if (!next || /^(?:p|li|td|blockquote|span)$/.test(next.localName)) break;
    inner = next;
  }
  return elsewhere || said(inner).length < inRoot.length * 0.7 ? inner : root;
}

function samplesOf(text: string): string[] {
  if (text.length < LEAST) return [];
  const all = text
    .slice(0, 60_000)
    .replace(/<[^<>]{0,400}>/g, ' ')
    .split(/[.!?。！？\n]+/)
    .map((s) => bare(s).slice(0, 40))
    .filter((s) => s.length >= 15);
  const step = Math.max(1, Math.floor(all.length / SAMPLES));
  return all.filter((_, i) => i % step === 0).slice(0, SAMPLES);
}

/** What an element says: how many of the sentences, and how much in all. */
interface Said {
  readonly hits: number;
  readonly length: number;
}

function saidIn(el: Element, sentences: readonly string[]): Said {
  const text = bareText(el);
  return { hits: sentences.filter((s) => text.includes(s)).length, length: text.length };
}
