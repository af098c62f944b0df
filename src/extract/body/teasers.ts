import { takeOut } from '../../kit/left-out.ts';
import { pacer } from '../../kit/steps.ts';
import type { Marked } from './marked.ts';
import type { Measure, Measures } from './measure.ts';

/** Longest teaser, and longest part of a page that teasers may be. */
const TEASER = 900;
const SHARE = 0.5;
/** Excerpts in a row that are a list of other articles however long, and prose that must be left beside them. */
const EXCERPTS = 4;
const LEFT = 300;
const EMPTY: Measure = { text: 0, linked: 0, prose: 0, paragraphs: 0, images: 0 };

/**
 * Takes out rows of teasers for other pages: three or more siblings made alike, each with a heading or picture that is a
 * link, and a few lines of text; an `article` of this kind goes also when it stands alone. Changes `body`.
 *
 * @returns whether anything went
 */
export function* dropTeasersSteps(body: Element, sizes: Measures, marked: Marked): Generator<void, boolean> {
  const pause = pacer();
  let dropped = false;
  const drop = (el: Element): void => {
    if (marked.holds(el)) return;
    takeOut(el, 'teasers');
    dropped = true;
  };
  for (const el of otherPosts(body)) if (body.contains(el)) drop(el);
  const total = sizes.get(body)?.prose ?? 0;
  for (const [el, size] of sizes) {
    if (pause()) yield;
    if (el.localName !== 'article' || size.text > TEASER || size.linked === 0 || size.prose > total * 0.3) continue;
    if (body.contains(el) && isTeaser(el)) drop(el);
  }
  for (const [parent] of sizes) {
    if (pause()) yield;
    if (parent.childElementCount < 3 || !body.contains(parent)) continue;
    const groups = new Map<string, Element[]>();
    for (const child of parent.children) {
      if (pause()) yield;
      const size = sizes.get(child) ?? EMPTY;
      if (size.linked === 0 || size.text > TEASER || /^(?:p|h\d|tr|td|br)$/.test(child.localName)) continue;
      const key = `${child.localName} ${child.getAttribute('class')?.split(/\s+/)[0] ?? ''}`;
      const group = groups.get(key);
      if (group) group.push(child);
      else groups.set(key, [child]);
    }
    for (const group of groups.values()) {
      if (group.length < 3) continue;
      const excerpts = group.filter(isExcerpt);
      if (pause(group.length)) yield;
      if (excerpts.length >= EXCERPTS && excerpts.length >= group.length * 0.7) {
        const prose = group.reduce((n, el) => n + (sizes.get(el)?.prose ?? 0), 0);
        if (total - prose >= LEFT) for (const el of group) drop(el);
        continue;
      }
      const teasers = group.filter(isTeaser);
      if (pause(group.length)) yield;
      if (teasers.length < group.length * 0.7) continue;
      const prose = group.reduce((n, el) => n + (sizes.get(el)?.prose ?? 0), 0);
      if (prose > total * SHARE) continue;
      for (const el of group) drop(el);
    }
  }
  return dropped;
}

const PAGE = /(?:^|\s)(?:postid|page-id)-(\d{1,12})(?:\s|$)/;
const POST = /(?:^|\s)post-(\d{1,12})(?:\s|$)/;

/** WordPress numbers the post of a page on its body, and every post on its own box: one with another number is another post. */
function otherPosts(body: Element): Element[] {
  const page = PAGE.exec(body.getAttribute('class') ?? '')?.[1];
  if (!page) return [];
  const numberOf = (el: Element): string | undefined => POST.exec(el.getAttribute('class') ?? '')?.[1];
  const posts = [...body.querySelectorAll('.hentry, .type-post, .type-page')].filter(numberOf);
  const own = posts.find((el) => numberOf(el) === page);
  return own ? posts.filter((el) => numberOf(el) !== page && !el.contains(own)) : [];
}

/** A link and the beginning of a text, broken off. */
function isExcerpt(el: Element): boolean {
  const text = (el.textContent ?? '').trim();
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text.slice(-8)) && el.querySelector('a[href]') !== null;
}

/** A box whose first heading, or first picture, is a link. */
function isTeaser(el: Element): boolean {
  const heading = el.querySelector('h1, h2, h3, h4, h5, h6');
  if (heading) return heading.closest('a') !== null || linkedWhole(heading);
  const picture = el.querySelector('img');
  return picture?.closest('a') !== null && picture !== null;
}

function linkedWhole(heading: Element): boolean {
  const text = (heading.textContent ?? '').trim();
  const link = heading.querySelector('a[href]');
  return text.length > 0 && !!link && (link.textContent ?? '').trim().length >= text.length * 0.8;
}
