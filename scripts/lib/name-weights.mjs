// Writes the file of weights that src/entities/tagger/weights.ts reads.

/** Bits kept of a feature's number, and of the distance to the next that are written as they are. */
const BITS = 24;
const LOW = 8;
/** Steps of a weight on either side of nothing: 5 bits with the sign. */
const LEVELS = 16;

/** Bits, the lowest of each number first. */
function bitWriter() {
  const bytes = [];
  let held = 0;
  let count = 0;
  return {
    put(value, bits) {
      for (let i = 0; i < bits; i += 1) {
        held |= ((value >>> i) & 1) << count;
        count += 1;
        if (count < 8) continue;
        bytes.push(held);
        held = 0;
        count = 0;
      }
    },
    end: () => Buffer.from(count ? [...bytes, held] : bytes),
  };
}

/**
 * The head, in little-endian numbers: count of features and of tags (32 bits each), the least and the greatest size of a
 * weight, and the scale of the moves (32-bit floats); then the moves (8 bits each). Then bits, for each feature by number:
 * the distance from the one before (its upper part as so many ones and a nought, its lower 8 bits), which tags have a weight
 * (one bit a tag), and for each of those a sign and 4 bits of size, whose square goes from the least to the greatest.
 * @param {number[]} hashes the features' 32-bit numbers
 * @param {{ T: number, weights: Float32Array, moves: Float64Array }} model
 * @returns {Buffer}
 */
export function packed(hashes, { T, weights, moves }) {
  let [least, most] = [Infinity, 0];
  for (const w of weights) {
    if (w === 0) continue;
    least = Math.min(least, Math.abs(w));
    most = Math.max(most, Math.abs(w));
  }
  const moveScale = moves.reduce((m, x) => Math.max(m, Math.abs(x)), 0) / 127;
  const step = (w) => Math.round(Math.sqrt((Math.abs(w) - least) / (most - least)) * (LEVELS - 1));
  const rows = new Map();
  hashes.forEach((hash, i) => {
    const values = Array.from({ length: T }, (_, t) => weights[i * T + t]);
    const key = hash >>> (32 - BITS);
    if (values.some(Boolean) && !rows.has(key)) rows.set(key, values);
  });
  const head = Buffer.alloc(20);
  head.writeUInt32LE(rows.size, 0);
  head.writeUInt32LE(T, 4);
  head.writeFloatLE(least, 8);
  head.writeFloatLE(most, 12);
  head.writeFloatLE(moveScale, 16);
  const bits = bitWriter();
  let last = 0;
  for (const [key, values] of [...rows].sort(([a], [b]) => a - b)) {
    const gap = key - last;
    last = key;
    for (let n = gap >> LOW; n > 0; n -= 1) bits.put(1, 1);
    bits.put(0, 1);
    bits.put(gap, LOW);
    for (const v of values) bits.put(v ? 1 : 0, 1);
    for (const v of values) if (v) bits.put((v < 0 ? LEVELS : 0) + step(v), 5);
  }
  return Buffer.concat([head, Buffer.from(Array.from(moves, (m) => Math.round(m / moveScale) & 255)), bits.end()]);
}
