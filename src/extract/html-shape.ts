import type { Draft, Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { languageOf, SAMPLE } from '../lang/index.ts';
import { shortText, textStart } from '../kit/dom.ts';
import { subjectLinks } from '../kit/subject-links.ts';
import { findBodySteps, trimEdgesSteps } from './body/index.ts';
import { toBlocksSteps } from './blocks.ts';
import { addUrlDate } from './date-in-url.ts';
import { signatureOf, signedBelow } from './closing-lines.ts';
import { readHead, readTail } from './head-and-tail.ts';
import { dropContents } from './idle.ts';
import type { ExtractOptions } from './index.ts';
import { endsInFullText, isPartSteps } from './parts.ts';
import { takeLead } from './lead.ts';
import { readMetadataSteps } from './metadata/index.ts';

/** A whole page of the original's site: its metadata by precedence, its body by the weight of its prose. */
export function* extractHtml(
  page: Page,
  { facts, originalUrl, copies, reposts = [] }: ExtractOptions,
): Generator<void, Draft | null> {
  const { document, url } = page;
  const trackers: string[] = [];
  const issues: Issue[] = [];
  const keywords = facts.keywords?.value ?? subjectLinks(document.body, url);
  yield;
  const metadata = yield* readMetadataSteps(document, url, copies ?? []);
  const found: Facts = { ...metadata.facts, ...facts };

  yield;
  dropContents(document.body, url);
  if (yield* isPartSteps(document, url, originalUrl)) issues.push({ code: 'part-of-series' });
  const dateOfRepost = withoutRepost(found, metadata.shownDate, reposts, document.body);

  const root = yield* findBodySteps(document.body, metadata.summaries, metadata.articleBody, metadata.heading);
  const body = yield* toBlocksSteps(root, { url, originalUrl, trackers });
  if (endsInFullText(body)) issues.push({ code: 'truncated' });
  yield* trimEdgesSteps(body, [...metadata.titles, found.headline?.value ?? ''], metadata.summaries);
  yield;
  yield;
  const lead = takeLead(body, found.headline?.value);
  readHead(body, found);
  readTail(body, found);
  dropEditor(found);
  yield;
  const signature = signatureOf(body);
  if (!found.author) found.author = signedBelow(body) ?? signature?.author;
  if (dateOfRepost && found.datePublished?.value === dateOfRepost) {
    if (signature?.date && signature.date < dateOfRepost.slice(0, 10))
      found.datePublished = { value: signature.date, from: 'byline', quote: signature.author.quote };
    else issues.push({ code: 'date-of-repost' });
  }
  const empty = shortText(body, 1) !== undefined;
  if (empty && !body.querySelector('figure')) return null;
  const language = languageOf(`${found.headline?.value ?? ''}\n${textStart(body, SAMPLE)}`);
  if (language) found.inLanguage = { value: language, from: 'text' };
  addUrlDate(found, url, issues);
  if (keywords.length) found.keywords = { value: keywords, from: 'mirror' };
  return { facts: found, body, lead, trackers, issues };
}

/**
 * What a repost's page states of itself is not the work's: its date, when an earlier one stands beside the title, and an
 * author whom the page does not show.
 *
 * @returns the date that is left when it is that of the repost
 */
function withoutRepost(
  facts: Facts,
  shownDate: string | undefined,
  reposts: NonNullable<ExtractOptions['reposts']>,
  body: Element,
): string | undefined {
  if (!reposts.length) return undefined;
  const { author } = facts;
  if (
    author &&
    STATED.test(author.from) &&
    !shows(
      body,
      author.value.map((p) => p.name),
    )
  )
    facts.author = undefined;
  const date = facts.datePublished?.value;
  if (!date || !reposts.some((r) => r.posted === date.slice(0, 10))) return undefined;
  if (!shownDate || shownDate.slice(0, 10) >= date.slice(0, 10)) return date;
  facts.datePublished = { value: shownDate, from: 'byline' };
  return undefined;
}

const STATED = /^(?:json-ld|microdata|open-graph|meta)$/;

/** Whether one of the names stands in the text that a reader sees. */
function shows(body: Element, names: readonly string[]): boolean {
  const low = names.map((n) => n.toLowerCase());
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    if (low.some((n) => text.includes(n)) && node.parentElement?.localName !== 'x-script') return true;
  }
  return false;
}

/** The desk editor signs in the head of many Chinese sites; who is named as editor below the text is not its author. */
function dropEditor(facts: Facts): void {
  const editors = new Set(facts.editor?.value.map((p) => p.name));
  if (facts.author?.from === 'meta' && facts.author.value.every((p) => editors.has(p.name))) facts.author = undefined;
}
