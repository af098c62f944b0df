import { takeOut } from '../kit/left-out.ts';
import { shortText, textStart } from '../kit/dom.ts';
import { bare } from '../kit/text.ts';
import type { Draft, Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { furnitureOf } from '../lang/furniture.ts';
import { languageOf, SAMPLE } from '../lang/index.ts';
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
  readTail(body, found);
  yield;
  const language = languageOf(`${found.headline?.value ?? ''}\n${proseOf(body) || textStart(body, SAMPLE)}`);
  if (language) found.inLanguage = { value: language, from: 'text' };
  found.publisher ??= outletOfHost(page.url);
  addUrlDate(found, page.url, issues);
  if (keywords.length) found.keywords = { value: keywords, from: 'mirror' };
  const empty = shortText(body, 1) !== undefined;
  if (empty && !body.querySelector('figure')) return null;
  if (!found.headline) {
    const heading = body.querySelector('h2, h3');
    if (heading?.textContent) found.headline = { value: heading.textContent, from: 'heading' };
  }
  return { facts: found, body, lead, trackers, issues };
}

/** The text, as much of it as tells its language, without its listings, whose words are no language of people. */
function proseOf(body: Element): string {
  const parts: string[] = [];
  for (let el = body.firstElementChild, length = 0; el && length < SAMPLE; el = el.nextElementSibling) {
    if (el.localName === 'pre') continue;
    const text = el.textContent ?? '';
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
}

/** A list of other articles under a heading that says so, at the end. */
function dropRelated(body: Element): void {
  for (const el of [...body.children].slice(-12)) {
    if (furnitureOf(el.textContent ?? '') !== 'related') continue;
    const list = el.nextElementSibling;
    if (list && /^(?:ul|ol)$/.test(list.localName)) takeOut(list, 'related');
    else if (list) continue;
    takeOut(el, 'related');
  }
}

/** A heading at the beginning that repeats the headline. */
function dropTitle(body: Element, headline: string | undefined): void {
  const first = body.firstElementChild;
  if (first && headline && /^h[2-6]$/.test(first.localName) && bare(first.textContent ?? '') === bare(headline))
    takeOut(first, 'metadata');
}
