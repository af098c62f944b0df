import { diffArrays } from 'diff';
import { heaviestChain, type Link } from './chain.ts';
import type { Tokens } from './tokens.ts';

/** A paragraph made ready. */
export interface Unit {
  /** Same for paragraphs that say the same in the same words. */
  readonly key: string;
  readonly tokens: () => Tokens;
}

/** Which paragraphs stand side by side: index ranges, the end not included; one range is empty where a copy has none. */
export interface Pair {
  readonly first: readonly [start: number, end: number];
  readonly second: readonly [start: number, end: number];
  readonly moved?: true;
}

/** Paragraphs added and taken away, at most, before the order of equal ones is no longer looked for. */
const MOST_EDITS = 1000;
/** A stretch of words that more paragraphs hold tells none from another. */
const COMMON = 50;
/** Share of common words and pairs of words from which two paragraphs are versions of one. */
const ALIKE = 0.35;
/** The same, of the shorter one, where one paragraph holds another. */
const HOLDS = 0.5;
/** Words and pairs of words of the shortest paragraph that another can be said to hold. */
const LONG = 5;
/** Share of its words and pairs of words that such a part must have for itself: a heading says what its paragraph says. */
const OWN = 0.3;
/** The same as `ALIKE`, where both stand alone between the same neighbours. */
const ALIKE_ALONE = 0.2;
/** The same as `ALIKE`, for paragraphs at different places. */
const ALIKE_MOVED = 0.7;

/**
 * Pairs of paragraphs, in reading order. Equal ones are found first and divide the rest; between them those are paired that
 * share words and pairs of words, in the order of both copies; what is left is looked for elsewhere.
 */
export function align(first: readonly Unit[], second: readonly Unit[]): Pair[] {
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  let [gapA, gapB] = [0, 0];
  const close = (): void => {
    pairs.push(...alignGap(first, second, [gapA, a], [gapB, b]));
  };
  const runs = diffArrays(
    first.map((u) => u.key),
    second.map((u) => u.key),
    { maxEditLength: MOST_EDITS },
  );
  if (!runs) return withMoved(first, second, alignGap(first, second, [0, first.length], [0, second.length]));
  for (const { added, removed, count } of runs) {
    if (removed) a += count;
    else if (added) b += count;
    else {
      close();
      for (let i = 0; i < count; i++, a++, b++) pairs.push({ first: [a, a + 1], second: [b, b + 1] });
      [gapA, gapB] = [a, b];
    }
  }
  close();
  return withMoved(first, second, pairs);
}

/** Pairs within a stretch of both copies that holds no equal paragraphs in the same order. */
function alignGap(
  first: readonly Unit[],
  second: readonly Unit[],
  [a, endA]: readonly [number, number],
  [b, endB]: readonly [number, number],
): Pair[] {
  const pairs: Pair[] = [];
  const alone = endA - a === 1 && endB - b === 1;
  const links =
    endA > a && endB > b
      ? linksOf(first, second, indices(a, endA), indices(b, endB), (likeness, held) =>
          alone ? likeness >= ALIKE_ALONE || held : likeness >= ALIKE || held,
        )
      : [];
  const oneSided = (toA: number, toB: number): void => {
    for (; a < toA; a++) pairs.push({ first: [a, a + 1], second: [b, b] });
    for (; b < toB; b++) pairs.push({ first: [a, a], second: [b, b + 1] });
  };
  const chain = withParts(heaviestChain(links), first, second);
  for (let k = 0; k < chain.length;) {
    const begin = chain[k] as Link;
    let end = begin;
    // A paragraph that the other copy splits is linked to each part.
    for (k++; k < chain.length; k++) {
      const next = chain[k] as Link;
      if (next.first !== end.first && next.second !== end.second) break;
      end = next;
    }
    oneSided(begin.first, begin.second);
    pairs.push({ first: [begin.first, end.first + 1], second: [begin.second, end.second + 1] });
    [a, b] = [end.first + 1, end.second + 1];
  }
  oneSided(endA, endB);
  return pairs;
}

const indices = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);

const made = new WeakMap<Unit, ReadonlySet<string>>();

/** Words and pairs of words of a paragraph. */
function stretches(unit: Unit): ReadonlySet<string> {
  const known = made.get(unit);
  if (known) return known;
  const out = new Set<string>();
  made.set(unit, out);
  let last = '';
  for (const { key, word } of unit.tokens().list) {
    if (!word) continue;
    out.add(key);
    if (last) out.add(`${last} ${key}`);
    last = key;
  }
  return out;
}

/** Paragraphs that are like each other, in the order of the first copy, then of the second. */
function linksOf(
  first: readonly Unit[],
  second: readonly Unit[],
  ofFirst: readonly number[],
  ofSecond: readonly number[],
  like: (likeness: number, held: boolean) => boolean,
): Link[] {
  const where = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  for (const i of ofFirst) {
    const found = stretches(first[i] as Unit);
    sizes.set(i, found.size);
    for (const stretch of found) {
      const list = where.get(stretch);
      if (list) list.push(i);
      else where.set(stretch, [i]);
    }
  }
  const links: Link[] = [];
  for (const j of ofSecond) {
    const found = stretches(second[j] as Unit);
    const counts = new Map<number, number>();
    for (const stretch of found) {
      const list = where.get(stretch);
      if (list && list.length <= COMMON) for (const i of list) counts.set(i, (counts.get(i) ?? 0) + 1);
    }
    for (const [i, shared] of counts) {
      const size = sizes.get(i) ?? 0;
      const likeness = (2 * shared) / (size + found.size);
      const shorter = Math.min(size, found.size);
      if (like(likeness, shorter >= LONG && shared >= HOLDS * shorter))
        links.push({ first: i, second: j, shared, likeness });
    }
  }
  return links.sort((x, y) => x.first - y.first || x.second - y.second);
}

/** Without the links of a paragraph to what stands in another part of the same one already. */
function withParts(chain: readonly Link[], first: readonly Unit[], second: readonly Unit[]): Link[] {
  const redundant = (link: Link, at: number, one: 'first' | 'second', other: 'first' | 'second'): boolean => {
    // Links of one paragraph stand beside each other.
    let [from, to] = [at, at];
    while (chain[from - 1]?.[one] === link[one]) from--;
    while (chain[to + 1]?.[one] === link[one]) to++;
    const beside = chain.slice(from, to + 1).filter((l) => l.shared > link.shared);
    if (!beside.length) return false;
    const units = other === 'first' ? first : second;
    const mine = stretches(units[link[other]] as Unit);
    const rest = new Set(mine);
    for (const l of beside) for (const stretch of stretches(units[l[other]] as Unit)) rest.delete(stretch);
    return rest.size < OWN * mine.size;
  };
  return chain.filter((link, at) => !redundant(link, at, 'first', 'second') && !redundant(link, at, 'second', 'first'));
}

/** Joins paragraphs that one copy has here and the other there; they stand where the second copy has them. */
function withMoved(first: readonly Unit[], second: readonly Unit[], pairs: readonly Pair[]): Pair[] {
  const only = (one: 'first' | 'second', other: 'first' | 'second'): number[] =>
    pairs.flatMap((pair) => (pair[other][0] === pair[other][1] ? [pair[one][0]] : []));
  const [ofFirst, ofSecond] = [only('first', 'second'), only('second', 'first')];
  if (!ofFirst.length || !ofSecond.length) return [...pairs];
  const links = linksOf(first, second, ofFirst, ofSecond, (likeness) => likeness >= ALIKE_MOVED);
  const from = new Map<number, number>();
  const taken = new Set<number>();
  for (const link of links.sort((x, y) => y.likeness - x.likeness)) {
    if (taken.has(link.first) || from.has(link.second)) continue;
    taken.add(link.first);
    from.set(link.second, link.first);
  }
  return pairs.flatMap((pair): Pair[] => {
    if (pair.second[0] === pair.second[1]) return taken.has(pair.first[0]) ? [] : [pair];
    const at = pair.first[0] === pair.first[1] ? from.get(pair.second[0]) : undefined;
    return at === undefined ? [pair] : [{ first: [at, at + 1], second: pair.second, moved: true }];
  });
}
