import { bare } from '../../kit/text.ts';
import { bareText } from './bare-text.ts';

/** Shortest stated text that can guide, in characters. */
const LEAST = 400;
/** Sentences of it that are looked for. */
const SAMPLES = 14;
/** Levels gone down: the text is gathered anew at each. */
const DEPTH = 30;
/** Share of them that the right element holds. */
const MOST = 0.8;

/** Elements passed in one step. */
const STEP = 200;

/**
 * The text as structured data states it, as a check, in steps: `root` when it agrees, else the smallest element that holds
 * what is stated. It is never shown itself: it lacks links, pictures and headings, and some sites put a summary there.
 *
 * @param articleBody schema.org's property, as written
 */
export function* guidedSteps(body: Element, root: Element, articleBody: string | undefined): Generator<void, Element> {
  const sentences = samplesOf(articleBody ?? '');
  if (sentences.length < 4) return root;
  const known = new Map<Element, Said>();
  const inBody = yield* saidIn(body, sentences, known);
  const inRoot = yield* saidIn(root, sentences, known);
  if (inBody.hits < sentences.length * 0.6) return root;
  if (inRoot.hits < inBody.hits * 0.5) return yield* holder(body, sentences, known);
  const stated = bare(articleBody ?? '').length;
  if (inRoot.hits < sentences.length * MOST || inRoot.length < stated * 2) return root;
  const inner = yield* holder(root, sentences, known);
  const { length } = yield* saidIn(inner, sentences, known);
  return length < inRoot.length * 0.7 ? inner : root;
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

function* saidIn(el: Element, sentences: readonly string[], known: Map<Element, Said>): Generator<void, Said> {
  let said = known.get(el);
  if (!said) {
    const text = yield* bareText(el);
    said = { hits: sentences.filter((s) => text.includes(s)).length, length: text.length };
    known.set(el, said);
  }
  return said;
}

/** Down through children that hold nearly all of the sentences. */
function* holder(from: Element, sentences: readonly string[], known: Map<Element, Said>): Generator<void, Element> {
  let at = from;
  let passed = 0;
  for (let depth = 0; depth < DEPTH; depth++) {
    const here = yield* saidIn(at, sentences, known);
    let next = at.firstElementChild;
    for (; next; next = next.nextElementSibling) {
      if (++passed % STEP === 0) yield;
      if ((yield* saidIn(next, sentences, known)).hits >= here.hits * MOST) break;
    }
    if (!next || /^(?:p|li|td|blockquote|span)$/.test(next.localName)) return at;
    at = next;
  }
  return at;
}
