import { noteOutside, takeOut } from '../kit/left-out.ts';
import { shortText, textLength } from '../kit/dom.ts';
import type { Person, Sourced } from '../model/article.ts';

/** Elements in which publishing systems keep the text of an article, the surest first. */
const ROOTS = [
  '[itemprop="articleBody"]',
  '.entry-content',
  '.post-content',
  '.article-content',
  '.article-body',
  '.post_content',
  '.article__body',
  '.story-body',
  '.field-name-body',
  '.node-content',
  '#article-content',
];
/** What those systems put into it besides: sharing, related articles, likes, advertisements. */
const FURNITURE = [
  '.sharedaddy',
  '.jp-relatedposts',
  '[class*="related-posts"]',
  '[class*="relatedposts"]',
  '[id*="relatedposts"]',
  '[class*="share-buttons"]',
  '[class*="social-share"]',
  '.sd-block',
  '.post-likes-widget',
  '[class*="likes-widget"]',
  '.wpcnt',
  '.addtoany_share_save_container',
  '.post-navigation',
  '.nav-links',
  '.comments-area',
  '#comments',
  '#respond',
  '.entry-footer',
  '.entry-meta',
  '.entry-header',
  '.author-box',
  '.code-block',
  '[class^="ads_"]',
  '[class*=" ads_"]',
  '.advertisement',
  '.adsbygoogle',
  '#below_article_ad',
  '.screen-reader-text',
].join(',');

/** Characters that must stand in it; in a short file a fifth of all. */
const ENOUGH = 200;

export interface ContentRoot {
  readonly root: Element;
  readonly author?: Sourced<readonly Person[]> | undefined;
}

/**
 * Where a file holds a whole page of the original's site, the element that holds its text, without that site's furniture;
 * otherwise the file itself. What stands outside is asked for the author before it is left.
 */
export function contentRoot(body: Element): ContentRoot {
  const enough = Math.min((shortText(body, ENOUGH * 5)?.length ?? Infinity) * 0.2, ENOUGH);
  for (const selector of ROOTS) {
    const root = longest(body.querySelectorAll(selector));
    if (!root || (shortText(root, enough)?.trim().length ?? enough) < enough) continue;
    const author = selector === '[itemprop="articleBody"]' ? undefined : bylineOf(body, root);
    const picture = leadBefore(body, root);
    dropFurniture(root);
    noteOutside(root, body);
    if (picture) root.insertBefore(picture, root.firstChild);
    return { root, author };
  }
  dropFurniture(body);
  return { root: body };
}

/** Advertisements are called blocks of code as well. */
function dropFurniture(root: Element): void {
  for (const el of root.querySelectorAll(FURNITURE))
    if (
      el.localName !== 'pre' &&
      !el.closest('pre') &&
      !(/\bcode-block\b/.test(el.getAttribute('class') ?? '') && el.querySelector('pre, code'))
    )
      takeOut(el, 'around');
}

function longest(elements: NodeListOf<Element>): Element | undefined {
  if (elements.length < 2) return elements[0];
  let best: { el: Element; length: number } | undefined;
  for (const el of elements) {
    const length = textLength(el);
    if (!best || length > best.length) best = { el, length };
  }
  return best?.el;
}

/** A picture between the title and the text, in a box of its own. */
function leadBefore(body: Element, root: Element): Element | undefined {
  for (const img of body.querySelectorAll('img')) {
    if (root.contains(img)) return undefined;
    if ((root.compareDocumentPosition(img) & 2) === 0) return undefined;
    let box: Element = img;
    while (box.parentElement && box.parentElement !== body && !box.parentElement.contains(root))
      box = box.parentElement;
    return (box.textContent ?? '').trim().length < 300 ? box : undefined;
  }
  return undefined;
}

function bylineOf(body: Element, root: Element): Sourced<readonly Person[]> | undefined {
  const names = [
    ...body.querySelectorAll(
      'a[rel~="author"], a[href*="/author/"], a[href*="/authors/"], .byline a, .author-name, [itemprop="author"], .byline .author',
    ),
  ]
    .filter((el) => !root.contains(el))
    .map((el) => (el.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((n) => n && n.length < 60);
  return names.length
    ? { value: [...new Set(names)].map((name): Person => ({ name, kind: 'person' })), from: 'byline' }
    : undefined;
}
