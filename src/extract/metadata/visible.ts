import type { Person } from '../../model/article.ts';
import { pacer } from '../../kit/steps.ts';
import { bylinePattern, bylineWords } from '../../text/byline-words.ts';
import { bareByline, bylineOf } from '../../text/byline-lines.ts';
import { datesIn, readDate, type DateOptions } from '../../text/dates.ts';
import { fieldsOf } from '../../text/fields.ts';
import { closingCredits, openingCredits } from '../../text/han-credits.ts';
import { isPlainName } from '../../text/han-names.ts';
import { isOutlet, outletBesideDate, outletIn, withoutHosts } from '../../text/outlets.ts';
import { foldName, readPeople } from '../../text/people.ts';
import { markedDate } from './marked-date.ts';
import { isOutside, markedPeople, type MarkedOptions } from './marked-people.ts';
import { signatureOf } from './signature.ts';
import { linesSteps, wordsOf, type PageLine } from './page-lines.ts';

/** What the page shows of author, outlet and date. */
export interface Visible {
  readonly authors: readonly Person[];
  /** Whether a label, a preposition or a job says that they wrote it. */
  readonly labelled: boolean;
  /** The line that says so. */
  readonly quote?: string | undefined;
  /** Who is named as editor: no author. */
  readonly editors: readonly string[];
  /** The outlet that the page names as the source. */
  readonly outlet?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
}

export interface VisibleOptions extends MarkedOptions, DateOptions {
  readonly headline?: string | undefined;
}

/** Lines after the title and before it that may speak of the article. */
const AFTER = 40;
const BEFORE = 8;
/** Paragraphs that may stand between the title and the byline. */
const STANDFIRSTS = 2;
/** Paragraphs at the beginning that may open with their reporters. */
const OPENINGS = 3;
/** Rights, not publication. */
const RIGHTS = /©|copyright|\(c\)|all rights/i;

/**
 * Author, editors, outlet and dates in the lines around the title and at the end of the text. What a line says in
 * so many words comes first, then what class names mark, then what its form alone tells.
 *
 * @param body of the page, before anything is taken out
 * @param title the element that shows the title, when one does
 */
export function* visibleFactsSteps(
  body: Element,
  title: Element | undefined,
  options: VisibleOptions,
): Generator<void, Visible> {
  const lines = yield* linesSteps(body);
  const at = titleAt(lines, title, options.headline);
  const stands = (line: PageLine): boolean => !isOutside(holderOf(line), body, title);
  const found: Found = { authors: [], editors: [], labelled: false };
  const near: { line: PageLine; bare: boolean }[] = [];
  let paragraphs = 0;
  for (const line of lines.slice(at + 1, at + 1 + AFTER)) {
    const prose = isProse(line.text);
    if (prose && ++paragraphs > STANDFIRSTS + 1) break;
    near.push({ line, bare: paragraphs === 0 });
  }
  const before = lines.slice(Math.max(0, at - BEFORE), Math.max(0, at)).reverse();
  for (const line of before) near.push({ line, bare: false });
  for (const [i, { line }] of near.entries()) {
    if (!stands(line)) continue;
    if (isProse(line.text)) readOpening(line.text, found);
    else readLine(line, near[i + 1]?.line.text, found, options);
    const closing = found.labelled || line.text.length < 12 ? undefined : closingCredits(line.text);
    if (closing?.labelled) take(closing.authors, line.text.slice(-80), found);
  }
  if (!found.authors.length) {
    const marked = markedPeople(body, title, options);
    if (marked.people.length) Object.assign(found, { authors: marked.people, quote: marked.quote });
  }
  yield;
  const first = near.findIndex(({ bare }, i) => !bare && i < near.length - before.length);
  const rest = lines.slice(at + 1 + (first < 0 ? near.length - before.length : first));
  yield* readEndSteps(rest, stands, found, options);
  const isNear = near.map(({ line }) => datesIn(withoutHosts(line.text)).length > 0 || isOutlet(line.text));
  const beside = (i: number): boolean => !!(isNear[i] || isNear[i - 1] || isNear[i + 1]);
  if (!found.authors.length) {
    for (const [i, { line, bare }] of near.entries()) {
      const people = bare && stands(line) ? bareByline(line.text, beside(i), options) : undefined;
      const kept = people?.filter(
        (p) => !found.editors.includes(p.name) && foldName(p.name) !== foldName(found.outlet ?? ''),
      );
      if (!kept?.length) continue;
      Object.assign(found, { authors: kept, quote: line.text });
      break;
    }
  }
  for (const [i, { line, bare }] of near.entries()) {
    if (found.outlet || !bare || line.text.length > 80 || !stands(line)) continue;
    // `X／临江晨报`: the reporter's paper.
    const [, paper = ''] = /^\p{Script=Han}{2,4}\s?[/／]\s?(\S{3,12})$/u.exec(line.text) ?? [];
    found.outlet = outletBesideDate(line.text) ?? [line.text, paper].find((words) => beside(i) && isOutlet(words));
  }
  const shown = found.labelledDate ?? found.plainDate;
  return { ...found, datePublished: shown ?? markedDate(body, title, options) };
}

interface Found {
  authors: readonly Person[];
  editors: string[];
  labelled: boolean;
  quote?: string | undefined;
  outlet?: string | undefined;
  labelledDate?: string | undefined;
  plainDate?: string | undefined;
  dateModified?: string | undefined;
}

/**
 * The place of the title among the lines; -1 when it is not shown. Pages repeat it in bars and boxes: the one that a date
 * follows is meant.
 */
function titleAt(lines: readonly PageLine[], title: Element | undefined, headline: string | undefined): number {
  const shown = title ? lines.findLastIndex((l) => title === l.element || title.contains(l.element)) : -1;
  const wanted = foldName(lines[shown]?.text ?? headline ?? '');
  if (wanted.length < 4) return shown;
  const dated = (at: number): boolean =>
    lines.slice(at + 1, at + 7).some((l) => l.text.length < 120 && datesIn(withoutHosts(l.text)).length > 0);
  const first = shown >= 0 && dated(shown) ? shown : -1;
  if (first >= 0) return first;
  const same = lines.flatMap((l, i) => (l.text.length < 300 && foldName(l.text) === wanted ? [i] : []));
  const place = same.find(dated) ?? (shown >= 0 ? shown : same[0]);
  if (place !== undefined) return place;
  // What is said of the page may be no words on it: its one heading then is the article's.
  const headings = lines.flatMap((l, i) => (l.element.closest('h1') ? [i] : []));
  return new Set(headings.map((i) => lines[i]?.element.closest('h1'))).size === 1 ? (headings.at(-1) ?? -1) : -1;
}

/** The element that holds the whole line: a badge at its beginning says nothing of the rest. */
function holderOf({ element, text }: PageLine): Element {
  const inline = /^(?:span|a|b|i|em|strong|small)$/.test(element.localName);
  return inline && element.parentElement && wordsOf(element, 200).length < Math.min(text.length, 200) / 2
    ? element.parentElement
    : element;
}

/** A paragraph of the text, not a line about it. */
function isProse(text: string): boolean {
  if (text.length > 160) return true;
  return /\p{Script=Han}/u.test(text)
    ? text.length > 45 && /[。！？]/.test(text)
    : text.length > 110 || (text.length > 70 && /\p{Ll}[.!?](?:\s|$)/u.test(text));
}

/** The labelled parts of a line, its byline and its dates. */
function readLine(line: PageLine, next: string | undefined, found: Found, options: VisibleOptions): void {
  const { text } = line;
  if (text.length > 200) return;
  const fields = fieldsOf(text);
  for (const field of fields) {
    if (field.kind === 'editor') found.editors.push(...readPeople(field.value, { marked: true }).map((p) => p.name));
    else if (field.kind === 'source' || field.kind === 'original')
      found.outlet ??= /https?:/.test(field.value)
        ? undefined
        : outletIn(field.value || (next && next.length <= 20 ? next : ''));
  }
  if (!found.labelled) {
    // A line that holds only a label ("By") labels the line below it.
    const opens = fields.length === 1 && fields[0]?.kind === 'author' && !fields[0].value;
    const alone = (opens || bylineWords('start').has(text.toLowerCase())) && !!next && next.length <= 60;
    const byline = bylineOf(alone ? `${text} ${next}` : text, options);
    if (byline?.people.length) {
      Object.assign(found, { authors: byline.people, labelled: true, quote: text });
    }
  }
  readDates(line, fields, found, options);
}

function readDates(line: PageLine, fields: ReturnType<typeof fieldsOf>, found: Found, options: VisibleOptions): void {
  const text = withoutHosts(line.text);
  if (RIGHTS.test(text)) return;
  const dates = datesIn(text, options).filter((d) => d.date.length >= 10);
  for (const { date, start } of dates) {
    const kind = fields.findLast((f) => f.start <= start)?.kind;
    const day = date.slice(0, 10);
    if (kind === 'updated') found.dateModified ??= day;
    else if (kind === 'date') found.labelledDate ??= day;
    // A day in a table of facts is one of them: a birth, a foundation.
    else if (text.length <= 120 && !line.element.closest('tr')?.querySelector('th')) found.plainDate ??= day;
  }
  if (dates.length || found.plainDate) return;
  // "2 hours ago" has its day in the markup alone.
  const time = line.element.closest('time') ?? line.element.querySelector('time');
  const machine =
    time && text.length <= 60 && !fields.some((f) => f.kind === 'updated')
      ? readDate(time.getAttribute('datetime') ?? undefined, options)
      : undefined;
  if (machine) found.plainDate = machine;
}

function readOpening(text: string, found: Found): void {
  if (found.labelled) return;
  const opening = openingCredits(text);
  if (!opening?.authors.length) return;
  Object.assign(found, { authors: opening.authors, labelled: true, quote: text.slice(0, 80) });
}

/** `来源：中国日报网 X 编辑：Y`: who writes stands behind the outlet. */
function authorsBesideOutlet(fields: ReturnType<typeof fieldsOf>): readonly Person[] {
  const at = fields.findIndex((f) => f.kind === 'source');
  const [outlet = '', ...names] = (fields[at]?.value ?? '').trim().split(/[\s\u3000]+/);
  const named = fields[at + 1]?.kind === 'editor' && isOutlet(outlet) && names.length > 0 && names.length <= 3;
  return named && names.every((n) => /^\p{Script=Han}{2,3}$/u.test(n))
    ? names.map((name) => ({ name, kind: 'person' }))
    : [];
}

/** The words that begin a byline, at the start of a line. */
const LEAD = (): RegExp => bylinePattern('start', 'end', (all) => new RegExp(`^\\W{0,4}(?:${all})[:\\s]`, 'iu'));

/** Lines below the head: credits of their own, and brackets that end a paragraph. */
function* readEndSteps(
  lines: readonly PageLine[],
  stands: (line: PageLine) => boolean,
  found: Found,
  options: VisibleOptions,
): Generator<void> {
  let last: PageLine | undefined;
  let alone: { line: PageLine; authors: readonly Person[] } | undefined;
  let signed: { line: PageLine; authors: readonly Person[] } | undefined;
  let paragraphs = 0;
  const pause = pacer();
  for (const line of lines) {
    if (pause(2)) yield;
    const { text } = line;
    const signature = last && signatureOf(line, options);
    if (signature) signed ??= { line, authors: signature };
    if (isProse(text)) {
      last = line;
      signed = undefined;
      if (++paragraphs <= OPENINGS && stands(line)) readOpening(text, found);
      // A name alone in the last bracket of a paragraph: of several such the last one.
      const closing = /[)）]\s?$/.test(text.slice(-3)) ? closingCredits(text) : undefined;
      if (closing?.authors.every((p) => isPlainName(p.name, true))) alone = { line, authors: closing.authors };
    }
    if (text.length > 90) {
      const closing = !found.labelled && /[)）】\]〕]\s?$/.test(text.slice(-6)) ? closingCredits(text) : undefined;
      if (closing?.labelled && stands(line)) take(closing.authors, text.slice(-80), found);
      continue;
    }
    const fields = fieldsOf(text);
    if (!fields.length && (found.labelled || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) && !LEAD().test(text))
      continue;
    if (!stands(line)) continue;
    for (const field of fields) {
      if (field.kind === 'editor') found.editors.push(...readPeople(field.value, { marked: true }).map((p) => p.name));
      else if (field.kind === 'source' && !/https?:/.test(field.value) && /\p{Script=Han}/u.test(field.label))
        found.outlet ??= outletIn(field.value);
    }
    if (!found.labelled && stands(line)) take(authorsBesideOutlet(fields), text, found);
    if (found.labelled) continue;
    const byline = closingCredits(text) ?? bylineOf(text, options);
    if (byline && 'authors' in byline) {
      if (byline.labelled || (last && !found.authors.length)) take(byline.authors, text, found);
    } else if (byline && !found.authors.length) take(byline.people, text, found);
  }
  if (last && !found.authors.length && stands(last)) {
    const closing = closingCredits(last.text);
    if (closing) take(closing.authors, last.text.slice(-80), found);
  }
  signed ??= last && { line: last, authors: signatureOf(last, options) ?? [] };
  if (!found.authors.length && signed?.authors.length && stands(signed.line))
    take(signed.authors, signed.line.text.slice(-80), found);
  if (!found.authors.length && alone && stands(alone.line)) take(alone.authors, alone.line.text.slice(-80), found);
}

function take(authors: readonly Person[], quote: string, found: Found): void {
  const people = authors.filter((p) => !found.editors.includes(p.name));
  if (!people.length) return;
  Object.assign(found, { authors: people, labelled: true, quote });
}
