import { pacer } from '../../kit/steps.ts';
import type { EntityType } from '../../model/entity.ts';
import { gazetteer, type Entry } from '../gazetteer.ts';
import { glosses, typeOfLatin, type Gloss } from '../gloss.ts';
import { overlapping, withoutOverlap, type Span } from '../span.ts';
import { bodies } from './bodies.ts';
import { candidateSteps, type Candidate } from './candidates.ts';
import { latinInHan } from './latin-in-han.ts';
import { places } from './places.ts';
import { nicknames, programmes, quotedTerms, titled } from './quoted.ts';
import { repeatedNames } from './repeated.ts';
import { rowsOfOneKind, shares } from './lists.ts';
import { shortForms } from './short-forms.ts';
import { latticeSteps, segmentSteps, type Token } from './segment.ts';
import { typeOfForeign } from './foreign.ts';
import { glossedNames, glossedPersons, listedFirms } from './glossed.ts';
import { TITLES_AFTER } from './contexts.ts';
import { eventsByDay } from './days.ts';
import { eventsAndWorks, eventsByNumber } from './events.ts';
import { BARE_BODY } from './suffixes.ts';

/** What the rules read in a Chinese text. */
export interface Reading {
  readonly spans: readonly Span[];
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
}

/**
 * What rules and lists find in a Chinese text, without dates. `text` is folded to simplified script; `dates` are
 * stretches already read; `known` are names from outside the text (editors' tags).
 */
export function* ruleSteps(
  text: string,
  dates: readonly Span[],
  known: ReadonlyMap<string, Entry>,
): Generator<void, Reading> {
  const list = gazetteer();
  const quotes = titled(text);
  const pairs = glosses(text);
  const fixed = [...dates, ...quotes.map((q) => ({ start: q.start, end: q.end }))].sort((a, b) => a.start - b.start);
  const candidates = yield* candidateSteps(text);
  const pieces = yield* latticeSteps(text, list, candidates, fixed);
  const first = yield* segmentSteps(pieces, known);
  const own = new Map(known);
  yield* learnSteps(first, text, pairs, own);
  for (const name of glossedPersons(text, pairs)) if (!own.has(name)) own.set(name, { type: 'person', id: name });
  for (const [name, entry] of repeatedNames(first, text)) if (!own.has(name)) own.set(name, entry);
  yield;
  const tokens = yield* segmentSteps(pieces, own);
  const counts = counter(text);
  const regions = places(tokens, text);
  yield;
  const joined = inOnePiece(tokens, regions, text);
  const spans: Span[] = [
    ...quotes,
    ...quotedTerms(text),
    ...nicknames(text),
    ...programmes(text),
    ...glossedNames(text, tokens, pairs),
    ...listedFirms(text, tokens),
  ];
  yield;
  for (const found of [bodies(joined, counts), regions]) for (const span of found) spans.push(span);
  yield;
  for (const found of [eventsAndWorks(tokens, counts), eventsByNumber(text), eventsByDay(text)])
    for (const s of found) spans.push(s);
  yield;
  for (const t of tokens) {
    const firm =
      t.entry?.type === 'organization'
        ? /^(?:集团有限公司|股份有限公司|集团|控股|有限公司)/.exec(text.slice(t.end, t.end + 6))?.[0]
        : undefined;
    if (t.entry)
      spans.push({
        start: t.start,
        end: t.end + (firm?.length ?? 0),
        type: t.entry.type,
        evidence: own.has(t.text) && !list.han.has(t.text) ? 'repeated' : 'list',
        id: t.entry.id,
      });
    else if (t.candidate && acceptable(t.candidate)) {
      // A firm that no title makes a person: 益普索|公司.
      const firm =
        t.candidate.kind === 'chinese' && t.candidate.context < 4
          ? /^(?:股份有限公司|有限公司|集团公司|公司|集团|银行|大学|医院)/.exec(text.slice(t.end, t.end + 6))?.[0]
          : undefined;
      const type = firm ? 'organization' : t.candidate.kind === 'foreign' ? typeOfForeign(text, t.candidate) : 'person';
      if (type)
        spans.push({
          start: t.start,
          end: t.end + (firm?.length ?? 0),
          type,
          evidence: t.candidate.kind === 'dotted' ? 'dotted' : 'pattern',
          id: t.text,
        });
    }
  }
  yield;
  for (const span of latinInHan(text, list.latin, counts)) spans.push(span);
  yield;
  const brackets = pairs.map((g) => ({ start: g.at, end: g.end }));
  const meets = overlapping(brackets);
  const outside = spans.filter((s) => !meets(s).some((b) => !(s.start >= b.start && s.type === 'work')));
  metonyms(text, outside);
  yield;
  const rows = [...rowsOfOneKind(text, withoutOverlap(outside, dates)), ...shares(text)];
  yield;
  const inRows = new Set(rows.map((r) => `${r.start} ${r.end}`));
  const kept = withoutOverlap([...outside.filter((s) => !inRows.has(`${s.start} ${s.end}`)), ...rows], dates);
  yield;
  const taken = [...dates, ...brackets.map((b) => ({ ...b, type: 'work' as const, evidence: '' }))];
  for (const span of repeats(text, kept, taken)) kept.push(span);
  yield;
  for (const span of shortForms(text, kept, dates)) kept.push(span);
  return { spans: [...kept, ...glossSpans(pairs, kept, text)], tokens, candidates };
}

const SEAT = /^(?:白宫|中南海|青瓦台|爱丽舍宫|国会山|总统府|唐宁街)$/;
const SPEAKS =
  /^(?:的?(?:发言人|官员|新闻秘书|幕僚长|办公厅|国家安全|声明|高级|顾问|通讯主任|首席|方面|团队|律师)|表示|说|称|宣布|回应|呼吁|强调|认为|指出|警告|拒绝|证实|否认|正在|希望|计划|决定)/;

/** Seats of power that mostly act in this text stand for those who sit there. */
function metonyms(text: string, spans: Span[]): void {
  for (const seat of new Set(
    spans
      .filter((s) => s.type === 'place')
      .map((s) => text.slice(s.start, s.end))
      .filter((f) => SEAT.test(f)),
  )) {
    const all = spans.filter((s) => text.slice(s.start, s.end) === seat);
    if (all.filter((s) => SPEAKS.test(text.slice(s.end, s.end + 6))).length * 2 < all.length) continue;
    const seats = new Set(all);
    for (const [i, s] of spans.entries()) if (seats.has(s)) spans[i] = { ...s, type: 'organization', id: seat };
  }
}

/** The tokens with every place as one listed token, so that bodies can begin with it. */
function inOnePiece(tokens: readonly Token[], regions: readonly Span[], text: string): Token[] {
  const widest = withoutOverlap(regions);
  const out: Token[] = [];
  let r = 0;
  for (const t of tokens) {
    while (r < widest.length && (widest[r] as Span).end <= t.start) r += 1;
    const region = widest[r];
    if (!region || t.end <= region.start) out.push(t);
    else if (t.start === region.start)
      out.push({
        start: region.start,
        end: region.end,
        text: text.slice(region.start, region.end),
        pos: 'x',
        entry: { type: 'place', id: text.slice(region.start, region.end) },
      });
  }
  return out;
}

/** Further places where titles in 《》 stand without them, and bodies go by their kind alone (海军 after 美国海军). */
function repeats(text: string, kept: readonly Span[], taken: readonly Span[]): Span[] {
  const wanted = new Map<string, Span>();
  const clash = new Set<string>();
  for (const s of kept) {
    const form = text.slice(s.start, s.end);
    if (s.type === 'work' && /^《.{4,}》$/.test(form)) wanted.set(form.slice(1, -1), { ...s, id: form.slice(1, -1) });
    if (s.type !== 'organization') continue;
    for (let n = 5; n >= 2; n -= 1) {
      const tail = form.slice(-n);
      if (n >= form.length || !BARE_BODY.has(tail)) continue;
      const known = wanted.get(tail);
      if (known && known.id !== (s.id ?? form)) clash.add(tail);
      else wanted.set(tail, { ...s, id: s.id ?? form });
      break;
    }
  }
  const found: Span[] = [];
  for (const [form, span] of wanted) {
    if (clash.has(form) || /^(?:政府|议会|法院|警方|大学)$/.test(form)) continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (
        /[一-鿿]/.test(text[at - 1] ?? '') &&
        /^(?:看守所|派出所|使馆|海军|陆军|空军)$/.test(form) &&
        /[该驻各]/.test(text[at - 1] ?? '')
      )
        continue;
      found.push({ ...span, start: at, end: at + form.length, evidence: 'repeated' });
    }
  }
  return withoutOverlap(found, [...kept, ...taken]);
}

function acceptable(c: Candidate): boolean {
  if (c.kind === 'dotted') return true;
  if (c.kind === 'foreign') return (c.support >= 3 && c.support + c.margin / 2 >= 4) || c.margin >= 6;
  // Characters that hardly stand together but in a name need nothing around them; ordinary words need much.
  if (c.margin < -5) return c.context >= (c.margin < -8 ? 9 : 5.5);
  return c.context >= 4 || c.margin >= 3.2 || (c.context >= 1 && c.support + c.margin / 2 >= 4);
}

/** How often a stretch stands in the text, counted up to `most`. */
function counter(text: string, most = 50): (part: string) => number {
  const known = new Map<string, number>();
  return (part) => {
    let n = known.get(part);
    if (n !== undefined) return n;
    n = 0;
    for (let at = text.indexOf(part); at >= 0 && n < most; at = text.indexOf(part, at + part.length)) n += 1;
    known.set(part, n);
    return n;
  };
}

/** Names of the article itself: full names give their short forms, glossed and sure names hold in the whole text. */
function* learnSteps(
  tokens: readonly Token[],
  text: string,
  pairs: readonly Gloss[],
  own: Map<string, Entry>,
): Generator<void> {
  const count = counter(text, Infinity);
  const glossed = new Map(pairs.map((p) => [p.at, p]));
  const add = (name: string, entry: Entry) => {
    if (!own.has(name)) own.set(name, entry);
  };
  const pause = pacer();
  for (const t of tokens) {
    if (pause(2)) yield;
    const c = t.candidate;
    if (!c || !acceptable(c)) continue;
    const gloss = glossed.get(c.end);
    if (c.kind === 'dotted') {
      const type: EntityType = gloss?.type === 'place' || gloss?.type === 'organization' ? gloss.type : 'person';
      add(t.text, { type, id: t.text });
      const parts = t.text.split(/[·•‧・．]/);
      const last = parts.at(-1) as string;
      if (type === 'person' && last.length >= 2 && count(last) > count(t.text)) add(last, { type, id: t.text });
      const given = parts[0] as string;
      if (type === 'person' && given.length >= 2 && !gazetteer().han.has(given) && count(given) > count(t.text))
        add(given, { type, id: t.text });
    } else if (c.kind === 'chinese') {
      if (c.support >= 4 || (c.margin >= 3.2 && c.support >= 1.6))
        add(t.text, {
          type: gloss?.type === 'place' || gloss?.type === 'organization' ? gloss.type : 'person',
          id: t.text,
        });
    } else if (c.support >= 5) {
      const type =
        gloss?.type === 'place' || gloss?.type === 'organization' || gloss?.type === 'person'
          ? gloss.type
          : typeOfForeign(text, c);
      if (type) add(t.text, { type, id: t.text });
    }
  }
}

/** The bracketed forms, tied to the name before the bracket. */
function glossSpans(pairs: readonly Gloss[], kept: readonly Span[], text: string): Span[] {
  const out: Span[] = [];
  const byEnd = new Map<number, number>();
  kept.forEach((s, i) => byEnd.has(s.end) || byEnd.set(s.end, i));
  for (const pair of pairs) {
    const before = [0, 1, 2, 3, 4].filter((n) => n <= 1 || TITLES_AFTER.has(text.slice(pair.at - n, pair.at)));
    const host = kept[Math.min(...before.map((n) => byEnd.get(pair.at - n) ?? Infinity))];
    if (!host) continue;
    for (const form of pair.forms) {
      if (typeOfLatin(form.text) === undefined && !/^[@\p{Lu}]/u.test(form.text)) continue;
      out.push({
        start: form.start,
        end: form.end,
        type: host.type,
        evidence: 'gloss',
        id: `${host.start}`,
        gloss: true,
      });
    }
  }
  return out;
}
