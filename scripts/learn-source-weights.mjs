// Learns how much each feature of a candidate says about whether it is the original, from labelled pages, and writes
// src/detect/statement/weights.json.
//
// Small pages of our own (learn/samples.mjs) are added to them.
//
//   node scripts/learn-source-weights.mjs FOLDER… [--folds 1,2,3,4] [--ablate] [--dry]
//
// The file in use is the mean of two runs: one over all folders, one over that with the most repositories. The first
// alone leans on the labels of a few large repositories.
//
// A FOLDER holds pages (.md, .txt, .html) each with a .json of the same name: `url`, `contentType`, `fold`, and
// `originalUrl` (with `alsoAccept`) for a copy; a page in a folder named `negative` copies nothing.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from './learn/samples.mjs';
import { nodeBundle } from './lib/node-bundle.mjs';

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const folds = new Set((option('--folds') ?? '1,2,3,4').split(',').map(Number));
const folders = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--folds');
const { candidatesIn, same } = await import(await nodeBundle('scripts/learn/candidates.ts'));
const WEIGHTS = join(dirname(fileURLToPath(import.meta.url)), '../src/detect/statement/weights.json');

const pages = [];
const readable = (name) => name.endsWith('.json') && !name.endsWith('.entities.json');
for (const folder of folders)
  for (const name of readdirSync(folder).filter(readable)) {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const base = join(folder, name.replace(/\.json$/, ''));
    const path = ['.md', '.txt', '.html'].map((end) => base + end).find(existsSync);
    const url = gold.url ?? gold.rawUrl;
    if (!path || !url || (gold.fold && !folds.has(gold.fold))) continue;
    const negative = basename(folder) === 'negative';
    if (!negative && gold.originalUrl === undefined) continue;
    const contentType = gold.contentType ?? (path.endsWith('.html') ? 'text/html' : 'text/plain');
    const originals = negative ? [] : [gold.originalUrl, ...(gold.alsoAccept ?? [])].filter(Boolean);
    const { candidates, stated } = await candidatesIn(path, url, contentType);
    // Where the front matter names the original, the lines are not asked.
    if (stated && !negative) continue;
    const group = gold.repo ?? basename(base).replace(/-[^-]*$/, '');
    pages.push({
      id: base.split('/').slice(-2).join('/'),
      negative,
      originals,
      group,
      fold: gold.fold ?? 0,
      candidates,
    });
  }
const held = mkdtempSync(join(tmpdir(), 'samples-'));
for (const { id, group, source, original, fold } of samples()) {
  const path = join(held, 'page.md');
  writeFileSync(path, source);
  const { candidates } = await candidatesIn(
    path,
    'https://raw.githubusercontent.com/reader/notes/main/page.md',
    'text/plain',
  );
  pages.push({ id, group, fold, negative: !original, originals: original ? [original] : [], candidates });
}
rmSync(held, { recursive: true });
const rows = pages.flatMap((page) =>
  page.candidates.map((c) => ({ page, features: c.features, y: page.originals.some((o) => same(o, c.uriR)) ? 1 : 0 })),
);
const names = [...new Set(rows.flatMap((r) => Object.keys(r.features)))];
console.log(
  `${pages.length} pages, ${rows.length} candidates, ${rows.filter((r) => r.y).length} originals, ${names.length} features`,
);

/** Logistic regression with an L2 penalty, by gradient descent from zero: the same rows give the same weights. */
function learn(given, without = new Set()) {
  const used = names.filter((n) => !without.has(n));
  const x = given.map((r) => used.map((n) => r.features[n] ?? 0));
  const perPage = new Map();
  for (const r of given) perPage.set(r.page, (perPage.get(r.page) ?? 0) + 1);
  const perGroup = new Map();
  for (const page of perPage.keys()) perGroup.set(page.group, (perGroup.get(page.group) ?? 0) + 1);
  // A page counts once, however many links it holds; an original as much as all of the page's others; a large
  // repository as much as a few of its pages.
  const weight = given.map(
    (r) => (r.y ? 2 : Math.min(1, 4 / perPage.get(r.page))) / Math.sqrt(perGroup.get(r.page.group)),
  );
  const w = used.map(() => 0);
  let bias = -3;
  const total = weight.reduce((a, b) => a + b, 0);
  const speed = used.map(() => 0);
  let speedBias = 0;
  // Most features of a candidate are 0: only the others are added up.
  const some = x.map((row) => row.flatMap((v, j) => (v ? [[j, v]] : [])));
  for (let step = 0; step < 600; step++) {
    const gradient = used.map(() => 0);
    let gradientBias = 0;
    for (let i = 0; i < some.length; i++) {
      let z = bias;
      for (const [j, v] of some[i]) z += w[j] * v;
      const error = weight[i] * (1 / (1 + Math.exp(-z)) - given[i].y);
      gradientBias += error;
      for (const [j, v] of some[i]) gradient[j] += error * v;
    }
    speedBias = 0.9 * speedBias - gradientBias / total;
    bias += speedBias;
    for (let j = 0; j < used.length; j++) {
      speed[j] = 0.9 * speed[j] - (gradient[j] / total + 0.002 * w[j]);
      w[j] += speed[j];
    }
  }
  return { bias, weights: Object.fromEntries(used.map((n, j) => [n, w[j]])) };
}

const score = (model, c) =>
  Object.entries(c.features).reduce((z, [n, v]) => z + (model.weights[n] ?? 0) * v, model.bias);
function judge(model, given, threshold = 0) {
  let [right, found, of, flagged, none] = [0, 0, 0, 0, 0];
  for (const page of given) {
    const best = [...page.candidates].sort((a, b) => score(model, b) - score(model, a))[0];
    const over = best && score(model, best) > threshold;
    if (page.negative) [none, flagged] = [none + 1, flagged + (over ? 1 : 0)];
    else if (page.originals.length) {
      of++;
      if (over) found++;
      if (over && page.originals.some((o) => same(o, best.uriR))) right++;
    }
  }
  return { right, found, of, flagged, none };
}
const show = ({ right, found, of, flagged, none }) =>
  `originals ${right}/${of}, recognised ${found}/${of}, negatives flagged ${flagged}/${none}`;

const kinds = [...new Set(pages.map((p) => p.fold))].sort();
const across = (without) => {
  const sum = { right: 0, found: 0, of: 0, flagged: 0, none: 0 };
  for (const fold of kinds) {
    const model = learn(
      rows.filter((r) => r.page.fold !== fold),
      without,
    );
    const result = judge(
      model,
      pages.filter((p) => p.fold === fold),
    );
    for (const key of Object.keys(sum)) sum[key] += result[key];
  }
  return sum;
};
const model = learn(rows);
console.log(`all pages: ${show(judge(model, pages))}`);
console.log(`each fold by the others: ${show(across())}`);
if (args.includes('--misses'))
  for (const page of pages) {
    const best = [...page.candidates].sort((a, b) => score(model, b) - score(model, a))[0];
    const over = best && score(model, best) > 0;
    const right = best && page.originals.some((o) => same(o, best.uriR));
    if (page.negative ? over : page.originals.length && !(over && right))
      console.log(
        `- ${page.id} ${page.negative ? 'NEGATIVE' : ''} ${best ? `${score(model, best).toFixed(2)} ${best.uriR} «${best.line.text.slice(0, 120)}»` : 'no candidate'}`,
      );
  }
if (args.includes('--ablate')) {
  const groups = {
    label: /^label|linkIsLabel|edge/,
    relation: /^near(?!Top|Bottom)|^sentence|linkSays|noRelation|titleTranslated|selfTranslated/,
    self: /speaksOfItself|selfTranslated/,
    elsewhere: /elsewhere/,
    place: /^(?:top|bottom|nearTop|nearBottom|quoted|listed|heading|headingAtTop|aloneAtTop|edge.*)$/,
    title: /^(?:linkIsTitle|linkForeignTitle|sameTitle|titleTranslated)$/,
    address: /^(?:articleAddress|profile|codeHost|reference|linkIsAddress)$/,
    shape: /^(?:alone|long|short|severalLinks|laterLink)$/,
    credit: /^(?:credit|translatedFile)/,
    mention: /secondMention/,
    file: /^(?:readme|linkRows|prose|tiny)$/,
  };
  for (const [group, pattern] of Object.entries(groups))
    console.log(`without ${group.padEnd(10)} ${show(across(new Set(names.filter((n) => pattern.test(n)))))}`);
}
if (!args.includes('--dry')) {
  const round = (n) => Math.round(n * 100) / 100;
  const sorted = Object.entries(model.weights).sort((a, b) => b[1] - a[1]);
  writeFileSync(
    WEIGHTS,
    `${JSON.stringify({ bias: round(model.bias), weights: Object.fromEntries(sorted.map(([n, v]) => [n, round(v)])) }, null, 2)}\n`,
  );
}
