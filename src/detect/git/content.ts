import { finish } from '../../kit/steps.ts';
import { oneLine } from '../../kit/text.ts';
import type { Page } from '../../model/page.ts';
import { gitFile } from './address.ts';
import { dialectOf, toMarkdown } from './dialects.ts';
import { shownFrontMatter, splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { linesSteps, type Line } from './lines.ts';
import { matterParsers } from './matter-parsers.ts';
import { markdownToDocument } from './markdown.ts';
import { softBreaks } from './soft-breaks.ts';
import { isModerated, pagesRoot, rawText, renderedRoot } from './views.ts';

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

const cache = new WeakMap<Document, Content | null>();

/** The file shown in `page`, or null when the page shows none. */
export function contentOf(page: Page): Content | null {
  return finish(contentSteps(page));
}

/** Reads the file, so that `contentOf` has it at hand. */
export function* contentSteps(page: Page): Generator<void, Content | null> {
  const known = cache.get(page.document);
  if (known !== undefined) return known;
  const found = find(page);
  if (found) yield;
  const content = found && { ...found, lines: found.moderated ? [] : yield* linesSteps(found.root) };
  cache.set(page.document, content);
  return content;
}

/** The document is another after peeling: what was found in it no longer holds. */
export function forgetContent(page: Page): void {
  cache.set(page.document, null);
}

type Found = Omit<Content, 'lines'>;

function find(page: Page): Found | null {
  const { document } = page;
  const text = rawText(document, page.contentType);
  if (text !== undefined) return fromSource(text, page);

  const gitee = document.querySelector('x-textarea#blob_raw');
  const source = gitee?.textContent?.trim() ? fromSource(gitee.textContent, page) : null;
  if (source) return source;

  const root = renderedRoot(document);
  if (root) return fromRendered(root, siteMatter(document));
  if (isModerated(document.body, page.url))
    return { root: document.body, matter: [], view: 'rendered', wrongCharset: false, moderated: true };
  const site = pagesRoot(document, page.url);
  return site ? fromRendered(site, siteMatter(document)) : null;
}

/** What a site generator made of the front matter it consumed: the microdata of a post (schema.org/BlogPosting). */
function siteMatter(document: Document): FrontMatter {
  const post = document.querySelector('[itemtype$="schema.org/BlogPosting"]');
  const at = (name: string) => post?.querySelector(`[itemprop~="${name}"]`);
  const found = {
    title: oneLine(at('headline')?.textContent, 300),
    author: oneLine(at('author')?.textContent, 100),
    date: oneLine(at('datePublished')?.getAttribute('datetime') ?? at('datePublished')?.textContent, 60),
  };
  return Object.entries(found).flatMap(([key, value]) => (value ? [{ path: [key], value }] : []));
}

function fromRendered(root: Element, given: FrontMatter = []): Found {
  const shown = shownFrontMatter(root, matterParsers);
  if (shown) shown.element.parentNode?.removeChild(shown.element);
  softBreaks(root);
  return { root, matter: shown?.matter ?? given, view: 'rendered', wrongCharset: false, moderated: false };
}

function fromSource(source: string, page: Page): Found | null {
  const repaired = repairCharset(source);
  const { matter, rest } = splitFrontMatter(repaired ?? source, matterParsers);
  const dialect = dialectOf(source, gitFile(page.url)?.path);
  const root = markdownToDocument(toMarkdown(rest, dialect), page)?.body;
  if (!root) return null;
  softBreaks(root);
  return { root, matter, view: 'source', wrongCharset: repaired !== undefined, moderated: false };
}

/** The characters that windows-1252 has at 0x80–0x9f, in order; the five it lacks map to themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * UTF-8 that was decoded as windows-1252 (browsers do so with `text/plain` without a charset): the bytes are rebuilt and
 * decoded again. Undefined when the text is not of that kind.
 */
function repairCharset(text: string): string | undefined {
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
