import { diffArrays } from 'diff';
import { heaviestChain, type Link } from './chain.ts';
import type { Token, Tokens } from './tokens.ts';

/** A stretch of tokens of both copies: equal, or one in the place of the other. Index ranges, the end not included. */
export interface Stretch {
  readonly same: boolean;
  readonly first: readonly [start: number, end: number];
  readonly second: readonly [start: number, end: number];
}

/** Squares of the edits of all paragraphs together, at most: the time that comparing words takes grows with these. */
const MOST_WORK = 100_000;
/** How far a stretch that one copy adds may be moved to begin and end with a sentence. */
const FARTHEST = 30;
/** Characters by which a difference grows, on each side, to whole words. */
const WIDEST = 4;
/** Equal tokens between two rewritten stretches, at most, that are shown as part of them. */
const ISLAND = 2;
/** Equal tokens between two additions, at most, that are looked for at their edges. */
const LARGEST_ISLAND = 8;
/** Tokens of a stretch from which it counts as rewritten. */
const REWRITTEN = 3;

const SENTENCE_END = /^[.!?\u2026]+$/;

/** What is left of the work that one comparison may take. */
export interface Budget {
  left: number;
}

export function fullBudget(): Budget {
  return { left: MOST_WORK };
}

/**
 * Differences between two paragraphs, by word; by character, then widened to the word, where a script has no spaces. A
 * paragraph that takes more than is left of the budget counts as written anew.
 */
export function stretchesOf(first: Tokens, second: Tokens, budget: Budget): Stretch[] {
  const [a, b] = [first.list, second.list];
  const runs = runsOf(a, b, budget);
  const out: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of runs) {
    const [endI, endJ] = [added ? i : i + count, removed ? j : j + count];
    const same = !added && !removed;
    const last = out.at(-1);
    if (last && last.same === same)
      out[out.length - 1] = { same, first: [last.first[0], endI], second: [last.second[0], endJ] };
    else out.push({ same, first: [i, endI], second: [j, endJ] });
    [i, j] = [endI, endJ];
  }
  const differences = inOne(
    out.filter((s) => !s.same),
    a,
    b,
  ).map((s, k, all) => toSentence(s, all[k - 1], all[k + 1], a, b));
  const joined = withoutIslands(differences.map((s) => toWords(s, first, second)));
  return filled(joined, a.length, b.length);
}

interface Run {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

/**
 * Equal, added and removed tokens in order. Three words in a row that stand once in each copy are equal (patience diff);
 * between them the shortest edit is looked for (Myers), so that the time grows with the largest difference, not with all.
 */
function runsOf(a: readonly Token[], b: readonly Token[], budget: Budget): Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  const between = (endA: number, endB: number): void => {
    if (i < endA || j < endB) runs.push(...shortest(a.slice(i, endA), b.slice(j, endB), budget));
  };
  for (const { first, second } of heaviestChain(anchors(a, b))) {
    between(first, second);
    runs.push({ added: false, removed: false, count: 1 });
    [i, j] = [first + 1, second + 1];
  }
  between(a.length, b.length);
  return runs;
}

function shortest(a: readonly Token[], b: readonly Token[], budget: Budget): Run[] {
  const runs = diffArrays(
    a.map((t) => t.key),
    b.map((t) => t.key),
    // As much for one as will leave as much again.
    { maxEditLength: Math.floor(Math.sqrt(budget.left / 2)) },
  );
  if (!runs) {
    // What was spent in vain is spent.
    budget.left /= 2;
    return [
      { added: false, removed: true, count: a.length },
      { added: true, removed: false, count: b.length },
    ];
  }
  const edits = runs.reduce((sum, run) => sum + (run.added || run.removed ? run.count : 0), 0);
  budget.left = Math.max(0, budget.left - edits * edits);
  return runs;
}

/** Where three tokens in a row stand that each copy has once, in the order of the first copy. */
function anchors(a: readonly Token[], b: readonly Token[]): Link[] {
  const [inA, inB] = [once(a), once(b)];
  return [...inA].flatMap(([key, first]) => {
    const second = inB.get(key);
    return second === undefined ? [] : [{ first, second, shared: 1, likeness: 1 }];
  });
}

function once(list: readonly Token[]): Map<string, number> {
  const places = new Map<string, number>();
  const again = new Set<string>();
  for (let at = 0; at + 2 < list.length; at++) {
    const key = `${list[at]?.key} ${list[at + 1]?.key} ${list[at + 2]?.key}`;
    if (places.has(key)) again.add(key);
    else places.set(key, at);
  }
  for (const key of again) places.delete(key);
  return places;
}

/** The differences with the equal stretches between them; those that touch become one. */
function filled(differences: readonly Stretch[], lengthA: number, lengthB: number): Stretch[] {
  const out: Stretch[] = [];
  let [a, b] = [0, 0];
  for (const s of [...differences, { same: false, first: [lengthA, lengthA], second: [lengthB, lengthB] } as const]) {
    const start = Math.max(s.first[0], a);
    const startB = Math.max(s.second[0], b);
    if (start > a) out.push({ same: true, first: [a, start], second: [b, startB] });
    if (s.first[1] > start || s.second[1] > startB)
      out.push({ same: false, first: [start, s.first[1]], second: [startB, s.second[1]] });
    [a, b] = [Math.max(a, s.first[1]), Math.max(b, s.second[1])];
  }
  return out;
}

/** Whether a sentence may begin at a token. */
export function beginsSentence(list: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /^["')\]]+$/.test(list[before]?.key ?? '')) before--;
  return before < 0 || SENTENCE_END.test(list[before]?.key ?? '');
}

/** Whether a sentence ends before a token. */
export function endsSentence(list: readonly Token[], at: number): boolean {
  return at > 0 && (at === list.length || beginsSentence(list, at));
}

/**
 * `a [b a c] a d` is also `a [b] a [c a] d`: additions that equal words divide are one where the same words stand at its edge.
 */
function inOne(differences: readonly Stretch[], a: readonly Token[], b: readonly Token[]): Stretch[] {
  const out: Stretch[] = [];
  const equal = (list: readonly Token[], x: number, y: number, count: number): boolean => {
    for (let n = 0; n < count; n++) if (list[x + n]?.key !== list[y + n]?.key) return false;
    return true;
  };
  for (const s of differences) {
    const last = out.at(-1);
    out.push(s);
    for (const [side, other, list] of [
      ['first', 'second', a],
      ['second', 'first', b],
    ] as const) {
      if (!last || last[other][0] !== last[other][1] || s[other][0] !== s[other][1]) continue;
      const [start, end] = [last[side][0], s[side][1]];
      const [island, size] = [last[side][1], s[side][0] - last[side][1]];
      if (size > LARGEST_ISLAND || last[side][0] === last[side][1] || s[side][0] === s[side][1]) continue;
      const behind = equal(list, island, end - size, size);
      if (!behind && !equal(list, island, start, size)) continue;
      const by = behind ? 0 : size;
      const place = last[other][0] + by;
      const range = [start + by, end - size + by] as const;
      out.splice(
        -2,
        2,
        side === 'first'
          ? { same: false, first: range, second: [place, place] }
          : { same: false, first: [place, place], second: range },
      );
      break;
    }
  }
  return out;
}

/**
 * `a b [a b] c` is also `[a b] a b c`: of the places at which an addition may be shown, the one at which it is whole
 * sentences.
 */
function toSentence(
  s: Stretch,
  previous: Stretch | undefined,
  next: Stretch | undefined,
  a: readonly Token[],
  b: readonly Token[],
): Stretch {
  const inSecond = s.first[0] === s.first[1];
  if (!inSecond && s.second[0] !== s.second[1]) return s;
  const [side, list] = inSecond ? (['second', b] as const) : (['first', a] as const);
  const [start, end] = s[side];
  const lowest = previous?.[side][1] ?? 0;
  const highest = next?.[side][0] ?? list.length;
  const whole = (by: number): boolean => beginsSentence(list, start + by) && endsSentence(list, end + by);
  let shift = 0;
  if (!whole(0))
    for (const step of [-1, 1]) {
      let by = 0;
      while (Math.abs(by) < FARTHEST && !shift) {
        const [from, to] = step < 0 ? [start + by - 1, end + by - 1] : [end + by, start + by];
        if (from < lowest || from >= highest || list[from]?.key !== list[to]?.key) break;
        by += step;
        if (whole(by)) shift = by;
      }
    }
  if (!shift) return s;
  const moved = ([x, y]: readonly [number, number]): [number, number] => [x + shift, y + shift];
  return { same: false, first: moved(s.first), second: moved(s.second) };
}

/** Grown to the bounds of words in both copies, over tokens that both have. */
function toWords(s: Stretch, first: Tokens, second: Tokens): Stretch {
  let [i, endI] = s.first;
  let [j, endJ] = s.second;
  const inside = (tokens: Tokens, at: number): boolean => {
    const token = tokens.list[at];
    return !!token && at > 0 && tokens.list[at - 1]?.end === token.start && !tokens.bounds.has(token.start);
  };
  const same = (x: number, y: number): boolean =>
    first.list[x] !== undefined && first.list[x]?.key === second.list[y]?.key;
  for (let n = 0; n < WIDEST && (inside(first, i) || inside(second, j)) && same(i - 1, j - 1); n++, i--, j--);
  for (let n = 0; n < WIDEST && (inside(first, endI) || inside(second, endJ)) && same(endI, endJ); n++, endI++, endJ++);
  return { same: false, first: [i, endI], second: [j, endJ] };
}

/** Rewritten stretches with a word or two between that both happen to have are one. */
function withoutIslands(differences: readonly Stretch[]): Stretch[] {
  const rewritten = (s: Stretch): boolean =>
    s.first[1] - s.first[0] >= REWRITTEN && s.second[1] - s.second[0] >= REWRITTEN;
  const out: Stretch[] = [];
  for (const s of differences) {
    const last = out.at(-1);
    if (last && s.first[0] - last.first[1] <= ISLAND && rewritten(last) && rewritten(s))
      out[out.length - 1] = { same: false, first: [last.first[0], s.first[1]], second: [last.second[0], s.second[1]] };
    else out.push(s);
  }
  return out;
}
