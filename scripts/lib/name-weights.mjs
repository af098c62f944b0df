// The file of weights that src/entities/tagger/weights.ts reads.

/** Bits kept of a feature's number. */
const BITS = 24;

/**
 * All numbers are little-endian: count of features and of tags (32 bits each), scale of the weights and of the moves (32-bit
 * floats), the moves (8 bits each), then the features by number: distance from the one before (7 bits a byte, the high bit
 * says that more follow), which tags have a weight (16 bits), and those weights (8 bits each).
 * @param {number[]} hashes the features' 32-bit numbers
 * @param {{ T: number, weights: Float32Array, moves: Float64Array }} model
 * @returns {Buffer}
 */
export function packed(hashes, { T, weights, moves }) {
  const most = (list) => list.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
  const [scale, moveScale] = [most(weights) / 127, most(moves) / 127];
  const rows = new Map();
  hashes.forEach((hash, i) => {
    const values = Array.from({ length: T }, (_, t) => Math.round(weights[i * T + t] / scale));
    const key = hash >>> (32 - BITS);
    if (values.some(Boolean) && !rows.has(key)) rows.set(key, values);
  });
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rows.size, 0);
  head.writeUInt32LE(T, 4);
  head.writeFloatLE(scale, 8);
  head.writeFloatLE(moveScale, 12);
  const bytes = Array.from(moves, (m) => Math.round(m / moveScale) & 255);
  let last = 0;
  for (const [key, values] of [...rows].sort(([a], [b]) => a - b)) {
    let gap = key - last;
    last = key;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    const mask = values.reduce((m, v, t) => (v ? m | (1 << t) : m), 0);
    bytes.push(mask & 255, mask >> 8);
    for (const v of values) if (v) bytes.push(v & 255);
  }
  return Buffer.concat([head, Buffer.from(bytes)]);
}
