import { pacer } from '../../kit/steps.ts';
import type { Entry, Gazetteer } from '../gazetteer.ts';
import { cutsWord, type Candidate } from './candidates.ts';
import { isHan } from './han.ts';
import { soundCost } from './name-model.ts';
import { commonWords, wordHeads, type Pos } from './words.ts';

/** A piece of Chinese text: a word, a listed name, a possible name, or a run of other script or punctuation. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `x` is what no list knows, `.` punctuation, `A` other script. */
  readonly pos: Pos | 'x' | '.' | 'A' | 'D';
  readonly entry?: Entry | undefined;
  readonly candidate?: Candidate | undefined;
}

const UNKNOWN = 18;

/** One possible piece, from its start to `to`. */
interface Edge {
  readonly to: number;
  readonly cost: number;
  readonly pos: Token['pos'];
  readonly entry?: Entry | undefined;
  readonly candidate?: Candidate | undefined;
}

/** The possible pieces of a text, by their start. */
export interface Lattice {
  readonly text: string;
  readonly edges: readonly (readonly Edge[])[];
  /** Whether no fixed stretch begins inside `[from, to)`. */
  readonly clear: (from: number, to: number) => boolean;
}

/** Stretches already read as something else (dates) become one token. */
export interface Fixed {
  readonly start: number;
  readonly end: number;
}

/** Words, listed names and possible names of a folded text, at every place. Built once for a text, read as often as needed. */
export function* latticeSteps(
  text: string,
  list: Gazetteer,
  candidates: readonly Candidate[],
  fixed: readonly Fixed[],
): Generator<void, Lattice> {
  const words = commonWords();
  const heads = wordHeads();
  const n = text.length;
  const pause = pacer();
  const edges: Edge[][] = Array.from({ length: n }, () => []);
  // Inside a name with a dot no part of a part is a name: 克里斯蒂 of 克里斯蒂亚诺·皮奎特.
  const inDotted = new Uint8Array(n + 1);
  for (const c of candidates)
    if (c.kind === 'dotted') {
      const dot = text.slice(c.start, c.end).search(/[·•‧・．]/);
      for (let i = c.start; i < c.start + dot; i += 1) if (soundCost(text[i] as string) !== undefined) inDotted[i] = 1;
    }
  const fixedAt = new Map(fixed.map((f) => [f.start, f.end]));
  const barrier = new Uint8Array(n + 1);
  for (const f of fixed) for (let i = f.start + 1; i < f.end; i += 1) barrier[i] = 1;
  const nextFixed = new Int32Array(n + 1).fill(n + 1);
  for (let i = n - 1; i >= 0; i -= 1) nextFixed[i] = fixedAt.has(i) ? i : (nextFixed[i + 1] as number);
  const clear = (i: number, j: number) => (nextFixed[i] as number) >= j;
  for (let i = 0; i < n; i += 1) {
    if (pause()) yield;
    const here = edges[i] as Edge[];
    const fixedEnd = fixedAt.get(i);
    if (fixedEnd !== undefined) {
      here.push({ to: fixedEnd, cost: 0, pos: 'D' });
      continue;
    }
    const c = text[i] as string;
    const head = text.slice(i, i + 2);
    if (!isHan(c)) {
      const length = RUN_CHAR.test(c) ? (/^[A-Za-z0-9À-ɏ&@#%_.'’+-]+/.exec(text.slice(i, i + 60))?.[0].length ?? 1) : 0;
      let stop = i + 1;
      while (stop < i + length && !barrier[stop] && !fixedAt.has(stop)) stop += 1;
      here.push({ to: stop, cost: 1, pos: length ? 'A' : '.' });
    } else {
      const single = words.get(c);
      here.push({ to: i + 1, cost: single?.cost ?? UNKNOWN, pos: single?.pos ?? 'x' });
      const bits = heads.get(head) ?? 0;
      for (let length = 2; bits >> length > 0; length += 1) {
        if ((bits & (1 << length)) === 0) continue;
        const word = words.get(text.slice(i, i + length));
        if (word && clear(i, i + length)) here.push({ to: i + length, cost: word.cost, pos: word.pos });
      }
    }
    for (const length of list.lengths.get(head) ?? []) {
      const name = text.slice(i, i + length);
      const entry = list.han.get(name);
      if (!entry || !clear(i, i + length)) continue;
      const word = words.get(name);
      const chief = text[i + length] === '长' && /[市县区乡镇村]$/.test(name);
      const cost =
        Math.min(9 - 0.2 * length, word ? word.cost - 1 : 9) +
        (entry.type === 'person' && inDotted[i] && inDotted[i + length] ? 12 : 0) +
        (chief || (length === 2 && !list.lengths.has(text.slice(i + 2, i + 4)) && cutsWord(text, i + 2)) ? 4 : 0);
      here.push({ to: i + length, cost, pos: 'x', entry });
    }
  }
  for (const candidate of candidates)
    if (!fixedAt.has(candidate.start) && clear(candidate.start, candidate.end))
      edges[candidate.start]?.push({ to: candidate.end, cost: Math.max(6, candidate.cost), pos: 'x', candidate });
  return { text, edges, clear };
}

const RUN_CHAR = /[A-Za-z0-9À-ɏ&@#%_.'’+-]/;

/**
 * The cheapest reading of a lattice: shortest path from its start to its end.
 *
 * @param own names learnt from the article itself, which go before every list
 */
export function* segmentSteps(
  { text, edges, clear }: Lattice,
  own: ReadonlyMap<string, Entry>,
): Generator<void, Token[]> {
  const n = text.length;
  const pause = pacer();
  const best = new Float64Array(n + 1).fill(Infinity);
  const from = new Int32Array(n + 1).fill(-1);
  const by: (Edge | undefined)[] = [];
  by.length = n + 1;
  best[0] = 0;
  const ownLengths = new Map<string, Set<number>>();
  for (const k of own.keys())
    ownLengths.set(k[0] as string, (ownLengths.get(k[0] as string) ?? new Set()).add(k.length));
  for (let i = 0; i < n; i += 1) {
    if (pause()) yield;
    const here = best[i] as number;
    if (here === Infinity) continue;
    const offer = (edge: Edge) => {
      if (here + edge.cost >= (best[edge.to] as number)) return;
      best[edge.to] = here + edge.cost;
      from[edge.to] = i;
      by[edge.to] = edge;
    };
    const at = edges[i] as readonly Edge[];
    if (at[0]?.pos !== 'D')
      for (const length of ownLengths.get(text[i] as string) ?? []) {
        const entry = own.get(text.slice(i, i + length));
        if (entry && clear(i, i + length)) offer({ to: i + length, cost: 4, pos: 'x', entry });
      }
    for (const edge of at) offer(edge);
  }
  const tokens: Token[] = [];
  for (let at = n; at > 0;) {
    const edge = by[at];
    if (!edge) break;
    const start = from[at] as number;
    tokens.push({
      start,
      end: at,
      text: text.slice(start, at),
      pos: edge.pos,
      entry: edge.entry,
      candidate: edge.candidate,
    });
    at = start;
  }
  return tokens.reverse();
}
