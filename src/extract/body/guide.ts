import { bare } from '../../kit/text.ts';

/** Shortest stated text that can guide, in characters. */
const LEAST = 400;
/** Sentences of it that are looked for. */
const SAMPLES = 14;
/** Levels gone down: the text is gathered anew at each. */
const DEPTH = 30;
/** Share of them that the right element holds. */
const MOST = 0.8;

/**
 * The text as structured data states it, as a check: `root` when it agrees, else the smallest element that holds what is
 * stated. It is never shown itself: it lacks links, pictures and headings, and some sites put a summary there.
 *
 * @param articleBody schema.org's property, as written
 */
export function guided(body: Element, root: Element, articleBody: string | undefined): Element {
  const sentences = samplesOf(articleBody ?? '');
  if (sentences.length < 4) return root;
  const inBody = hits(body, sentences);
  const inRoot = hits(root, sentences);
  if (inBody < sentences.length * 0.6) return root;
  if (inRoot < inBody * 0.5) return holder(body, sentences);
  const stated = bare(articleBody ?? '').length;
  if (inRoot < sentences.length * MOST || lengthOf(root) < stated * 2) return root;
  const inner = holder(root, sentences);
  return lengthOf(inner) < lengthOf(root) * 0.7 ? inner : root;
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

function hits(el: Element, sentences: readonly string[]): number {
  const text = bare(el.textContent ?? '');
  return sentences.filter((s) => text.includes(s)).length;
}

function lengthOf(el: Element): number {
  return bare(el.textContent ?? '').length;
}

/** Down through children that hold nearly all of the sentences. */
function holder(from: Element, sentences: readonly string[]): Element {
  let at = from;
  for (let depth = 0; depth < DEPTH; depth++) {
    const here = hits(at, sentences);
    const next = [...at.children].find((c) => hits(c, sentences) >= here * MOST);
    if (!next || /^(?:p|li|td|blockquote|span)$/.test(next.localName)) return at;
    at = next;
  }
  return at;
}
