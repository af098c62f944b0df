import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../span.ts';
import { gazetteer } from '../gazetteer.ts';
import type { Candidate } from '../zh/candidates.ts';
import { TITLES_AFTER, TITLES_BEFORE, VERBS_AFTER } from '../zh/contexts.ts';
import { soundCost, surnameLength } from '../zh/name-model.ts';
import type { Token } from '../zh/segment.ts';
import { EVENT_SUFFIX, ORG_SUFFIX, PLACE_SUFFIX } from '../zh/suffixes.ts';
import { endsWithIn, startsWithIn } from '../zh/surroundings.ts';
import { lexicon } from './lexicon.ts';

/** What the rules and lists say of a Chinese text, character by character: what the tagger's features are made of. */
export interface Layers {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the token at each character. */
  readonly tokenAt: Int32Array;
  /** Small whole numbers for each character, by layer; 0 where a layer says nothing. */
  readonly marks: readonly Uint8Array[];
  /** Characters to the end of the next word for a body, and for a place, in the same clause; 15 where none is near. */
  readonly toBody: Uint8Array;
  readonly toPlace: Uint8Array;
  /** How often the two, and the three, characters from here on stand in the text, up to 7. */
  readonly twice: Uint8Array;
  readonly thrice: Uint8Array;
}

const KIND: Record<EntityType, number> = { person: 1, place: 2, organization: 3, event: 4, work: 5, date: 6 };
const EVIDENCE = ['list', 'pattern', 'dotted', 'quoted', 'gloss', 'repeated', 'title', 'tag'];

/** Where a character stands in a stretch: 1 first, 2 inside, 3 last, 4 alone. */
const seat = (i: number, start: number, end: number): number =>
  end - start === 1 ? 4 : i === start ? 1 : i === end - 1 ? 3 : 2;

/** Writes a stretch into a layer: `kind` (below 60) and where in it each character stands. */
function write(layer: Uint8Array, start: number, end: number, kind: number): void {
  for (let i = start; i < end; i += 1) layer[i] = kind * 4 + seat(i, start, end) - 1;
}

const bucket = (x: number): number => (x < -6 ? 0 : x < -2 ? 1 : x < 1 ? 2 : x < 4 ? 3 : 4);

/** The layers of a text. `text` is folded; `tokens`, `candidates` and `spans` are those of the rules. */
export function layersOf(
  text: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  spans: readonly Span[],
): Layers {
  const n = text.length;
  const layer = () => new Uint8Array(n);
  const tokenAt = new Int32Array(n);
  tokens.forEach((t, k) => tokenAt.fill(k, t.start, t.end));
  const [rule, why, lists, words, chinese, foreign, sounds, around] = [
    layer(),
    layer(),
    layer(),
    layer(),
    layer(),
    layer(),
    layer(),
    layer(),
  ];
  for (const s of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    if (s.gloss) continue;
    write(rule, s.start, s.end, KIND[s.type]);
    why.fill(1 + EVIDENCE.indexOf(s.evidence === 'row' ? 'pattern' : s.evidence), s.start, s.end);
  }
  matches(text, gazetteer().lengths, (name) => KIND[gazetteer().han.get(name)?.type ?? 'date'], lists);
  const more = lexicon();
  matches(text, more.lengths, (name) => more.names.get(name) ?? 0, words);
  named(candidates, 'chinese', chinese);
  named(candidates, 'foreign', foreign);
  named(candidates, 'dotted', foreign);
  runs(text, sounds);
  contexts(text, around);
  const bodyEnds = layer();
  const placeEnds = layer();
  const eventEnds = layer();
  suffixes(text, ORG_SUFFIX, 7, bodyEnds);
  suffixes(text, PLACE_SUFFIX, 4, placeEnds);
  suffixes(text, EVENT_SUFFIX, 4, eventEnds);
  const surname = layer();
  for (let i = 0; i < n; i += 1) surname[i] = surnameLength(text, i);
  return {
    text,
    tokens,
    tokenAt,
    marks: [rule, why, lists, words, chinese, foreign, sounds, around, bodyEnds, placeEnds, eventEnds, surname],
    toBody: distance(text, bodyEnds),
    toPlace: distance(text, placeEnds),
    twice: repeats(text, 2),
    thrice: repeats(text, 3),
  };
}

/** The longest listed name over each character. */
function matches(
  text: string,
  lengths: ReadonlyMap<string, readonly number[]>,
  kind: (name: string) => number,
  into: Uint8Array,
): void {
  const size = new Uint8Array(text.length);
  for (let i = 0; i < text.length - 1; i += 1)
    for (const length of lengths.get(text.slice(i, i + 2)) ?? []) {
      if (i + length > text.length) continue;
      const k = kind(text.slice(i, i + length));
      if (k === 0 || k === KIND.date) continue;
      for (let j = i; j < i + length; j += 1)
        if ((size[j] as number) < length) {
          size[j] = length;
          into[j] = (k * 3 + Math.min(2, length - 2)) * 4 + seat(j, i, i + length) - 1;
        }
    }
}

/** The best possible name over each character: where in it, how unlike ordinary words, how well surrounded. */
function named(candidates: readonly Candidate[], kind: Candidate['kind'], into: Uint8Array): void {
  const wanted = candidates.filter((c) => c.kind === kind).sort((a, b) => score(a) - score(b));
  for (const c of wanted)
    write(into, c.start, c.end, kind === 'dotted' ? 30 : 1 + bucket(c.margin) * 5 + bucket(c.context - 2));
}
const score = (c: Candidate) => c.margin + c.support;

/** Runs of characters that write foreign names. */
function runs(text: string, into: Uint8Array): void {
  for (let i = 0; i < text.length; i += 1) {
    let end = i;
    while (end < text.length && (text[end] === '·' || soundCost(text[end] as string) !== undefined)) end += 1;
    if (end > i + 1) write(into, i, end, Math.min(7, end - i));
    if (end > i) i = end - 1;
  }
}

const ends = new WeakMap<ReadonlySet<string>, { first: Set<string>; last: Set<string> }>();

/** The first and the last characters of the words of a set: most places need no further look. */
function endsOf(set: ReadonlySet<string>): { first: Set<string>; last: Set<string> } {
  const known = ends.get(set);
  if (known) return known;
  const made = { first: new Set<string>(), last: new Set<string>() };
  for (const word of set) {
    made.first.add(word[0] as string);
    made.last.add(word.at(-1) as string);
  }
  ends.set(set, made);
  return made;
}

/** Bit 1: a title ends before the character; 2: a title, 4: a verb of persons begins behind it. */
function contexts(text: string, into: Uint8Array): void {
  const [before, after, verbs] = [endsOf(TITLES_BEFORE).last, endsOf(TITLES_AFTER).first, endsOf(VERBS_AFTER).first];
  for (let i = 0; i < text.length; i += 1) {
    const [last, next] = [text[i - 1] ?? '', text[i + 1] ?? ''];
    into[i] =
      (before.has(last) && endsWithIn(text, i, TITLES_BEFORE, 6) ? 1 : 0) +
      (after.has(next) && startsWithIn(text, i + 1, TITLES_AFTER, 3) ? 2 : 0) +
      (verbs.has(next) && startsWithIn(text, i + 1, VERBS_AFTER, 4) ? 4 : 0);
  }
}

/** The longest word of a set over each character. */
function suffixes(text: string, set: ReadonlySet<string>, most: number, into: Uint8Array): void {
  const size = new Uint8Array(text.length);
  const { first } = endsOf(set);
  for (let i = 0; i < text.length; i += 1)
    for (let k = first.has(text[i] as string) ? most : 0; k > 0; k -= 1) {
      if (i + k > text.length || !set.has(text.slice(i, i + k))) continue;
      for (let j = i; j < i + k; j += 1)
        if ((size[j] as number) < k) {
          size[j] = k;
          into[j] = Math.min(4, k) * 4 + seat(j, i, i + k) - 1;
        }
      break;
    }
}

function distance(text: string, ends: Uint8Array): Uint8Array {
  const out = new Uint8Array(text.length).fill(15);
  let far = 15;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    far = /[，。；：！？\n]/.test(text[i] as string) ? 15 : Math.min(15, far + 1);
    const at = ends[i] as number;
    if (at !== 0 && (at % 4 === 2 || at % 4 === 3)) far = 0;
    out[i] = far;
  }
  return out;
}

function repeats(text: string, length: number): Uint8Array {
  const counts = new Map<string, number>();
  for (let i = 0; i + length <= text.length; i += 1) {
    const part = text.slice(i, i + length);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const out = new Uint8Array(text.length);
  for (let i = 0; i + length <= text.length; i += 1) out[i] = Math.min(7, counts.get(text.slice(i, i + length)) ?? 0);
  return out;
}
