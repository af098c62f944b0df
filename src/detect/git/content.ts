import type { Page } from '../../model/page.ts';
import { splitFrontMatter, takeShownFrontMatter, type FrontMatter } from './front-matter.ts';
import { linesOf, type Line } from './lines.ts';
import { markdownToDocument } from './markdown.ts';

/** A Markdown file in a repository, whatever the view it was found in. */
export interface Content {
  /** What the file gives, in an inert document of its own or in the page's copy. */
  readonly root: Element;
  readonly matter: FrontMatter;
  readonly lines: readonly Line[];
  /** `source`: parsed here, links and classes survive; `rendered`: what a host's sanitiser left. */
  readonly view: 'source' | 'rendered';
  readonly wrongCharset: boolean;
  readonly moderated: boolean;
}

/** Where hosts put the rendered file; the newest first. Class names with a build hash are never matched whole. */
const RENDERED = [
  'main article.markdown-body',
  'article.markdown-body',
  '.blob-viewer[data-rich-type="markup"] .file-content',
  '.blob-viewer .file-content.md, .file-holder .file-content.md, .js-markup-content',
  '#tree-content-holder .file_content.markdown-body, .file_content.markdown-body',
  '.file-view.markup.markdown, .file-view .markup.markdown, .file-view.markdown',
  '[data-qa="bk-file__content"]',
  '.markdown-body',
];
/** Hosts that show a repository's files as a site. */
const PAGES_HOST = /(?:^|\.)(?:github\.io|gitlab\.io|gitee\.io|codeberg\.page)$/;
const PAGES_ROOT = [
  '[itemprop="articleBody"]',
  'article.post',
  '.post',
  'main',
  '.page-content',
  '.markdown-body',
  'article',
  'body',
];
/** What Gitee shows instead of a file that its censors took down. */
const MODERATED = '内容可能含有违规信息';

const cache = new WeakMap<Document, Content | null>();

/** The file shown in `page`, or null when the page shows none. */
export function contentOf(page: Page): Content | null {
  let found = cache.get(page.document);
  if (found === undefined) {
    found = find(page);
    cache.set(page.document, found);
  }
  return found;
}

/** The document is another after peeling: what was found in it no longer holds. */
export function forgetContent(page: Page): void {
  cache.set(page.document, null);
}

function find(page: Page): Content | null {
  const { document } = page;
  const text = plainText(page);
  if (text !== undefined) return page.parser ? fromSource(text, page.parser) : null;

  const gitee = document.querySelector('x-textarea#blob_raw');
  if (page.parser && gitee?.textContent?.trim()) return fromSource(gitee.textContent, page.parser);

  for (const selector of RENDERED) {
    const roots = [...document.querySelectorAll(selector)];
    const root = roots.find((r) => (r.textContent ?? '').trim().length > 0);
    if (root) return fromRendered(root, roots.length > 1 ? roots : [root]);
  }
  if (document.body?.textContent?.includes(MODERATED) && /gitee/.test(page.url)) {
    return { root: document.body, matter: {}, lines: [], view: 'rendered', wrongCharset: false, moderated: true };
  }
  if (PAGES_HOST.test(hostOf(page.url))) {
    const marked = document.querySelector('[itemprop="articleBody"]');
    for (const selector of PAGES_ROOT.slice(1)) {
      const root = document.querySelector(selector);
      if (root && (root.textContent ?? '').trim() && (!marked || root.contains(marked)))
        return fromRendered(root, [root]);
    }
  }
  return null;
}

function fromRendered(root: Element, roots: readonly Element[]): Content {
  const matter = takeShownFrontMatter(root);
  const moderated =
    roots.length === 1 && (root.textContent ?? '').length < 400 && (root.textContent ?? '').includes(MODERATED);
  return { root, matter, lines: linesOf(root), view: 'rendered', wrongCharset: false, moderated };
}

function fromSource(source: string, parser: DOMParser): Content {
  const repaired = repairCharset(source);
  const { matter, rest } = splitFrontMatter(repaired ?? source);
  const root = markdownToDocument(rest, parser).body;
  return { root, matter, lines: linesOf(root), view: 'source', wrongCharset: repaired !== undefined, moderated: false };
}

/** The text of a raw view: the one `pre` that browsers put around `text/plain`. */
function plainText(page: Page): string | undefined {
  if (!/^text\/(?:plain|markdown|x-markdown)$/.test(page.contentType)) return undefined;
  const pre = page.document.querySelector('body > pre');
  const text = (pre ?? page.document.body)?.textContent ?? '';
  return text.trim() ? text : undefined;
}

/** The characters that windows-1252 has at 0x80–0x9f, in order; the five it lacks map to themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * UTF-8 that was decoded as windows-1252 (browsers do so with `text/plain` without a charset): the bytes are rebuilt and
 * decoded again. Undefined when the text is not of that kind.
 */
export function repairCharset(text: string): string | undefined {
  if (!/[ÃÂâäåæçèéïð][\u0080-\u00bf€‚-•–—˜™š›œžŸ†‡ˆ‰Š‹ŒŽƒ„…]/u.test(text.slice(0, 20_000))) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Some decoders leave 0x80–0x9f as they are.
    if (code <= 0xff) bytes[i] = code;
    else {
      const at = WINDOWS_1252.indexOf(text[i] as string);
      if (at < 0) return undefined;
      bytes[i] = 0x80 + at;
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
