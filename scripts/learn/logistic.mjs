/**
 * Logistic regression with an L2 penalty, by gradient descent with momentum from zero: the same rows give the same weights.
 *
 * @param rows `{ features, y, weight }`: features between 0 and 1, y is 1 or 0
 * @param names features that are used
 * @param settings `penalty`: strength of the L2 term; `cost`: how much more a row that is none counts
 */
export function learn(rows, names, { penalty, cost }) {
  const column = new Map(names.map((name, i) => [name, i]));
  // Most features of a row are 0: only the others are added up.
  const some = rows.map(({ features }) =>
    Object.entries(features).flatMap(([name, v]) => (v && column.has(name) ? [[column.get(name), v]] : [])),
  );
  const weight = rows.map((r) => r.weight * (r.y ? 1 : cost));
  const total = weight.reduce((a, b) => a + b, 0);
  const w = names.map(() => 0);
  const speed = names.map(() => 0);
  let bias = -3;
  let speedBias = 0;
  for (let step = 0; step < 400; step++) {
    const gradient = names.map(() => 0);
    let gradientBias = 0;
    for (let i = 0; i < some.length; i++) {
      const row = some[i];
      let z = bias;
      for (const [j, v] of row) z += w[j] * v;
      const error = weight[i] * (1 / (1 + Math.exp(-z)) - rows[i].y);
      gradientBias += error;
      for (const [j, v] of row) gradient[j] += error * v;
    }
    speedBias = 0.9 * speedBias - gradientBias / total;
    bias += speedBias;
    for (let j = 0; j < w.length; j++) {
      speed[j] = 0.9 * speed[j] - (gradient[j] / total + penalty * w[j]);
      w[j] += speed[j];
    }
  }
  return { bias, weights: Object.fromEntries(names.map((name, j) => [name, w[j]])) };
}

/** How much speaks for a candidate, in log odds. */
export function score(model, features) {
  let sum = model.bias;
  for (const name in features) sum += (model.weights[name] ?? 0) * features[name];
  return sum;
}
