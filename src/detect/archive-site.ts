/** Sites that keep other people's articles against their disappearance, usually built by a static site generator. */
import { meta, shortText, textEnd } from '../kit/dom.ts';
import { pacer } from '../kit/steps.ts';
import { parseUrl } from '../kit/url.ts';
import type { Page } from '../model/page.ts';
import { once } from './once.ts';
import type { SourceLine } from './source-line.ts';
import { KEEPS, NOTICE } from '../lang/keepers.ts';

const STATIC_HOST =
  /(?:^|\.)(?:github\.io|gitlab\.io|gitee\.io|codeberg\.page|pages\.dev|netlify\.app|vercel\.app|web\.app|surge\.sh|onrender\.com|neocities\.org|bitbucket\.io|sourceforge\.io)$/;
const GENERATOR =
  /\b(?:Jekyll|Hugo|Hexo|VuePress|VitePress|Docusaurus|Gatsby|Eleventy|Zola|Pelican|MkDocs|Next\.js|Gridea|Astro)\b/i;

/** A repository's file shown with the host's default theme is no site of its own. */
export function mayBeArchiveSite({ document }: Page): boolean {
  return document.querySelector('.markdown-body') === null;
}

/** Is the page of such a site? The label before the text, and the site's make or its own word about keeping. */
export function isArchiveSite(page: Page, line: SourceLine): boolean {
  if (line.form !== 'label' || !mayBeArchiveSite(page)) return false;
  const made = !!makerOf(page);
  return made || (/\p{Script=Han}/u.test(line.quote) && keepsOthers(page));
}

/** Whether its foot or its address says so. */
const keepsOthers = once(
  ({ document, url }) =>
    /\/(?:archives?|backup|mirror|cundang|terminus)\b/i.test(url) || KEEPS.test(textEnd(document.body, 6000)),
);

/** What the site is made with or where it lives, when that is a generator or a host of static sites. */
export function makerOf({ document, url }: Page): string | undefined {
  const generator = meta(document, 'generator');
  if (generator && GENERATOR.test(generator)) return generator;
  // Some sign in a comment of the head instead.
  for (const node of document.head.childNodes)
    if (node.nodeType === 8 && /Jekyll SEO tag|Hugo|Hexo/.test((node.nodeValue ?? '').slice(0, 200)))
      return node.nodeValue?.trim();
  const host = parseUrl(url)?.hostname ?? '';
  return STATIC_HOST.test(host) ? host : undefined;
}

/** Takes the keeper's notices and rows of buttons off the page. */
export function* removeNoticesSteps(document: Document): Generator<void> {
  const pause = pacer();
  for (const element of document.querySelectorAll('p, div, span, font, li, small, footer, section, a')) {
    if (pause(5)) yield;
    const text = shortText(element, 320)?.trim();
    if (text && NOTICE.test(text)) element.remove();
  }
  for (const element of document.querySelectorAll('.social-share, .pagination, .share, .post-nav, .post-copyright'))
    element.remove();
}
