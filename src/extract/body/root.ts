import { pacer } from '../../kit/steps.ts';
import type { Measure, Measures } from './measure.ts';
import { kindOf } from './names.ts';

/** What one character outside any paragraph costs an element against one character of prose. */
const COST = 0.4;
/** What one character of a link costs besides. */
const LINK_COST = 0.8;

/** Below this score a page has hardly any prose. */
const LITTLE = 500;
/** Where one publishing system always keeps the text, tables and lists included. */
const MARKED = '#mw-content-text .mw-parser-output';
const NAMED =
  '[itemprop="articleBody"], .entry-content, .post-content, .article-content, .article-body, .post-body, .story-body, .articleBody, .td-post-content, #article-body, article, [role="main"], main';

/**
 * The element that holds the article, the one whose prose outweighs the rest of its text by most, so that a container
 * wins over one of its parts just as long as what it adds is prose.
 */
export function* articleRootSteps(body: Element, sizes: Measures): Generator<void, Element> {
  const marked = body.querySelector(MARKED);
  if (marked && (sizes.get(marked)?.text ?? 0) > 150) return marked;
  let best: { el: Element; score: number } = { el: body, score: -Infinity };
  const pause = pacer();
  for (const [el, size] of sizes) {
    if (pause()) yield;
    if (size.prose === 0 || !body.contains(el)) continue;
    const score = scoreOf(el, size);
    // Elements come after their descendants: of two that score alike the inner one stays.
    if (score > best.score * (best.score > 0 ? 1.001 : 1)) best = { el, score };
  }
  yield;
  const named = best.score < LITTLE ? largest(body, sizes) : undefined;
  yield;
  return narrowed(named ?? joined(container(best.el), sizes), sizes);
}

/** Of the elements that publishing systems name as the text, the largest; for pages of short lines, lists and tables. */
function largest(body: Element, sizes: Measures): Element | undefined {
  let best: { el: Element; text: number } | undefined;
  for (const el of body.querySelectorAll(NAMED)) {
    const size = sizes.get(el);
    const text = size ? size.text - size.linked : 0;
    if (text > 150 && (!best || text > best.text * 1.2)) best = { el, text };
  }
  return best?.el;
}

function scoreOf(el: Element, size: Measure): number {
  const rest = size.text - size.prose - size.linked;
  let score = size.prose - COST * Math.max(rest, 0) - LINK_COST * size.linked;
  if (score > 0) {
    if (el.getAttribute('itemprop') === 'articleBody') score *= 1.3;
    else if (el.localName === 'article' || kindOf(el).content) score *= 1.05;
  }
  return score;
}

/** A single paragraph is no container: its parent may hold the headings and pictures beside it. */
function container(el: Element): Element {
  let at = el;
  while (
    /^(?:p|li|td|tr|tbody|span|blockquote|ul|ol|h\d)$/.test(at.localName) &&
    at.parentElement &&
    at.parentElement.localName !== 'body'
  )
    at = at.parentElement;
  return at;
}

/** Share of the best part's prose that another part must hold. */
const PART = 0.1;

/** An article may stand in several parts made alike, with boxes between them: they are put into one container. */
function joined(el: Element, sizes: Measures): Element {
  const parts = partsLike(el, sizes);
  const parent = el.parentElement;
  if (parts.length < 2 || !parent || el.localName === 'body') return el;
  const whole = el.ownerDocument.createElement('div');
  parent.insertBefore(whole, parts[0] as Element);
  for (const part of parts) whole.appendChild(part);
  return whole;
}

/** `el` and its siblings of the same name and class that hold prose and are no article of their own. */
function partsLike(el: Element, sizes: Measures): Element[] {
  if (el.localName === 'article') return [el];
  const own = sizes.get(el)?.prose ?? 0;
  const name = (of: Element): string => `${of.localName} ${of.getAttribute('class') ?? ''}`;
  return [...(el.parentElement?.children ?? [])].filter((part) => {
    const size = sizes.get(part);
    if (part === el || !size || name(part) !== name(el)) return part === el;
    return (
      size.prose >= own * PART &&
      size.paragraphs >= 2 &&
      size.linked < size.text * 0.3 &&
      !part.querySelector('h1, article, [itemprop="headline"]')
    );
  });
}

/** Paragraphs that an inner container must hold, and part of the prose, to stand for the article alone. */
const ENOUGH_PARAGRAPHS = 3;
const MOST = 0.85;

/** Down through containers that hold nearly all of the prose: what stands beside them is title, standfirst, boxes. */
function narrowed(el: Element, sizes: Measures): Element {
  let at = el;
  for (;;) {
    const prose = sizes.get(at)?.prose;
    // A container put together here has no measure: it is as narrow as it gets.
    if (prose === undefined) return at;
    const next = [...at.children].find((c) => {
      const size = sizes.get(c);
      return (
        size &&
        /^(?:div|section|article|main|center|x-.*)$/.test(c.localName) &&
        size.prose >= prose * MOST &&
        size.paragraphs >= ENOUGH_PARAGRAPHS
      );
    });
    // Another part made alike: the article stands in several.
    if (!next || partsLike(next, sizes).length > 1) return at;
    at = next;
  }
}
