import { pacer } from '../kit/steps.ts';
import type { Entity, EntityType, Mention } from '../model/entity.ts';
import { innerDivision, isCountry, isDivision } from './zh/divisions.ts';
import { ADMIN, BARE_BODY } from './zh/suffixes.ts';
import { mention } from './anchor.ts';
import { gazetteer, latinKey } from './gazetteer.ts';
import { fold, key } from './fold.ts';
import type { Span } from './span.ts';

interface Form {
  readonly text: string;
  /** In simplified script. */
  readonly folded: string;
  readonly gloss: boolean;
  count: number;
}

interface Group {
  type: EntityType;
  spans: Span[];
  forms: Map<string, Form>;
  id: string;
}

/** Which entity a span belongs to, before short forms are joined to long ones. */
function identity(span: Span, text: string, party: boolean): string {
  if (span.type === 'date') return `date:${span.date}`;
  const form = text.slice(span.start, span.end);
  const folded = fold(form).replace(/^[《〈]|[》〉]$/g, '');
  const list = gazetteer();
  const entry = list.han.get(folded) ?? list.han.get(folded.replace(/[“”]/g, '')) ?? list.latin.get(latinKey(form));
  // Where the Chinese party is spoken of, the bare word is it.
  if (folded === '共产党' && party) return 'organization:中共';
  return `${span.type}:${key(entry && entry.type === span.type ? entry.id : (span.id ?? folded))}`;
}

/** Different names that one text may have; what comes after them is left out. No book names as many. */
const MOST = 3000;

/**
 * Spans to entities: forms that stand for one thing are one; heaviest first.
 *
 * @param headline what it names weighs more
 */
export function* mergeSteps(spans: readonly Span[], text: string, headline = ''): Generator<void, Entity[]> {
  const pause = pacer();
  const groups = new Map<string, Group>();
  const byStart = new Map<string, Group>();
  const add = (group: Group, span: Span) => {
    const form = text.slice(span.start, span.end);
    const k = span.gloss ? `gloss:${form}` : form;
    const known = group.forms.get(k);
    if (known) known.count += 1;
    else group.forms.set(k, { text: form, folded: fold(form), count: 1, gloss: span.gloss === true });
    group.spans.push(span);
  };
  const party = /中共|中[国國]共[产產][党黨]/.test(text);
  for (const span of spans) {
    if (pause()) yield;
    if (span.gloss) continue;
    const id = identity(span, text, party);
    if (groups.size >= MOST && !groups.has(id)) continue;
    const group = groups.get(id) ?? { type: span.type, spans: [], forms: new Map(), id };
    groups.set(id, group);
    byStart.set(`${span.start}`, group);
    add(group, span);
  }
  for (const span of spans) {
    const group = span.gloss ? byStart.get(span.id as string) : undefined;
    if (group) add(group, span);
  }
  const join = joiner();
  const lengths = new Map([...groups.values()].map((g) => [g, longest(g)]));
  for (const g of [...groups.values()].sort((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0))) {
    // A group is compared with all that are there.
    if (pause(1 + join.groups.length)) yield;
    join.add(g);
  }
  const title = key(headline);
  const weighed: { e: Entity; weight: number }[] = [];
  for (const group of join.groups) {
    if (pause(5)) yield;
    const e = entity(group, text);
    weighed.push({ e, weight: weight(e, text, title) });
  }
  const later = (e: Entity) => Number(e.unsure === true);
  return weighed
    .sort((a, b) => later(a.e) - later(b.e) || b.weight - a.weight || first(a.e) - first(b.e))
    .map(({ e }) => e);
}

const folded = (g: Group) => [...g.forms.values()].map((f) => key(f.text));

/** Joins groups of one type: a shared form; the last part of a foreign name; a body's name without its place. */
function joiner(): { readonly groups: readonly Group[]; add(group: Group): void } {
  const groups: Group[] = [];
  const owner = new Map<string, Group>();
  const absorb = (into: Group, from: Group) => {
    for (const [k, f] of from.forms) {
      const known = into.forms.get(k);
      if (known) known.count += f.count;
      else into.forms.set(k, f);
    }
    for (const span of from.spans) into.spans.push(span);
    for (const f of folded(from)) owner.set(`${into.type}:${f}`, into);
  };
  const add = (g: Group): void => {
    if (g.type === 'date') return void groups.push(g);
    const forms = folded(g);
    const host = forms.map((f) => owner.get(`${g.type}:${f}`)).find(Boolean) ?? shortOf(g, groups);
    if (host) return absorb(host, g);
    groups.push(g);
    for (const f of forms) owner.set(`${g.type}:${f}`, g);
  };
  return { groups, add };
}

function longest(g: Group): number {
  return [...g.forms.values()].reduce((most, f) => (f.gloss ? most : Math.max(most, f.text.length)), 0);
}

/** The longer-named group that a short name stands for, when there is exactly one. */
function shortOf(g: Group, longer: readonly Group[]): Group | undefined {
  const shorts = [...g.forms.values()].filter((f) => !f.gloss).map((f) => f.folded);
  const short = shorts[0];
  if (!short) return undefined;
  if (g.type === 'person') {
    const twin = longer.find(
      (h) => h.type === 'person' && [...h.forms.values()].some((f) => sameFullName(f.folded, short)),
    );
    if (twin) return twin;
  }
  if (g.type === 'place' && shorts.some(isDivision)) {
    const within = longer.filter(
      (h) => h.type === 'place' && [...h.forms.values()].some((f) => shorts.includes(innerDivision(f.folded) ?? '')),
    );
    if (within.length === 1) return within[0];
  }
  if (shorts.length > 1) return undefined;
  const hosts = longer.filter((h) => {
    if (h.type !== g.type) return false;
    return [...h.forms.values()].some((f) => {
      const long = f.folded;
      if (g.type === 'organization' && spelledOut(long) === spelledOut(short)) return true;
      if (long.length <= short.length) return false;
      if (g.type === 'person')
        return /[·\s]/.test(long) && !/[·\s]/.test(short) && long.split(/[·\s]/).at(-1) === short;
      if (g.type === 'organization' && /^[省市县州]府$/.test(short)) return long.endsWith(`${short[0]}政府`);
      if (g.type === 'organization' && long.endsWith(short) && isCountry(long.slice(0, -short.length))) return true;
      if (g.type === 'organization')
        return BARE_BODY.has(short)
          ? long.endsWith(short)
          : (abbreviates(short, long) && !gazetteer().han.has(short)) ||
              (short.length >= 3 && long.endsWith(short) && /^[\u4e00-\u9fff]+$/.test(short));
      if (g.type === 'place')
        return (
          short.length >= 2 &&
          (long === `${short}市` ||
            long === `${short}县` ||
            long === `${short}省` ||
            long === `${short}州` ||
            (short.length >= 3 && ADMIN.test(short) && long.endsWith(short)))
        );
      return false;
    });
  });
  return hosts.length === 1 ? hosts[0] : undefined;
}

/** Short words for chambers and embassies in full. */
function spelledOut(name: string): string {
  return name
    .replace(/参院/, '参议院')
    .replace(/众院/, '众议院')
    .replace(/市府$/, '市政府')
    .replace(/州府$/, '州政府')
    .replace(/([^大])使馆$/, '$1大使馆');
}

/** Two spellings of one foreign full name: the last part equal, one character of the first different. */
function sameFullName(a: string, b: string): boolean {
  if (a.length !== b.length || !a.includes('·')) return false;
  const [x, y] = [a.split('·'), b.split('·')];
  if (x.length < 2 || x.length !== y.length || x.at(-1) !== y.at(-1) || (x[0]?.length ?? 0) < 2) return false;
  return Array.from(a).filter((c, i) => c !== b[i]).length === 1;
}

/** An abbreviation takes its characters from the full name, in order, from the first on: 民阵 of 民间人权阵线. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length > 4 || long.length < short.length + 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (const c of long) if (c === short[at]) at += 1;
  return at === short.length;
}

const first = (e: Entity) => e.mentions[0]?.position.start ?? 0;

function entity(g: Group, text: string): Entity {
  const own = [...g.forms.values()].filter((f) => !f.gloss);
  const name =
    (g.type === 'date'
      ? [...own].sort((a, b) => b.text.length - a.text.length)[0]
      : [...own].sort((a, b) => rank(b, g.id) - rank(a, g.id))[0]
    )?.text ?? '';
  const aliases = [...new Set([...own, ...[...g.forms.values()].filter((f) => f.gloss)].map((f) => f.text))].filter(
    (f) => f !== name,
  );
  const mentions: Mention[] = g.spans
    .filter((s) => !s.gloss)
    .sort((a, b) => a.start - b.start)
    .map((s) => mention(text, s.start, s.end));
  const inner = /^[“「『]([^”」』]{2,})[”」』]./.exec(name)?.[1];
  if (inner) aliases.push(`${name.slice(0, inner.length + 2)}`, inner);
  // The last of a row of administrative names is the place's own: 侯寨村 of 郑州市二七区侯寨村.
  const village =
    g.type === 'place' ? /[省市县区镇乡州]([\u4e00-\u9fff]{2,4}[市县區区镇鎮乡鄉村])$/.exec(name)?.[1] : undefined;
  if (village && !/[省市县區区镇鎮乡鄉州村]./.test(village) && !aliases.includes(village)) aliases.push(village);
  const division = g.type === 'place' ? innerDivision(fold(name)) : undefined;
  const part = division && name.slice(-division.length);
  if (part && !aliases.includes(part)) aliases.push(part);
  const lead = g.spans[0] as Span;
  return {
    name,
    type: g.type,
    aliases,
    mentions,
    evidence: lead.evidence,
    ...(lead.date ? { date: lead.date } : {}),
    ...(g.spans.every((s) => s.unsure) ? { unsure: true as const } : {}),
    ...(g.spans.find((s) => s.doubt) ? { doubt: g.spans.find((s) => s.doubt)?.doubt } : {}),
  };
}

/** The name shown: Han before other scripts, the listed form before others, full before short, often before rare. */
function rank(f: { text: string; count: number }, id: string): number {
  const han = /\p{Script=Han}/u.test(f.text) ? 100 : 0;
  // 妮基·黑利 says more than 黑利.
  const full = id.startsWith('person:') && /[·‧•・．]/.test(f.text) ? 25 : 0;
  return han + full + (id.endsWith(`:${key(f.text)}`) ? 20 : 0) + Math.min(f.text.length, 12) + Math.min(f.count, 5);
}

/** Often, early and in the headline: heavy. The shares are those that put editors' own subjects first in a corpus of tagged articles. */
function weight(e: Entity, text: string, title: string): number {
  const named = title && [e.name, ...e.aliases].some((f) => f.length > 1 && title.includes(key(f))) ? 1.5 : 0;
  const early = first(e) < 300 ? 0.7 : 0;
  return (
    Math.log2(1 + e.mentions.length) + named + early + (e.type === 'date' ? -0.5 : 0) - first(e) / (text.length + 1)
  );
}
