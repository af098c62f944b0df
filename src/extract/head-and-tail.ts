import type { Person } from '../model/article.ts';
import type { Facts } from '../model/draft.ts';
import { bareByline, bylineOf } from '../text/byline-lines.ts';
import { openingCredits } from '../text/han-credits.ts';
import { foldName } from '../text/people.ts';
import { chineseByline, type Byline } from './chinese-byline.ts';
import { datelineOf, latinDateline, type Dateline } from './dateline.ts';
import { EDITORS_LINE, LATIN_EDITORS_LINE, NAMES_REPORTER } from '../lang/zh-reports.ts';

/** Paragraphs at the beginning in which a dateline may stand, and at the end in which an editor may. */
const HEAD = 4;
const TAIL = 4;

/** Dateline and byline leave the first paragraph and become metadata. */
export function readHead(body: Element, facts: Facts): void {
  const paragraphs: Element[] = [];
  for (let el = body.firstElementChild; el && paragraphs.length < HEAD; el = el.nextElementSibling)
    if (el.localName === 'p' || el.localName === 'blockquote') paragraphs.push(el);
  for (const p of paragraphs) {
    const text = p.textContent ?? '';
    const dateline = datelineOf(text) ?? latinDateline(text);
    if (dateline) {
      let cut = dateline.text.length;
      const byline = chineseByline(text.slice(cut), dateline.outlet);
      const inside = byline ? undefined : agencyByline(dateline);
      if (byline) {
        cut += byline.text.length;
        applyByline(facts, byline);
      } else if (inside?.authors.length) applyByline(facts, inside);
      cutText(p, cut);
      if (!p.textContent?.trim()) p.parentNode?.removeChild(p);
      facts.dateline = { value: text.slice(0, cut).trim(), from: 'dateline' };
      if (dateline.date) {
        if (facts.datePublished && facts.datePublished.value.slice(0, 10) !== dateline.date)
          facts.dateAlternatives = [...(facts.dateAlternatives ?? []), facts.datePublished];
        facts.datePublished = { value: dateline.date, from: 'dateline', quote: dateline.text };
      }
      if (dateline.outlet && !facts.publisher)
        facts.publisher = { value: { name: dateline.outlet }, from: 'dateline', quote: dateline.text };
      if (dateline.place && !facts.locationCreated)
        facts.locationCreated = { value: dateline.place, from: 'dateline', quote: dateline.text };
      return;
    }
    const byline = chineseByline(text);
    if (byline && (byline.authors.length || byline.translators.length)) {
      applyByline(facts, byline);
      cutText(p, byline.text.length);
      facts.dateline = { value: byline.text.trim(), from: 'byline' };
      if (!p.textContent?.trim()) p.parentNode?.removeChild(p);
      return;
    }
  }
  for (const p of paragraphs) {
    const text = (p.textContent ?? '').trim();
    if (text.length > 120 || /[.。!！?？]$/u.test(text)) continue;
    const notNames = facts.publisher ? [facts.publisher.value.name] : [];
    const said =
      bylineOf(text, { notNames })?.people ?? bareByline(text, false, { notNames, language: facts.inLanguage?.value });
    if (!said?.length) continue;
    const known = new Set(facts.author?.value.map((p) => foldName(p.name)));
    const same = said.every((p) => known.has(foldName(p.name)));
    if (!facts.author) facts.author = { value: said, from: 'byline', quote: text };
    else if (!same) continue;
    // The line is shown as the author; one that says more stays.
    if (text.length <= 60 && /^\p{Lu}/u.test(text) && !/\p{Script=Han}/u.test(text)) p.parentNode?.removeChild(p);
    break;
  }
}

/** `（中央社記者王小明台北21日電）`: the dateline of an agency holds its reporter. */
function agencyByline({ text, outlet }: Dateline): Byline | undefined {
  if (!NAMES_REPORTER.test(text)) return undefined;
  const placed = chineseByline(text.replace(/\s?(?:\d{1,2}月)?\d{1,2}日[^）)〕]{0,8}(?=[）)〕])/u, '報導'), outlet);
  const found = openingCredits(text);
  return found ? { text, translators: [], place: placed?.place, authors: found.authors } : placed;
}

function applyByline(facts: Facts, byline: Byline): void {
  const from = 'byline' as const;
  const quote = byline.text.trim();
  if (byline.authors.length) facts.author = { value: byline.authors, from, quote };
  else if (byline.translators.length && !facts.author) facts.author = { value: byline.translators, from, quote };
  if (byline.translators.length && byline.authors.length) facts.translator = { value: byline.translators, from, quote };
  if (byline.place) facts.locationCreated = { value: byline.place, from, quote };
}

/** The desk editor's line leaves the end of the body. */
export function readTail(body: Element, facts: Facts): void {
  const last: Element[] = [];
  for (let el = body.lastElementChild; el && last.length < TAIL; el = el.previousElementSibling)
    if (el.textContent?.trim()) last.unshift(el);
  for (let i = last.length - 1; i >= 0; i--) {
    const p = last[i] as Element;
    const lines = (p.textContent ?? '').split('\n');
    const text = (p.textContent ?? '').trim();
    if (text.length > 120 || lines.length > 3) continue;
    const found = editorsOf(text);
    if (!found) continue;
    facts.editor = { value: found.map((name): Person => ({ name, kind: 'person' })), from: 'label-line', quote: text };
    facts.editorLine = { value: text, from: 'label-line' };
    p.parentNode?.removeChild(p);
    const next = last[i + 1];
    // Label and name in two paragraphs.
    if (found.length === 0 && next && /^[\p{Script=Han}、\s]{2,12}[#＃◇]?$/u.test((next.textContent ?? '').trim())) {
      const names = namesOf(next.textContent ?? '');
      facts.editor = {
        value: names.map((name): Person => ({ name, kind: 'person' })),
        from: 'label-line',
        quote: `${text}${next.textContent ?? ''}`,
      };
      facts.editorLine = { value: `${text}${(next.textContent ?? '').trim()}`, from: 'label-line' };
      next.parentNode?.removeChild(next);
    }
    return;
  }
}

/** Names in a desk editor's line, also where another role stands before it; undefined when the line is none. */
function editorsOf(text: string): string[] | undefined {
  // bounded: 200 characters of one line.
  const m = EDITORS_LINE.exec(text.slice(0, 200));
  if (m) return namesOf(m[1] ?? '');
  const latin = LATIN_EDITORS_LINE.exec(text);
  return latin ? namesOf(latin[1] ?? '') : undefined;
}

function namesOf(text: string): string[] {
  return text
    .replace(/[）)】\]］#＃◇@“”"\d。.*\s]{1,20}$/u, '')
    .split(/[、，,]|\s{1,4}(?=\p{Script=Han})/u)
    .map((n) => n.replace(/[#＃◇]/g, '').trim())
    .filter((n) => /\p{L}/u.test(n));
}

/** Removes the first `count` characters of an element's text, leaving its elements. */
function cutText(el: Element, count: number): void {
  let left = count;
  const stack: Node[] = [...el.childNodes].reverse();
  for (let node = stack.pop(); node && left > 0; node = stack.pop()) {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      node.nodeValue = value.slice(left);
      left -= Math.min(left, value.length);
    } else for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  // What stood behind the dateline begins the paragraph now.
  let first: Node | null = el.firstChild;
  while (first && (!first.textContent || (first.nodeType === 1 && (first as Element).localName === 'br'))) {
    const next: Node | null = first.nextSibling;
    el.removeChild(first);
    first = next;
  }
  while (first?.firstChild) first = first.firstChild;
  if (first?.nodeType === 3) first.nodeValue = (first.nodeValue ?? '').replace(/^[\s\u3000]+/, '');
}
