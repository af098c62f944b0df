import { NAME_WEIGHTS } from '../data/name-weights.ts';

/** Bits of a feature's number that the file keeps. */
const BITS = 24;

/** What the tagger learnt: for each feature the weights it gives to some tags. The form is told in scripts/lib/name-weights.mjs. */
export interface Weights {
  readonly tags: number;
  /** How well a tag follows a tag. */
  readonly moves: Float64Array;
  /** Adds to `into` what a feature gives to each tag. */
  readonly add: (feature: number, into: Float64Array) => void;
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
  const scale = view.getFloat32(8, true);
  const moveScale = view.getFloat32(12, true);
  const moves = new Float64Array(tags * tags);
  let at = 16;
  for (let i = 0; i < moves.length; i += 1, at += 1) moves[i] = view.getInt8(at) * moveScale;
  let size = 1024;
  while (size < count * 2) size *= 2;
  // Open addressing: a feature's number and where its weights stand.
  const keys = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  let key = 0;
  for (let row = 0; row < count; row += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] as number;
      at += 1;
      key += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    let slot = key & (size - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    places[slot] = at;
    for (let mask = view.getUint16(at, true); mask !== 0; mask &= mask - 1) at += 1;
    at += 2;
  }
  const add = (feature: number, into: Float64Array) => {
    const wanted = feature >>> (32 - BITS);
    let slot = wanted & (size - 1);
    while (keys[slot] !== wanted) {
      if (keys[slot] === -1) return;
      slot = (slot + 1) & (size - 1);
    }
    let place = places[slot] as number;
    const mask = (bytes[place] as number) | ((bytes[place + 1] as number) << 8);
    place += 2;
    for (let t = 0; t < tags; t += 1)
      if ((mask & (1 << t)) !== 0) {
        into[t] = (into[t] as number) + view.getInt8(place) * scale;
        place += 1;
      }
  };
  return (read = { tags, moves, add });
}
