import { parseUrl } from '../../kit/url.ts';

const NEWEST = 'main article.markdown-body';
/** Where hosts put the rendered file; the newest first. Class names with a build hash are never matched whole. */
const RENDERED = [
  NEWEST,
  'article.markdown-body',
  '.blob-viewer[data-rich-type="markup"] .file-content',
  '.blob-viewer .file-content.md, .file-holder .file-content.md, .js-markup-content',
  '#tree-content-holder .file_content.markdown-body, .file_content.markdown-body',
  '.file-view.markup.markdown, .file-view .markup.markdown, .file-view.markdown',
  '[data-qa="bk-file__content"]',
  '.markdown-body',
];
/** One of these is in each of them: asked one by one they are looked up, asked together every element is compared with all. */
const MARKS = ['.markdown-body', '.file-content', '.js-markup-content', '.file-view', '[data-qa="bk-file__content"]'];
/** Hosts that show a repository's files as a site. */
const PAGES_HOST = /(?:^|\.)(?:github\.io|gitlab\.io|gitee\.io|codeberg\.page)$/;
const PAGES_ROOT = ['article.post', '.post', 'main', '.page-content', '.markdown-body', 'article', 'body'];
/** What Gitee shows instead of a file that its censors took down. */
const MODERATED = '内容可能含有违规信息';

/** The element of a code host's file view that holds the rendered file. */
export function renderedRoot(document: Document): Element | undefined {
  // Nearly always it is this one; a list by class is kept by the browser until the page changes.
  const first = document.getElementsByClassName('markdown-body')[0];
  if (first?.matches(NEWEST) && hasText(first)) return first;
  if (!MARKS.some((mark) => document.querySelector(mark))) return undefined;
  for (const selector of RENDERED) {
    for (const root of document.querySelectorAll(selector)) if (hasText(root)) return root;
  }
  return undefined;
}

/** Whether there are words in an element, looked at no further than the first of them: it may hold a book. */
function hasText(root: Element): boolean {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (text.nodeValue?.trim()) return true;
  return false;
}

/** Whether a site there is made of a repository. */
export function isPagesHost(url: string): boolean {
  return PAGES_HOST.test(parseUrl(url)?.hostname ?? '');
}

/** On a site made of a repository, the element that holds the page's own text. */
export function pagesRoot(document: Document, url: string): Element | undefined {
  if (!isPagesHost(url)) return undefined;
  const marked = document.querySelector('[itemprop="articleBody"]');
  for (const selector of PAGES_ROOT) {
    const root = document.querySelector(selector);
    if (root && hasText(root) && (!marked || root.contains(marked))) return root;
  }
  return undefined;
}

/**
 * Whether a live page shows Markdown as text: a raw view, a host that leaves rendering to its script, or a proxy that hands
 * on a page as Markdown. Reading it takes a parser for Markdown.
 */
export function holdsMarkdown(document: Document): boolean {
  return (
    rawText(document, document.contentType) !== undefined ||
    document.querySelector('textarea#blob_raw') !== null ||
    !!document.querySelector('pre')?.textContent?.includes('URL Source:')
  );
}

/** The text of a raw view: the one `pre` that browsers put around `text/plain`. */
export function rawText(document: Document, contentType: string): string | undefined {
  if (!/^text\/(?:plain|markdown|x-markdown)$/.test(contentType)) return undefined;
  const text = (document.querySelector('body > pre') ?? document.body)?.textContent ?? '';
  return text.trim() ? text : undefined;
}

export function isModerated(body: Element | null, url: string): boolean {
  return url.startsWith('https://gitee.com/') && !!body?.textContent?.includes(MODERATED);
}
