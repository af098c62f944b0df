import type { Entry } from '../gazetteer.ts';
import { withoutOverlap, type Span } from '../span.ts';
import { tagSteps, type Tagged } from '../tagger/index.ts';
import { layersOf, type Layers } from '../tagger/layers.ts';
import { settle } from '../tagger/settle.ts';
import { KIND } from './bodies.ts';
import { isCountry } from './divisions.ts';
import { ruleSteps } from './index.ts';
import { ORG_INNER } from './suffixes.ts';

/**
 * What a Chinese text names, without dates: what rules and lists find, and what the tagger finds besides. `text`
 * is folded to simplified script; `dates` are stretches already read; `known` are names from outside the text.
 *
 * One convention holds for all: a name is the whole official name, a place in front of a body belongs to it, what stands
 * inside a name is no name of its own; a country and a place in it are two.
 */
export function* chineseSteps(
  text: string,
  dates: readonly Span[],
  known: ReadonlyMap<string, Entry>,
): Generator<void, Span[]> {
  const { spans, tokens, candidates } = yield* ruleSteps(text, dates, known);
  yield;
  const layers = layersOf(text, tokens, candidates, [...spans, ...dates]);
  yield;
  const tagged = (yield* tagSteps(layers)).map((t) => withoutVerb(t, layers)).filter((t) => !isKind(text, t));
  yield;
  return combine(text, spans, settle(text, tagged), dates);
}

const HAN = /[\u3400-\u9fff]/;
/** What no name in Chinese script holds. */
const NO_NAME = /[（）()！？!?。，,、；;：:\n“”「」]/;
/** Rules that are not mistaken where they hold. */
const EXACT: ReadonlySet<string> = new Set(['quoted', 'gloss', 'row']);
/** A name that only the tagger sees, with less than this in its favour, is one among the unsure. */
const SURE = 3;
/** With less than this it is wrong more often than right. */
const LEAST = 0;
/** What a person or a place has around it, which names no body: 团队, 居民; and the word of a dateline, 报导. */
const AROUND = /(?:团队|办公室|家族|夫妇|兄弟|朋友|访民|民众|居民|记者|行业|旅行团|报[导道])$/;

type Stretch = Pick<Span, 'start' | 'end'>;

/** Rules that are exact go first: quotes, brackets, events, works, other scripts, and lists against a shorter name. */
function combine(text: string, rules: readonly Span[], tagged: readonly Tagged[], dates: readonly Span[]): Span[] {
  const form = (s: Stretch) => text.slice(s.start, s.end);
  const glosses = rules.filter((s) => s.gloss);
  const own = rules.filter((s) => !s.gloss);
  const fixed = own.filter(
    (s) => s.type === 'event' || s.type === 'work' || EXACT.has(s.evidence) || !HAN.test(form(s)),
  );
  const meetsFixed = over([...fixed, ...dates, ...glosses]);
  const meets = over(own);
  const out: Span[] = [];
  const replaced = new Set<Span>();
  for (const { start, end, type, margin } of tagged) {
    const t = { start, end, type };
    const name = form(t);
    if (!HAN.test(name) || NO_NAME.test(name) || meetsFixed(t).length) continue;
    const clash = meets(t);
    if (clash.some((s) => s.start === start && s.end === end && s.type === type) || listed(t, clash)) continue;
    if (inCountry(t, clash, form) || ofPeople(t, clash, form) || (clash.length === 0 && margin < LEAST)) continue;
    for (const s of clash) replaced.add(s);
    out.push({ ...t, evidence: 'tagger', ...(clash.length === 0 && margin < SURE ? { unsure: true } : {}) });
  }
  const meetsTagged = over(out);
  const kept = own.filter((s) => !replaced.has(s) && !meetsTagged(s).length);
  const all = [...kept, ...withoutOverlap(out, [...kept, ...dates])];
  return [...all, ...glosses, ...withCountry(all, form)];
}

/**
 * Whether lists and grammar know better: a longer listed name, or of another kind; a listed body with a word behind it
 * (推特|用户); a body by its last word, from its first on, which general text often calls a place (博物馆); a Chinese name
 * that ends as mountains do (梁海峰).
 */
function listed(t: Stretch & Pick<Span, 'type'>, clash: readonly Span[]): boolean {
  return clash.some(
    (s) =>
      (s.type === 'person' &&
        t.type === 'place' &&
        s.start === t.start &&
        s.end === t.end &&
        s.evidence !== 'repeated') ||
      (s.type === 'organization' &&
        s.start <= t.start &&
        (t.type === 'place' ? t.end <= s.end : t.type === s.type && t.end === s.end)) ||
      (s.evidence === 'list' &&
        ((s.start <= t.start && t.end <= s.end) ||
          (s.start === t.start && s.type === 'organization' && t.type === 'organization'))),
  );
}

/** Whether the tagger takes the people around somebody or of a place, or a dateline, for a body. */
function ofPeople(t: Stretch & Pick<Span, 'type'>, clash: readonly Span[], form: (s: Stretch) => string): boolean {
  return (
    t.type !== 'place' &&
    AROUND.test(form(t)) &&
    clash.some((s) => s.start === t.start && s.end < t.end && (s.type === 'person' || s.type === 'place'))
  );
}

/** Whether the tagger reads a country and a place in it as one. */
function inCountry(t: Stretch & Pick<Span, 'type'>, clash: readonly Span[], form: (s: Stretch) => string): boolean {
  const country = clash.find((s) => s.start === t.start && s.end < t.end && s.type === 'place' && isCountry(form(s)));
  return country !== undefined && clash.some((s) => s.start === country.end && s.end === t.end && s.type === 'place');
}

/** A place right behind its country goes by both as well: 日本东京 is another form of 东京. */
function withCountry(spans: readonly Span[], form: (s: Stretch) => string): Span[] {
  const countries = new Map(
    spans.filter((s) => s.type === 'place' && isCountry(form(s))).map((s) => [s.end, s.start] as const),
  );
  return spans.flatMap((s) => {
    const start = s.type === 'place' && !isCountry(form(s)) ? countries.get(s.start) : undefined;
    return start === undefined
      ? []
      : [{ start, end: s.end, type: s.type, evidence: 'gloss', id: `${s.start}`, gloss: true }];
  });
}

const HANDED = /^[交改转并均]由/;

/** A body without the verb or preposition in front of it: 交由|国家图书馆. */
function withoutVerb(t: Tagged, { text, tokens, tokenAt }: Layers): Tagged {
  if (t.type === 'person') return t;
  let start = t.start + (HANDED.test(text.slice(t.start, t.start + 2)) ? 2 : 0);
  for (let token = tokens[tokenAt[start] as number]; token; token = tokens[tokenAt[start] as number]) {
    const loose = 'vpdru'.includes(token.pos) && !token.entry && !token.candidate && !ORG_INNER.has(token.text);
    if (token.start !== start || token.text.length < 2 || !loose || t.end - token.end < 3) break;
    start = token.end;
  }
  return start === t.start ? t : { ...t, start };
}

/** A country and a word for the kind of thing name no body: 美国|公司. */
function isKind(text: string, t: Tagged): boolean {
  const name = text.slice(t.start, t.end);
  if (t.type !== 'organization') return false;
  for (let n = 2; n < name.length; n += 1) if (isCountry(name.slice(0, n)) && KIND.test(name.slice(n))) return true;
  return KIND.test(name);
}

/** Asks which spans, that may lie over each other, a stretch overlaps. */
function over(spans: readonly Span[]): (stretch: Stretch) => Span[] {
  const at = new Map<number, Span[]>();
  for (const s of spans)
    for (let i = s.start; i < s.end; i += 1) {
      const here = at.get(i);
      if (here) here.push(s);
      else at.set(i, [s]);
    }
  return ({ start, end }) => {
    const found = new Set<Span>();
    for (let i = start; i < end; i += 1) for (const s of at.get(i) ?? []) found.add(s);
    return [...found];
  };
}
