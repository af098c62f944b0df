// A linear-chain conditional random field over characters, trained by AdaGrad with dropout of features.

const NEVER = -1e9;

/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function logSum(values, n) {
  let most = -Infinity;
  for (let i = 0; i < n; i += 1) if (values[i] > most) most = values[i];
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += Math.exp(values[i] - most);
  return most + Math.log(sum);
}

/**
 * @param {number} features number of features
 * @param {boolean[][]} allowed which tag may follow which; a line begins and ends as if tag 0 stood there
 * @param {{ rate?: number, drop?: number, seed?: number }} options step size, share of features left out of each step
 */
export function crf(features, allowed, { rate = 0.1, drop = 0.5, seed = 1 } = {}) {
  const T = allowed.length;
  const random = randomFrom(seed);
  const weights = new Float32Array(features * T);
  const squares = new Float32Array(features * T);
  const moves = new Float64Array(T * T);
  const moveSquares = new Float64Array(T * T);
  let only;
  const forget = (past) => {
    squares.fill(past);
    moveSquares.fill(past);
  };
  forget(1e-3);
  const MOST = 2000;
  const [E, A, B] = [new Float64Array(MOST * T), new Float64Array(MOST * T), new Float64Array(MOST * T)];
  const [M, S] = [new Float64Array(T), new Float64Array(T)];
  const kept = new Int32Array(MOST * 128);
  const ends = new Int32Array(MOST + 1);

  function emit(list, from, to, out, o) {
    out.fill(0, o, o + T);
    for (let j = from; j < to; j += 1) {
      const b = list[j] * T;
      for (let t = 0; t < T; t += 1) out[o + t] += weights[b + t];
    }
  }

  /** One step on one line. Gives its loss. */
  function step({ starts, feats, tags, from, to }, weight = 1) {
    const n = to - from;
    if (n > MOST - 1) return 0;
    const scale = 1 / (1 - drop);
    let k = 0;
    for (let i = 0; i < n; i += 1) {
      for (let j = starts[from + i]; j < starts[from + i + 1]; j += 1) if (random() >= drop) kept[k++] = feats[j];
      ends[i + 1] = k;
      emit(kept, ends[i], k, E, i * T);
      for (let t = 0; t < T; t += 1) E[i * T + t] *= scale;
    }
    for (let t = 0; t < T; t += 1) A[t] = allowed[0][t] ? E[t] + moves[t] : NEVER;
    for (let i = 1; i < n; i += 1)
      for (let t = 0; t < T; t += 1) {
        for (let p = 0; p < T; p += 1) S[p] = allowed[p][t] ? A[(i - 1) * T + p] + moves[p * T + t] : NEVER;
        A[i * T + t] = logSum(S, T) + E[i * T + t];
      }
    for (let t = 0; t < T; t += 1) B[(n - 1) * T + t] = allowed[t][0] ? 0 : NEVER;
    for (let i = n - 2; i >= 0; i -= 1)
      for (let t = 0; t < T; t += 1) {
        for (let q = 0; q < T; q += 1)
          S[q] = allowed[t][q] ? B[(i + 1) * T + q] + moves[t * T + q] + E[(i + 1) * T + q] : NEVER;
        B[i * T + t] = logSum(S, T);
      }
    for (let t = 0; t < T; t += 1) S[t] = A[(n - 1) * T + t] + B[(n - 1) * T + t];
    const Z = logSum(S, T);
    let gold = 0;
    const pull = new Float64Array(T * T);
    for (let i = 0; i < n; i += 1) {
      const y = tags[from + i];
      const before = i ? tags[from + i - 1] : 0;
      gold += E[i * T + y] + moves[before * T + y];
      pull[before * T + y] -= 1;
      for (let p = 0; p < (i ? T : 1); p += 1)
        for (let t = 0; t < T; t += 1) {
          if (!allowed[p][t]) continue;
          const v = i ? A[(i - 1) * T + p] + moves[p * T + t] + E[i * T + t] + B[i * T + t] - Z : A[t] + B[t] - Z;
          if (v > -15) pull[p * T + t] += Math.exp(v);
        }
      for (let t = 0; t < T; t += 1) M[t] = Math.exp(A[i * T + t] + B[i * T + t] - Z);
      M[y] -= 1;
      for (let t = 0; t < T; t += 1) {
        const g = M[t] * scale * weight;
        if (g > -1e-3 && g < 1e-3) continue;
        for (let j = ends[i]; j < ends[i + 1]; j += 1) {
          const b = kept[j] * T + t;
          if (only !== undefined && only[b] === 0) continue;
          squares[b] += g * g;
          weights[b] -= (rate / Math.sqrt(squares[b])) * g;
        }
      }
    }
    for (let m = 0; m < T * T; m += 1) {
      if (pull[m] === 0) continue;
      moveSquares[m] += pull[m] * pull[m] * weight;
      moves[m] -= (rate / Math.sqrt(moveSquares[m])) * pull[m] * weight;
    }
    return Z - gold;
  }

  /** The likeliest tags of one line. */
  function tag({ starts, feats, from, to }) {
    const n = to - from;
    const back = new Int8Array(n * T);
    let last = new Float64Array(T).fill(NEVER);
    let here = new Float64Array(T);
    for (let i = 0; i < n; i += 1) {
      emit(feats, starts[from + i], starts[from + i + 1], S, 0);
      for (let t = 0; t < T; t += 1) {
        let best = NEVER * 2;
        for (let p = 0; p < (i ? T : 1); p += 1) {
          const v = allowed[p][t] ? (i ? last[p] : 0) + moves[p * T + t] : NEVER;
          if (v > best) [best, back[i * T + t]] = [v, p];
        }
        here[t] = best + S[t];
      }
      [last, here] = [here, last];
    }
    let t = 0;
    for (let k = 0; k < T; k += 1) if (allowed[k][0] && (last[k] > last[t] || !allowed[t][0])) t = k;
    const tags = new Uint8Array(n);
    for (let i = n - 1; i >= 0; i -= 1) {
      tags[i] = t;
      t = back[i * T + t];
    }
    return tags;
  }

  /** So many passes over the lines; the weights become the mean of those after the last passes. */
  function fit(lines, passes, mean, report) {
    const [sum, sumMoves] = [new Float32Array(weights.length), new Float64Array(T * T)];
    const order = lines.map((_, i) => i);
    for (let pass = 0; pass < passes; pass += 1) {
      for (let i = order.length - 1; i > 0; i -= 1) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
      }
      let loss = 0;
      for (const i of order) loss += step(lines[i], lines[i].weight);
      report(`pass ${pass + 1}: loss ${loss.toFixed(0)}`);
      if (pass < passes - mean) continue;
      for (let i = 0; i < weights.length; i += 1) sum[i] += weights[i] / mean;
      for (let i = 0; i < T * T; i += 1) sumMoves[i] += moves[i] / mean;
    }
    weights.set(sum);
    moves.set(sumMoves);
  }

  /** Sets all but the `most` heaviest weights to nothing, for good. */
  function prune(most) {
    const heavy = Float32Array.from(weights, Math.abs).sort();
    const least = heavy[Math.max(0, heavy.length - most)];
    only = new Uint8Array(weights.length);
    for (let i = 0; i < weights.length; i += 1)
      if (weights[i] !== 0 && Math.abs(weights[i]) >= least) only[i] = 1;
      else weights[i] = 0;
    forget(1);
  }

  return { T, weights, moves, fit, tag, prune };
}
