import type { Entry, Gazetteer } from '../gazetteer.ts';
import { cutsWord, type Candidate } from './candidates.ts';
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

const HAN = /[\u3400-\u9fff〇]/;
const UNKNOWN = 18;

interface Step {
  cost: number;
  from: number;
  pos: Token['pos'];
  entry?: Entry | undefined;
  candidate?: Candidate | undefined;
}

/** Stretches already read as something else (dates) become one token. */
export interface Fixed {
  readonly start: number;
  readonly end: number;
}

/**
 * The cheapest reading of a text as words, listed names and possible names (shortest path over a word lattice). `text` is folded.
 *
 * @param own names learnt from the article itself, which go before every list
 */
export function segment(
  text: string,
  list: Gazetteer,
  own: ReadonlyMap<string, Entry>,
  candidates: readonly Candidate[],
  fixed: readonly Fixed[],
): Token[] {
  const words = commonWords();
  const n = text.length;
  const best: (Step | undefined)[] = Array.from({ length: n + 1 });
  best[0] = { cost: 0, from: -1, pos: '.' };
  const heads = wordHeads();
  const byStart = new Map<number, Candidate[]>();
  for (const c of candidates) {
    const known = byStart.get(c.start);
    if (known) known.push(c);
    else byStart.set(c.start, [c]);
  }
  // Inside a name with a dot no part of a part is a name: 克里斯蒂 of 克里斯蒂亚诺·皮奎特.
  const inDotted = new Uint8Array(n + 1);
  for (const c of candidates)
    if (c.kind === 'dotted') {
      const dot = text.slice(c.start, c.end).search(/[·•‧・．]/);
      for (let i = c.start; i < c.start + dot; i += 1) if (soundCost(text[i] as string) !== undefined) inDotted[i] = 1;
    }
  const fixedAt = new Map(fixed.map((f) => [f.start, f.end]));
  const ownLengths = new Map<string, Set<number>>();
  for (const k of own.keys())
    ownLengths.set(k[0] as string, (ownLengths.get(k[0] as string) ?? new Set()).add(k.length));
  const barrier = new Uint8Array(n + 1);
  for (const f of fixed) for (let i = f.start + 1; i < f.end; i += 1) barrier[i] = 1;
  const nextFixed = new Int32Array(n + 1).fill(n + 1);
  for (let i = n - 1; i >= 0; i -= 1) nextFixed[i] = fixedAt.has(i) ? i : (nextFixed[i + 1] as number);
  const clear = (i: number, j: number) => (nextFixed[i] as number) >= j;
  const offer = (to: number, step: Step) => {
    const b = best[to];
    if (!b || step.cost < b.cost) best[to] = step;
  };
  for (let i = 0; i < n; i += 1) {
    const here = best[i];
    if (!here) continue;
    const fixedEnd = fixedAt.get(i);
    if (fixedEnd !== undefined) {
      offer(fixedEnd, { cost: here.cost, from: i, pos: 'D' });
      continue;
    }
    const c = text[i] as string;
    for (const length of ownLengths.get(c) ?? []) {
      const entry = own.get(text.slice(i, i + length));
      if (entry && clear(i, i + length)) offer(i + length, { cost: here.cost + 4, from: i, pos: 'x', entry });
    }
    if (!HAN.test(c)) {
      const run = /^(?:[A-Za-z0-9À-ɏ&@#%_.'’+-]+)/.exec(text.slice(i, i + 60));
      const length = run ? run[0].length : 1;
      let stop = i + 1;
      while (stop < i + length && !barrier[stop] && !fixedAt.has(stop)) stop += 1;
      offer(stop, { cost: here.cost + 1, from: i, pos: run ? 'A' : '.' });
    } else {
      const single = words.get(c);
      offer(i + 1, { cost: here.cost + (single?.cost ?? UNKNOWN), from: i, pos: single?.pos ?? 'x' });
      const bits = heads.get(text.slice(i, i + 2)) ?? 0;
      for (let length = 2; bits >> length > 0; length += 1) {
        if ((bits & (1 << length)) === 0) continue;
        const word = words.get(text.slice(i, i + length));
        if (word && clear(i, i + length)) offer(i + length, { cost: here.cost + word.cost, from: i, pos: word.pos });
      }
    }
    for (const length of list.lengths.get(text.slice(i, i + 2)) ?? []) {
      const entry = list.han.get(text.slice(i, i + length));
      if (!entry || !clear(i, i + length)) continue;
      const word = words.get(text.slice(i, i + length));
      const head = text[i + length] === '长' && /[市县区乡镇村]$/.test(text.slice(i, i + length));
      const cost =
        Math.min(9 - 0.2 * length, word ? word.cost - 1 : 9) +
        (entry.type === 'person' && inDotted[i] && inDotted[i + length] ? 12 : 0) +
        (head || (length === 2 && !list.lengths.has(text.slice(i + 2, i + 4)) && cutsWord(text, i + 2)) ? 4 : 0);
      offer(i + length, { cost: here.cost + cost, from: i, pos: 'x', entry });
    }
    for (const candidate of byStart.get(i) ?? [])
      if (clear(i, candidate.end))
        offer(candidate.end, { cost: here.cost + Math.max(6, candidate.cost), from: i, pos: 'x', candidate });
  }
  const tokens: Token[] = [];
  for (let at = n; at > 0;) {
    const step = best[at];
    if (!step) break;
    tokens.push({
      start: step.from,
      end: at,
      text: text.slice(step.from, at),
      pos: step.pos,
      entry: step.entry,
      candidate: step.candidate,
    });
    at = step.from;
  }
  return tokens.reverse();
}
