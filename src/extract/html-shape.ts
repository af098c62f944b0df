import type { Draft, Facts } from '../model/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Page } from '../model/page.ts';
import { languageOf } from '../lang/index.ts';
import { subjectLinks } from '../kit/subject-links.ts';
import { findBody, trimEdges } from './body/index.ts';
import { toBlocks } from './blocks.ts';
import { addUrlDate } from './date-in-url.ts';
import { readHead, readTail } from './head-and-tail.ts';
import { dropContents } from './idle.ts';
import type { ExtractOptions } from './index.ts';
import { takeLead } from './lead.ts';
import { readMetadata } from './metadata/index.ts';

/** A whole page of the original's site: its metadata by precedence, its body by the weight of its prose. */
export function extractHtml(page: Page, { facts, originalUrl, copies }: ExtractOptions): Draft | null {
  const { document, url } = page;
  const trackers: string[] = [];
  const issues: Issue[] = [];
  const keywords = facts.keywords?.value ?? subjectLinks(document.body, url);
  const metadata = readMetadata(document, url, copies ?? []);
  const found: Facts = { ...metadata.facts, ...facts };

  dropContents(document.body, url);
  const root = findBody(document.body);
  const body = toBlocks(root, { url, originalUrl, trackers });
  trimEdges(body, [...metadata.titles, found.headline?.value ?? ''], metadata.summaries);
  const lead = takeLead(body, found.headline?.value);
  readHead(body, found);
  readTail(body, found);
  dropEditor(found);
  const text = body.textContent ?? '';
  if (!text.trim() && !body.querySelector('figure')) return null;
  const language = languageOf(`${found.headline?.value ?? ''}\n${text}`);
  if (language) found.inLanguage = { value: language, from: 'text' };
  addUrlDate(found, url, issues);
  if (keywords.length) found.keywords = { value: keywords, from: 'mirror' };
  return { facts: found, body, lead, trackers, issues };
}

/** The desk editor signs in the head of many Chinese sites; who is named as editor below the text is not its author. */
function dropEditor(facts: Facts): void {
  const editors = new Set(facts.editor?.value.map((p) => p.name));
  if (facts.author?.from === 'meta' && facts.author.value.every((p) => editors.has(p.name))) facts.author = undefined;
}
