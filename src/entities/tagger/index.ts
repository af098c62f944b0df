import { pacer } from '../../kit/steps.ts';
import type { EntityType } from '../../model/entity.ts';
import { featuresOf, MOST_FEATURES } from './features.ts';
import type { Layers } from './layers.ts';
import { weights } from './weights.ts';

/** A stretch the tagger takes for a name. */
export interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** How much likelier the line is with this name than with none in its place: natural logarithm of the ratio, at least 0. */
  readonly margin: number;
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];
const NEVER = -1e9;
/** Tag 0 is no name; then come first, inner, last and only character of each type. */
const typeOf = (tag: number) => (tag === 0 ? -1 : (tag - 1) >> 2);
const seatOf = (tag: number) => (tag === 0 ? 3 : (tag - 1) & 3);

/** Whether one tag may follow another. */
function follows(before: number, after: number): boolean {
  const seat = seatOf(after);
  if (seatOf(before) < 2) return after !== 0 && typeOf(before) === typeOf(after) && (seat === 1 || seat === 2);
  return after === 0 || seat === 0 || seat === 3;
}

/**
 * The likeliest names of a text, line by line (Viterbi over a linear-chain conditional random field).
 *
 * @param ease added to the score of a name's first character: more than 0 finds more names, and more wrong ones
 */
export function* tagSteps(layers: Layers, ease = 0): Generator<void, Tagged[]> {
  const { text } = layers;
  const { tags: T, moves, add } = weights();
  const features = featuresOf(layers);
  const buffer = new Int32Array(MOST_FEATURES);
  const befores = Array.from({ length: T }, (_, t) =>
    Array.from({ length: T }, (__, p) => p).filter((p) => follows(p, t)),
  );
  const found: Tagged[] = [];
  const pause = pacer();
  for (let from = 0; from < text.length;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 ? text.length : stop;
    const n = to - from;
    const scores = Array.from({ length: n }, () => new Float64Array(T));
    const back = new Int8Array(n * T);
    let last = new Float64Array(T).fill(NEVER);
    last[0] = 0;
    for (let i = 0; i < n; i += 1) {
      if (pause(3)) yield;
      const here = scores[i] as Float64Array;
      const count = features(from + i, buffer);
      for (let k = 0; k < count; k += 1) add(buffer[k] as number, here);
      const next = new Float64Array(T);
      for (let t = 0; t < T; t += 1) {
        if (ease !== 0 && t > 0 && (seatOf(t) === 0 || seatOf(t) === 3)) here[t] = (here[t] as number) + ease;
        let best = NEVER * 2;
        for (const p of befores[t] as number[]) {
          const v = (last[p] as number) + (moves[p * T + t] as number);
          if (v > best) {
            best = v;
            back[i * T + t] = p;
          }
        }
        next[t] = best + (here[t] as number);
      }
      last = next;
    }
    let t = 0;
    for (let k = 0; k < T; k += 1) if (seatOf(k) >= 2 && (last[k] as number) > (last[t] as number)) t = k;
    const path = new Uint8Array(n);
    for (let i = n - 1; i >= 0; i -= 1) {
      path[i] = t;
      t = back[i * T + t] as number;
    }
    collect(path, from, scores, found);
    from = to + 1;
  }
  return found;
}

function collect(path: Uint8Array, from: number, scores: readonly Float64Array[], found: Tagged[]): void {
  let start = 0;
  path.forEach((tag, i) => {
    if (tag === 0) return;
    if (seatOf(tag) === 0 || seatOf(tag) === 3) start = i;
    if (seatOf(tag) < 2) return;
    let margin = 0;
    for (let k = start; k <= i; k += 1) margin += (scores[k]?.[path[k] as number] ?? 0) - (scores[k]?.[0] ?? 0);
    found.push({ start: from + start, end: from + i + 1, type: TYPES[typeOf(tag)] as EntityType, margin });
  });
}
