import type { Measures } from './measure.ts';

/** How publishing systems and vocabularies mark the element that holds the text of an article. */
const MARKED =
  '[itemprop~="articleBody"], .entry-content, .entry-text, .post-content, .post-body, .post-text, .article-content, .article-body, ' +
  '.article-text, .article__body, .article__content, .articleBody, .story-body, .story-content, .td-post-content, .e-content, ' +
  '.field-name-body, .field--name-body, #article-body, #articleBody';
/** Fewest characters outside links that it holds. */
const LEAST = 150;
/** Part of the largest from which on another one is as likely the text: a page of several articles, or an article in parts. */
const RIVAL = 0.5;
/** Characters, and part of the page's prose, from which on it is the whole text for certain. */
const WHOLE = { text: 400, share: 0.2 } as const;

/** What a page marks as its article, so that no name of a box around it outweighs that. */
export interface Marked {
  /** The element marked as the text, when there is one only. */
  readonly text: Element | undefined;
  /** Whether an element is or holds the marked text or the title. */
  holds(el: Element): boolean;
  /** Whether the page's marked text is large enough to be all of it, and an element stands apart from it. */
  apart(el: Element): boolean;
}

/** @param title the heading that shows the title, when it is known */
export function markedOf(body: Element, sizes: Measures, title: Element | undefined): Marked {
  const text = largest(body, sizes);
  const held = new Set<Element>();
  for (const from of [text, title ?? onlyHeading(body)])
    for (let at: Element | null = from ?? null; at && at !== body; at = at.parentElement) held.add(at);
  const size = text && sizes.get(text);
  const total = sizes.get(body)?.prose ?? 0;
  const whole = !!size && (size.text - size.linked >= WHOLE.text || size.prose >= total * WHOLE.share);
  return {
    text,
    holds: (el) => held.has(el),
    apart: (el) => whole && !!text && !held.has(el) && !text.contains(el),
  };
}

function largest(body: Element, sizes: Measures): Element | undefined {
  const weightOf = (el: Element): number => {
    const size = sizes.get(el);
    return size ? size.text - size.linked : 0;
  };
  const all = [...body.querySelectorAll(MARKED)]
    .map((el) => ({ el, weight: weightOf(el) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight);
  const [first] = all;
  const rival = all.find(({ el }) => first && el !== first.el && !first.el.contains(el) && !el.contains(first.el));
  return first && !(rival && rival.weight > first.weight * RIVAL) ? first.el : undefined;
}

function onlyHeading(body: Element): Element | undefined {
  const all = body.querySelectorAll('h1');
  return all.length === 1 ? all[0] : undefined;
}
