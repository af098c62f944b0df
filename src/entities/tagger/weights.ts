import { NAME_WEIGHTS } from '../data/name-weights.ts';

/** Bits of a feature's number that the file keeps, and of the distance to the next that are written as they are. */
const BITS = 24;
const LOW = 8;
/** Steps of a weight on either side of nothing. */
const LEVELS = 16;

/** What the tagger learnt: for each feature the weights it gives to some tags. The form is told in scripts/lib/name-weights.mjs. */
export interface Weights {
  readonly tags: number;
  /** How well a tag follows a tag. */
  readonly moves: Float64Array;
  /** Adds to `into` what a feature gives to each tag. */
  readonly add: (feature: number, into: Float64Array) => void;
}

/** Reads bits, the lowest of each number first. */
function bitReader(bytes: Uint8Array, from: number): (bits: number) => number {
  let at = from;
  let held = 0;
  let count = 0;
  return (bits) => {
    while (count < bits) {
      held |= (bytes[at] ?? 0) << count;
      at += 1;
      count += 8;
    }
    const value = held & ((1 << bits) - 1);
    held >>>= bits;
    count -= bits;
    return value;
  };
}

let read: Weights | undefined;

/** Reads the weights once, at first use. */
export function weights(): Weights {
  if (read) return read;
  const text = atob(NAME_WEIGHTS);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  const view = new DataView(bytes.buffer);
  const count = view.getUint32(0, true);
  const tags = view.getUint32(4, true);
  const least = view.getFloat32(8, true);
  const most = view.getFloat32(12, true);
  const moveScale = view.getFloat32(16, true);
  const moves = new Float64Array(tags * tags);
  let at = 20;
  for (let i = 0; i < moves.length; i += 1, at += 1) moves[i] = view.getInt8(at) * moveScale;
  const sizes = Float64Array.from({ length: LEVELS * 2 }, (_, i) => {
    const size = least + (most - least) * ((i % LEVELS) / (LEVELS - 1)) ** 2;
    return i < LEVELS ? size : -size;
  });
  let size = 1024;
  while (size < count * 2) size *= 2;
  // Open addressing: a feature's number, and where the tags and weights begin that it gives.
  const keys = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  const tagOf: number[] = [];
  const weightOf: number[] = [];
  const bits = bitReader(bytes, at);
  let key = 0;
  for (let row = 0; row < count; row += 1) {
    let high = 0;
    while (bits(1)) high += 1;
    key += (high << LOW) + bits(LOW);
    let slot = key & (size - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    places[slot] = tagOf.length;
    const mask = bits(tags);
    for (let t = 0; t < tags; t += 1) if ((mask & (1 << t)) !== 0) tagOf.push(t);
    while (weightOf.length < tagOf.length) weightOf.push(sizes[bits(5)] as number);
    // What ends the list of a feature.
    tagOf.push(tags);
    weightOf.push(0);
  }
  const given = Uint8Array.from(tagOf);
  const values = Float32Array.from(weightOf);
  const add = (feature: number, into: Float64Array) => {
    const wanted = feature >>> (32 - BITS);
    let slot = wanted & (size - 1);
    while (keys[slot] !== wanted) {
      if (keys[slot] === -1) return;
      slot = (slot + 1) & (size - 1);
    }
    for (let i = places[slot] as number; (given[i] as number) < tags; i += 1) {
      const t = given[i] as number;
      into[t] = (into[t] as number) + (values[i] as number);
    }
  };
  return (read = { tags, moves, add });
}
