import { bare } from '../kit/text.ts';
import type { Draft, Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { languageOf } from '../lang/index.ts';
import { subjectLinks } from '../kit/subject-links.ts';
import { toBlocksSteps } from './blocks.ts';
import { contentRoot } from './content-root.ts';
import { addUrlDate } from './date-in-url.ts';
import { readHead, readTail } from './head-and-tail.ts';
import { dropContents } from './idle.ts';
import type { ExtractOptions } from './index.ts';
import { takeLead } from './lead.ts';
import { outletOfHost } from './outlets.ts';

/** A document whose body is the article and little else. Null when no text is left. */
export function* extractArticle(page: Page, { facts, originalUrl }: ExtractOptions): Generator<void, Draft | null> {
  const trackers: string[] = [];
  const issues: Issue[] = [];
  const keywords = facts.keywords?.value ?? subjectLinks(page.document.body, page.url);
  yield;
  dropContents(page.document.body, page.url);
  yield;
  const { root, author: sourceAuthor } = contentRoot(page.document.body);
  yield;
  const body = yield* toBlocksSteps(root, { url: page.url, originalUrl, trackers });
  yield;
  dropRelated(body);
  const lead = takeLead(body, facts.headline?.value);
  dropTitle(body, facts.headline?.value);

  const found: Facts = { ...facts };
  if (sourceAuthor && (!found.author || found.author.from === 'front-matter')) found.author = sourceAuthor;
  yield;
  readHead(body, found);
  yield;
  readTail(body, found);
  yield;
  const text = body.textContent ?? '';
  const language = languageOf(`${found.headline?.value ?? ''}\n${proseOf(body) || text}`);
  if (language) found.inLanguage = { value: language, from: 'text' };
  found.publisher ??= outletOfHost(page.url);
  addUrlDate(found, page.url, issues);
  if (keywords.length) found.keywords = { value: keywords, from: 'mirror' };
  if (!text.trim() && !body.querySelector('figure')) return null;
  if (!found.headline) {
    const heading = body.querySelector('h2, h3');
    if (heading?.textContent) found.headline = { value: heading.textContent, from: 'heading' };
  }
  return { facts: found, body, lead, trackers, issues };
}

/** The text without its listings, whose words are no language of people. */
function proseOf(body: Element): string {
  return [...body.children].flatMap((el) => (el.localName === 'pre' ? [] : [el.textContent ?? ''])).join('\n');
}

/** A list of other articles under a heading that says so, at the end. */
function dropRelated(body: Element): void {
  for (const el of [...body.children].slice(-12)) {
    if (
      !/^(?:related (?:posts|articles|stories)|you may also like|read more|相关(?:文章|新闻|阅读|报道)|相關(?:文章|新聞|閱讀|報導)|延伸(?:阅读|閱讀)|похожие статьи|artigos relacionados)[:：]?$/i.test(
        (el.textContent ?? '').trim(),
      )
    )
      continue;
    const list = el.nextElementSibling;
    if (list && /^(?:ul|ol)$/.test(list.localName)) list.parentNode?.removeChild(list);
    else if (list) continue;
    el.parentNode?.removeChild(el);
  }
}

/** A heading at the beginning that repeats the headline. */
function dropTitle(body: Element, headline: string | undefined): void {
  const first = body.firstElementChild;
  if (first && headline && /^h[2-6]$/.test(first.localName) && bare(first.textContent ?? '') === bare(headline))
    body.removeChild(first);
}
